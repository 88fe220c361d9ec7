import type { RecordKind, RecordValues } from "./record-kind.ts";

/** A training of one agent, as the training system keeps it. */
export interface TrainingSession {
  readonly agent: string;
  readonly topic: string;
  /** What sort of training it is, in the source's words. */
  readonly kind: string;
  /** UTC seconds. */
  readonly heldAt: number;
  readonly serviceDay: number;
  readonly minutes: number;
  /** Whether it was held, in the source's words. */
  readonly status: string;
}

export const trainingSessionKind = {
  name: "training_session",
  counted: "trainingSessions",
  source: "training",
  columns: [
    { name: "agent", type: "agent" },
    { name: "topic", type: "word" },
    { name: "kind", type: "word" },
    { name: "held_at", type: "number" },
    { name: "service_day", type: "number" },
    { name: "minutes", type: "number" },
    { name: "status", type: "word" },
  ],
  datedBy: ["held_at"],
} as const satisfies RecordKind;

/** The values of a training in the order of its columns. */
export function trainingSessionValues(session: TrainingSession): RecordValues {
  return [
    session.agent,
    session.topic,
    session.kind,
    session.heldAt,
    session.serviceDay,
    session.minutes,
    session.status,
  ];
}
