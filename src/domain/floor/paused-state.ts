import type { StateName } from "./agent-state.ts";
import type { StateReason } from "./state-reason.ts";

const stateOfReason: Partial<Readonly<Record<StateReason, StateName>>> = {
  meal: "meal",
  break: "break",
  training: "training",
  coaching: "training",
  meeting: "meeting",
  "after-call-work": "acw",
};

/**
 * The state of an agent who is logged in and takes no contacts, by the reason that is given: without one, or with
 * any that is not listed, another kind of work.
 *
 * @example pausedState("coaching") // "training"
 */
export function pausedState(reason: StateReason | null): StateName {
  return (reason !== null && stateOfReason[reason]) || "aux_other";
}
