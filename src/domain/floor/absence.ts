import type { RecordKind, RecordValues } from "./record-kind.ts";

export const absenceKinds = ["planned", "short_notice"] as const;

/** Service days on which an agent is away; both ends are included. */
export interface Absence {
  readonly agent: string;
  readonly kind: (typeof absenceKinds)[number];
  /** The first day. */
  readonly serviceDay: number;
  readonly lastDay: number;
}

export const absenceKind = {
  name: "absence",
  counted: "absences",
  source: "absences",
  columns: [
    { name: "agent", type: "agent" },
    { name: "kind", type: "word" },
    { name: "service_day", type: "number" },
    { name: "last_day", type: "number" },
  ],
} as const satisfies RecordKind;

/** The values of an absence in the order of its columns. */
export function absenceValues(absence: Absence): RecordValues {
  return [absence.agent, absence.kind, absence.serviceDay, absence.lastDay];
}
