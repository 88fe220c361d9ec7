import type { RecordKind, RecordValues } from "./record-kind.ts";
import type { ShiftActivity } from "./shift-activity.ts";

/** A rostered span of an agent's time. Instants are UTC seconds. */
export interface Shift {
  readonly agent: string;
  /** Null where the file names none: the whole shift. */
  readonly activity: ShiftActivity | null;
  readonly serviceDay: number;
  readonly startsAt: number;
  readonly endsAt: number;
}

export const shiftKind = {
  name: "shift",
  counted: "shifts",
  source: "shifts",
  columns: [
    { name: "agent", type: "agent" },
    { name: "activity", type: "word" },
    { name: "service_day", type: "number" },
    { name: "starts_at", type: "number" },
    { name: "ends_at", type: "number" },
  ],
  datedBy: ["starts_at"],
  keyEnd: ["service_day", "activity"],
  sharesKey: "list",
} as const satisfies RecordKind;

/** The values of a shift in the order of its columns. */
export function shiftValues(shift: Shift): RecordValues {
  return [shift.agent, shift.activity, shift.serviceDay, shift.startsAt, shift.endsAt];
}

/** The key of an agent's shifts of a day and activity: those of one file are together one list. */
export function shiftKey({ agent, serviceDay, activity }: Shift): string {
  return `shift/${agent}/${serviceDay}/${activity ?? ""}`;
}
