import type { ServiceDay } from "../calendar/service-day.ts";
import type { ShiftPattern } from "../floor/shift-pattern.ts";

/** What may be typed of a person. Null: there is none; a field that is left out is not spoken of. */
export interface TypedPerson {
  readonly name?: string | null;
  readonly team?: string | null;
  readonly site?: string | null;
  readonly supervisor?: string | null;
  readonly email?: string | null;
  /** Hours of the contract in a week, 0 to 168. */
  readonly weekly_hours?: number | null;
  readonly hired_on?: ServiceDay | null;
  readonly left_on?: ServiceDay | null;
  readonly shift_pattern?: ShiftPattern | null;
}

/** The fields of a person that rosters and people speak of, by the columns of a roster. */
export const personFieldNames = [
  "name",
  "team",
  "site",
  "supervisor",
  "email",
  "weekly_hours",
  "hired_on",
  "left_on",
  "shift_pattern",
] as const satisfies readonly (keyof TypedPerson)[];
export type PersonFieldName = (typeof personFieldNames)[number];

/** Why what was typed cannot be kept. */
export const typedFaults = [
  "nothing-typed",
  "no-id",
  "left-before-hired",
  "ends-before-start",
  "leave-too-long",
] as const;
export type TypedFault = (typeof typedFaults)[number];

const longestLeaveDays = 3 * 366;

const sentences: Readonly<Record<TypedFault, string>> = {
  "nothing-typed": "Nothing was typed. Change a field, or take the roster's value.",
  "no-id": "Type an id that can be read, and that is no telephone number.",
  "left-before-hired": "The day on which they left lies before the day on which they were hired.",
  "ends-before-start": "The leave ends before it begins.",
  "leave-too-long": `A leave has at most ${longestLeaveDays} days.`,
};

export function typedFaultSentence(fault: TypedFault): string {
  return sentences[fault];
}

/** What is wrong with the days of somebody's contract; undefined where nothing is. Both may be unknown. */
export function contractFault(hiredOn: ServiceDay | null, leftOn: ServiceDay | null): TypedFault | undefined {
  return hiredOn !== null && leftOn !== null && leftOn < hiredOn ? "left-before-hired" : undefined;
}

/** What is wrong with the days of a leave, of which both ends are included; undefined where nothing is. */
export function leaveFault(from: ServiceDay, to: ServiceDay): TypedFault | undefined {
  if (to < from) return "ends-before-start";
  return to - from >= longestLeaveDays ? "leave-too-long" : undefined;
}
