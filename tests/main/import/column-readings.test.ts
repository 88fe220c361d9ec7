import { expect, test } from "vitest";
import type { DurationUnit } from "../../../src/domain/floor/import-codes.ts";
import { writtenDuration } from "../../../src/main/import/read/written-duration.ts";
import { writtenInstant } from "../../../src/main/import/read/written-time.ts";
import { columnEvidence } from "../../../src/main/import/recognise/column-evidence.ts";

import { inspectFile } from "../../../src/main/import/recognise/inspect-file.ts";
import { clockOf, contextIn, folder, read } from "./reading.ts";

const lisbon = contextIn("Europe/Lisbon");
const utc = clockOf("UTC");
const at = (text: string) => Date.parse(text) / 1000;

test.each([
  ["Thu, 27 Oct 2016 14:51:34", undefined, "2016-10-27T14:51:34Z"],
  ["6/23/25 07:00 AM", "month-first", "2025-06-23T07:00:00Z"],
  ["4/27/20 12:02 PM", "month-first", "2020-04-27T12:02:00Z"],
  ["4/27/20 12:02 AM", "month-first", "2020-04-27T00:02:00Z"],
  ["01/08/2023 11:13", "day-first", "2023-08-01T11:13:00Z"],
  ["01/08/2023 11:13", "month-first", "2023-01-08T11:13:00Z"],
  ["01-Aug-23", undefined, "2023-08-01T00:00:00Z"],
  ["1.8.2023, 11:13:05", undefined, "2023-08-01T11:13:05Z"],
  ["Aug 1, 2023 11:13 PM", undefined, "2023-08-01T23:13:00Z"],
  ["2023-08-01T11:13:00+02:00", undefined, "2023-08-01T09:13:00Z"],
] as const)("%s, %s, is %s", (text, order, instant) => {
  expect(writtenInstant(text, order, utc)?.at).toBe(at(instant));
});

test.each(["13/13/2023 10:00", "31/02/2023", "01/08/2023 25:00", "27 Okt 2016", "01/08/2023 x", "1/8"])(
  "%s is no time",
  (text) => {
    expect(writtenInstant(text, "day-first", utc)).toBeUndefined();
  },
);

test("a day that can be read either way is none until its order is decided", () => {
  expect(writtenInstant("01/08/2023 11:13", undefined, utc)).toBeUndefined();
});

test.each([
  ["0:02:23", undefined, 143],
  ["02:23", undefined, 143],
  ["00:02:23.500", undefined, 143.5],
  ["26:00:00", undefined, 93_600],
  ["184000", "milliseconds", 184],
  ["2.5", "minutes", 150],
  ["0.00165509", "days", 143],
  ["143", "seconds", 143],
] as const)("%s in %s is %d seconds", (text, unit, seconds) => {
  expect(writtenDuration(text, unit)).toBe(seconds);
});

test.each(["-5", "1e3", "0:61:00", "0:00:61", "2 min", "143"])("%s without a unit is no duration", (text) => {
  expect(writtenDuration(text, undefined)).toBeUndefined();
});

function durations(cells: readonly string[], usual: DurationUnit, column = "Handle") {
  const evidence = columnEvidence({ column, holds: "duration", usual });
  for (const cell of cells) evidence.add(cell);
  return evidence.decide(undefined);
}

test.each([
  ["numbers in the hundred thousands", ["184000", "92000", "300500", "0"], "seconds", "milliseconds"],
  ["numbers in the hundreds", ["184", "92", "300", "0"], "milliseconds", "seconds"],
  ["numbers that may be either", ["1840", "1920", "3000"], "milliseconds", "milliseconds"],
  ["small decimals", ["3.07", "1.53", "5.01"], "minutes", "minutes"],
  ["parts of a day", ["0.00165509", "0.0028", "0"], "seconds", "days"],
] as const)("of %s the values decide", (_what, cells, usual, unit) => {
  expect(durations(cells, usual).reading?.unit).toBe(unit);
});

test("the typical value is that of the whole column, not of its beginning", () => {
  const cells = Array.from({ length: 40_000 }, (_, row) => (row < 10_000 ? "900" : "184000"));
  expect(durations(cells, "seconds").reading?.unit).toBe("milliseconds");
});

test("a column's name decides before its values, and the evidence names the shapes", () => {
  const { reading, words } = durations(["3", "2", "0:03:00"], "seconds", "Talk Time (min)");
  expect(reading?.unit).toBe("minutes");
  expect(words).toBe("Talk Time (min): minutes, by its name (2 as whole number, 1 as H:MM:SS)");
});

const genesys = (dates: readonly string[]) =>
  [
    "Users,Date,End Date,Duration,Direction,Queue,Conversation ID,Total Handle",
    ...dates.map(
      (date, row) => `Ada,${date} 09:00 AM,${date} 09:05 AM,300000,Inbound,Billing,c${row},240000`,
    ),
  ].join("\n");

test("the order of days is decided by one day above twelve anywhere in the file, and reported", async () => {
  using here = folder();
  const many = Array.from({ length: 20_000 }, () => "03/04/2026");
  const path = here.file("g.csv", genesys([...many, "13/04/2026"]));
  const { head, records } = await read(path, lisbon, [
    "agent",
    "team",
    "queue",
    "channel",
    "direction",
    "day",
    "offered",
  ]);
  expect(head.evidence).toContain("Date: day-first, 1 of 20001 days can be read in no other way");
  expect(records[0]?.offered).toBe(at("2026-04-03T08:00:00Z"));
});

test.each([
  ["all days can be read either way", ["03/04/2026", "05/06/2026"]],
  ["some days are day-first and others month-first", ["13/04/2026", "04/13/2026"]],
])("where %s the file is refused, with the option that settles it", async (_what, dates) => {
  using here = folder();
  const path = here.file("g.csv", genesys(dates));
  const refused = await inspectFile({ path, settle: false }).catch((error: Error) => error);
  expect(refused).toMatchObject({ code: "dates-open" });
  expect(String(refused)).toContain("--dates day-first or --dates month-first");
  const head = await inspectFile({ path, settle: false, dates: "month-first" });
  expect(head.readings.date).toEqual({ order: "month-first" });
  expect(head.evidence).toContain("Date: month-first, as you said");
});

test("days that name their month, or begin with the year, need no decision", async () => {
  using here = folder();
  const head = await inspectFile({
    path: here.file("g.csv", genesys(["2026-04-03", "3 Apr 2026"])),
    settle: false,
  });
  expect(head.readings.date).toEqual({});
});
