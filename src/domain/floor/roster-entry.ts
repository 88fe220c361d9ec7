import type { RecordKind, RecordValues } from "./record-kind.ts";
import type { ShiftPattern } from "./shift-pattern.ts";

/** What the roster says of one agent. Days are service days. */
export interface RosterEntry {
  readonly agent: string;
  readonly name: string;
  readonly team: string | null;
  readonly site: string | null;
  readonly supervisor: string | null;
  readonly email: string | null;
  readonly weeklyHours: number | null;
  readonly hiredOn: number | null;
  readonly leftOn: number | null;
  /** What hours of the day the contract is for; null where no pattern is said. */
  readonly shiftPattern: ShiftPattern | null;
}

export const rosterEntryKind = {
  name: "roster_entry",
  counted: "rosterEntries",
  source: "roster",
  columns: [
    { name: "agent", type: "agent" },
    { name: "name", type: "text" },
    { name: "team", type: "team" },
    { name: "site", type: "word" },
    { name: "supervisor", type: "word" },
    { name: "email", type: "text" },
    { name: "weekly_hours", type: "number" },
    { name: "hired_on", type: "number" },
    { name: "left_on", type: "number" },
    { name: "shift_pattern", type: "word" },
  ],
} as const satisfies RecordKind;

/** The values of a roster entry in the order of its columns. */
export function rosterEntryValues(entry: RosterEntry): RecordValues {
  return [
    entry.agent,
    entry.name,
    entry.team,
    entry.site,
    entry.supervisor,
    entry.email,
    entry.weeklyHours,
    entry.hiredOn,
    entry.leftOn,
    entry.shiftPattern,
  ];
}
