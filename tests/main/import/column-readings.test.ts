import { expect, test } from "vitest";
import type { DurationUnit } from "../../../src/domain/floor/import-codes.ts";
import {
  durationUnit,
  unitBesideWrongName,
  unitInName,
} from "../../../src/main/import/recognise/duration-unit.ts";
import { inspectFile } from "../../../src/main/import/recognise/inspect-file.ts";
import { contextIn, folder, read } from "./reading.ts";

const lisbon = contextIn("Europe/Lisbon");
const at = (text: string) => Date.parse(text) / 1000;

function durations(cells: readonly string[], usual: DurationUnit, column = "Handle") {
  return durationUnit({
    named: unitInName(column),
    usual,
    values: cells.map(Number).filter(Boolean),
    isWork: true,
  });
}

test.each([
  ["numbers in the hundred thousands", ["184000", "92000", "300500", "0"], "seconds", "milliseconds"],
  ["numbers in the hundreds", ["184", "92", "300", "0"], "milliseconds", "seconds"],
  ["numbers of which no call is as short", ["1840", "1920", "3000"], "milliseconds", "seconds"],
  ["numbers that may be either", ["6840", "6920", "7000"], "milliseconds", "milliseconds"],
  ["small decimals", ["3.07", "1.53", "5.01"], "minutes", "minutes"],
  ["parts of a day", ["0.00165509", "0.0028", "0"], "seconds", "days"],
] as const)("of %s the values decide", (_what, cells, usual, unit) => {
  expect(durations(cells, usual).unit).toBe(unit);
});

test("a column's name decides before its values, unless no contact is as short", () => {
  expect(durations(["3", "2"], "seconds", "Talk Time (min)").unit).toBe("minutes");
  expect(durations(["143", "90"], "milliseconds", "talk_seconds").unit).toBe("seconds");
  expect(durations(["0.04", "0.11"], "seconds", "Talk (hrs)").unit).toBe("hours");
  expect(durations(["2.38", "4.5"], "seconds", "talk_seconds").unit).toBeUndefined();
  expect(durations(["0.00165", "0.002"], "seconds", "talk_seconds").unit).toBe("days");
});

test("decimals too few for parts of a day, and too small for minutes, are parts of an hour", () => {
  expect(durations(["0.04", "0.08", "0.02"], "seconds").unit).toBe("hours");
  expect(durations(["0.04", "0.08", "0.02"], "seconds", "talk_seconds").unit).toBe("hours");
});

test.each([
  ["minutes", [0.5, 1, 0], "minutes"],
  ["minutes", [1, 2, 1], "minutes"],
  ["minutes", [150, 90, 120], "seconds"],
  ["minutes", [30, 20, 25], undefined],
  ["milliseconds", [3000, 60_000], "milliseconds"],
  ["days", [0.0003], "days"],
  ["milliseconds", [], "milliseconds"],
] as const)("beside a talk of %s that is called seconds, %j are %s", (actual, values, unit) => {
  const above = values.filter((value) => value > 0);
  expect(unitBesideWrongName(above, "seconds", actual).unit).toBe(unit);
});

/** Calls by day (a row a call): offer, answer, end, talk, wait, channel. */
const plainCalls = (rows: readonly string[]) =>
  [
    "contact_id,agent,queue,outcome,offered_at,answered_at,ended_at,talk_seconds,wait_seconds,channel",
    ...rows.map((row, at) => `${at},Ana,Q,handled,${row}`),
  ].join("\n");
const onDay = (row: string) => row.replaceAll("@", "2026-03-02 ");

test.each([
  ["times to the second", "@10:00:00,@10:00:10,@10:03:20,190,10,", "seconds"],
  ["calls of 3 seconds", "@10:00:00,@10:00:10,@10:00:13,3,10,", "seconds"],
  ["calls of 3 seconds, times to the minute", "@10:00,@10:00,@10:01,3,0,", "seconds"],
  ["a wrong name", "@10:00:00,@10:00:10,@10:04:10,4,0,", "minutes"],
  ["a wrong name, times to the minute", "@10:00,@10:00,@10:04,4,0,", "minutes"],
  ["a wrong name, milliseconds", "@10:00:00,@10:00:10,@10:04:10,240000,0,", "milliseconds"],
  [
    "an e-mail that was ended hours after its answer",
    "@06:00:00,@08:00:00,@18:00:00,600,7200,email",
    "seconds",
  ],
  ["a wait of an hour and no time of the answer", "@10:00:00,,@11:01:00,60,3600,", "seconds"],
])("of %s the times leave or prove the unit of the name", async (_what, row, unit) => {
  using here = folder();
  const path = here.file("c.csv", plainCalls([onDay(row), onDay(row)]));
  const head = await inspectFile({ path, settle: false });
  expect(head.readings.talkseconds?.unit).toBe(unit);
});

test("one line that was left open for half a day says nothing of the unit of the others", async () => {
  using here = folder();
  const rows = ["@10:00:00,@10:00:10,@22:00:10,200,10,", "@11:00:00,@11:00:10,@11:03:30,200,10,"];
  const path = here.file("c.csv", plainCalls([...rows, rows[1] ?? ""].map(onDay)));
  const head = await inspectFile({ path, settle: false });
  expect(head.readings.talkseconds?.unit).toBe("seconds");
});

test("the mark of the few numbers that have one is settled by their own rows", async () => {
  using here = folder();
  const rows = ["@10:00:00,@10:00:00,@10:20:00,1.200,0,", "@11:00:00,@11:00:00,@11:05:00,300,0,"];
  const path = here.file("c.csv", plainCalls([...rows, rows[1] ?? ""].map(onDay)).replaceAll(",", ";"));
  const head = await inspectFile({ path, settle: false });
  expect(head.readings.talkseconds).toMatchObject({ unit: "seconds", mark: "decimal-comma" });
});

test("where an unknown wait may lie between start and end, a unit that is not the name's is asked", async () => {
  using here = folder();
  const path = here.file("c.csv", plainCalls([onDay("@10:00:00,,@11:01:00,60,,")]));
  const refused = await inspectFile({ path, settle: false }).catch((error: Error) => error);
  expect(refused).toMatchObject({ code: "durations-open" });
  const head = await inspectFile({ path, settle: false, durations: "seconds" });
  expect(head.readings.talkseconds?.unit).toBe("seconds");
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
