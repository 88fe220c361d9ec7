import { expect, test } from "vitest";
import { zoneClock } from "../../../src/domain/calendar/zone-clock.ts";
import { workingDays } from "../../../src/domain/workload/working-day.ts";

const utc = zoneClock("UTC");
if (!utc) throw new Error("no zone UTC");
const at = (hours: number) => hours * 3600;

/** A night from 22:00 of day 0 to 06:00, and a login that is left for three days from day 5 on. */
const dayOf = workingDays(
  [
    { from: at(22), to: at(30) },
    { from: at(5 * 24 + 8), to: at(8 * 24 + 8) },
  ],
  utc,
);
const examples: readonly (readonly [what: string, hours: number, day: number])[] = [
  ["before any work", 3, 0],
  ["in the evening of a night", 23, 0],
  ["after midnight of it", 27, 0],
  ["its very end", 30, 0],
  ["after it", 31, 1],
  ["the day after a login that is left", 6 * 24 + 3, 5],
  ["the day after that", 7 * 24 + 3, 7],
];

test.each(examples)("%s, an instant is of the day on which its working interval began", (_, hours, day) => {
  expect(dayOf(at(hours))).toBe(day);
});
