import { expect, test } from "vitest";
import { coverageRuns, monthStarts } from "../../../../src/renderer/features/import/coverage-model.ts";

const day = (day: string, kind: "had" | "partial" | "missing" | "quiet") => ({ day, rows: 1, kind });

test("days that stand alike next to one another are one run, and quiet ones are the empty ground", () => {
  const days = [
    day("2026-11-02", "had"),
    day("2026-11-03", "had"),
    day("2026-11-04", "missing"),
    day("2026-11-05", "quiet"),
    day("2026-11-07", "partial"),
    day("2026-11-09", "partial"),
  ];
  expect(coverageRuns(days, "2026-11-01", "2026-11-10")).toEqual([
    { kind: "had", from: 0.1, length: 0.2 },
    { kind: "missing", from: 0.3, length: 0.1 },
    { kind: "partial", from: 0.6, length: 0.1 },
    { kind: "partial", from: 0.8, length: 0.1 },
  ]);
});

test("months begin where their first day lies, over a year's end and a clock change too", () => {
  expect(monthStarts("2026-12-22", "2027-02-09")).toEqual([
    { day: "2027-01-01", at: 10 / 50 },
    { day: "2027-02-01", at: 41 / 50 },
  ]);
  expect(monthStarts("2026-03-01", "2026-03-31")).toEqual([{ day: "2026-03-01", at: 0 }]);
  expect(monthStarts("2026-03-02", "2026-03-31")).toEqual([]);
});
