import type { RecordKind, RecordValues } from "./record-kind.ts";
import type { StateReason } from "./state-reason.ts";

/** The states of the time accounting (methods, 1.1), in the order of their priority where they overlap. */
export const stateNames = [
  "talk",
  "hold",
  "acw",
  "available",
  "break",
  "meal",
  "training",
  "meeting",
  "aux_other",
  "offline",
] as const;
export type StateName = (typeof stateNames)[number];

/** An interval that an agent spent in one state. Instants are UTC seconds. */
export interface AgentState {
  readonly agent: string;
  readonly state: StateName;
  readonly reason: StateReason | null;
  readonly serviceDay: number;
  readonly startedAt: number;
  readonly endedAt: number;
}

export const agentStateKind = {
  name: "agent_state",
  counted: "agentStates",
  source: "states",
  columns: [
    { name: "agent", type: "agent" },
    { name: "state", type: "word" },
    { name: "reason", type: "word" },
    { name: "service_day", type: "number" },
    { name: "started_at", type: "number" },
    { name: "ended_at", type: "number" },
  ],
  observedUntil: "ended_at",
  datedBy: ["started_at"],
} as const satisfies RecordKind;

/** The values of a state in the order of its columns. */
export function agentStateValues(state: AgentState): RecordValues {
  return [state.agent, state.state, state.reason, state.serviceDay, state.startedAt, state.endedAt];
}
