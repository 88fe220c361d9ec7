import { expect, test } from "vitest";
import { columnName } from "../../../src/main/import/formats/column-name.ts";
import { dayOrder } from "../../../src/main/import/recognise/day-order.ts";
import { inspectFile } from "../../../src/main/import/recognise/inspect-file.ts";
import { NumberEvidence } from "../../../src/main/import/recognise/number-evidence.ts";
import { numberMark } from "../../../src/main/import/recognise/number-mark.ts";
import { TimeEvidence } from "../../../src/main/import/recognise/time-evidence.ts";
import { contextIn, folder, read } from "./reading.ts";

const work = { named: undefined, documented: undefined, usual: "seconds" } as const;

function markOf(
  cells: readonly string[],
  separator = ",",
  of: Parameters<typeof numberMark>[0]["work"] = work,
) {
  const evidence = new NumberEvidence("Talk", true);
  for (const cell of cells) evidence.add(cell);
  const { mark, isOpen } = numberMark({ evidence, ofFile: new Set(), asked: undefined, separator, work: of });
  return isOpen ? "open" : mark;
}

test.each([
  ["a comma before three digits, in a table of commas", ["1,143", "2,205"], ",", "decimal-point"],
  ["a point before three digits, which may be seconds or minutes", ["1.143", "2.205"], ",", "open"],
  ["a comma before three digits, in a table of semicolons", ["1,143", "2,205"], ";", "open"],
  ["a point before three digits, in a table of semicolons", ["1.143", "2.205"], ";", "decimal-comma"],
  ["a comma before one digit elsewhere", ["1,143", "12,5"], ";", "decimal-comma"],
  ["both marks in one number", ["1.143", "1.143,5"], ";", "decimal-comma"],
  ["several marks in one number", ["1.143", "1.143.205"], ",", "decimal-comma"],
  ["milliseconds behind a point: nobody talks for forty hours", ["143.512", "98.204"], ",", "decimal-point"],
  ["no mark that is open", ["143.5", "98"], ",", "decimal-point"],
  ["no mark at all", ["143", "98"], ",", undefined],
] as const)("%s", (_what, cells, separator, mark) => {
  expect(markOf(cells, separator)).toBe(mark);
});

function daysIn(cells: readonly string[], column = "Date") {
  const evidence = new TimeEvidence(column);
  for (const cell of cells) evidence.add(cell);
  return evidence;
}

test.each([
  ["a day above twelve first", ["28/03/2026 10:00", "03/04/2026 10:00"], "day-first"],
  ["a day above twelve second", ["3/28/2026 10:00", "3/4/2026 10:00"], "month-first"],
  ["days on both sides", ["03/13/2026 10:00", "28/03/2026 10:00"], "mixed"],
  [
    "another dress of the days that a spreadsheet could turn",
    ["28/03/2026 10:00", "4/3/2026 10:00"],
    "mixed",
  ],
  ["no day above twelve", ["03/04/2026 10:00"], undefined],
  [
    "a last number that changes as days do, where the year has two digits",
    ["26/03/02 10:00", "26/03/03 10:00", "26/03/09 10:00", "26/03/28 10:00"],
    "year-first",
  ],
  ["a last number that stays, as years do", ["26/03/25 10:00", "27/03/25 10:00"], "day-first"],
] as const)("by %s", (_what, cells, order) => {
  expect(daysIn(cells).order).toBe(order);
});

test("a column that leaves its order open takes that of the file's other columns, where these agree", () => {
  const open = daysIn(["03/04/2026 10:00"], "Answered");
  const offered = daysIn(["28/03/2026 10:00"], "Offered");
  expect(dayOrder(open, [open, offered], undefined)).toMatchObject({
    order: "day-first",
    words: "Answered: day-first, as Offered is",
  });
  const american = daysIn(["3/28/2026 10:00"], "Ended");
  expect(dayOrder(open, [open, offered, american], undefined).isOpen).toBe(true);
});

const contacts = (rows: readonly string[], separator = ",") =>
  [
    ["contact_id", "agent", "queue", "offered_at", "answered_at", "ended_at", "talk_seconds", "outcome"],
    ...rows.map((row) => row.split("|")),
  ]
    .map((cells) => cells.join(separator))
    .join("\n");
const columns =
  "agent team queue channel direction service_day offered_at answered_at ended_at wait_seconds talk_seconds hold_seconds acw_seconds handle_seconds outcome".split(
    " ",
  );

async function talkOf(content: string) {
  using here = folder();
  const { records, head } = await read(here.file("c.csv", content), contextIn("UTC"), columns);
  return { talk: records.map((record) => record.talk_seconds), evidence: head.evidence };
}

test("end less start says the unit, whatever the column's name says", async () => {
  const row = (id: number, talk: string, end: string) =>
    `${id}|Ana|Q|2026-03-02T10:00:00Z|2026-03-02T10:00:00Z|2026-03-02T10:${end}Z|${talk}|handled`;
  const minutes = await talkOf(contacts([row(1, "2.38", "02:23"), row(2, "4.5", "04:30")]));
  expect(minutes.talk).toEqual([142.8, 270]);
  expect(minutes.evidence.join()).toContain("talk_seconds: minutes, as the times of start and end say");
  expect((await talkOf(contacts([row(1, "143000", "02:23")]))).talk).toEqual([143]);
  expect((await talkOf(contacts([row(1, "00:05", "05:00")]))).talk).toEqual([300]);
  expect((await talkOf(contacts([row(1, "1,143", "19:03")], ";"))).talk).toEqual([1143]);
  expect((await talkOf(contacts([row(1, "1,143", "01:09")], ";"))).talk).toEqual([68.58]);
});

test("-1 stands for none where nothing else is below zero", async () => {
  const row = (id: number, talk: string) =>
    `${id}|Ana|Q|2026-03-02T10:00:00Z|2026-03-02T10:00:00Z|2026-03-02T10:03:20Z|${talk}|handled`;
  expect((await talkOf(contacts([row(1, "200"), row(2, "-1")]))).talk).toEqual([200, null]);
  expect((await talkOf(contacts([row(1, "-5"), row(2, "-1"), row(3, "200")]))).talk).toEqual([200]);
});

const five9 = (talks: readonly string[]) =>
  ["CALL ID,TIMESTAMP,CAMPAIGN,CALL TYPE,AGENT,TALK TIME"]
    .concat(talks.map((talk, row) => `${row},2026-03-02 10:00,Sales,Inbound,ana,${talk}`))
    .join("\n");

test.each([
  ["numbers-open", ["1.143", "2.205"], "--numbers decimal-point or --numbers decimal-comma"],
  ["durations-open", ["7.5", "8.25", "9.1"], "--durations seconds or --durations minutes"],
] as const)("two plausible readings are asked: %s", async (code, talks, option) => {
  using here = folder();
  const path = here.file("f.csv", five9(talks));
  const refused = await inspectFile({ path, settle: false }).catch((error: Error) => error);
  expect(refused).toMatchObject({ code });
  expect(String(refused)).toContain(option);
});

test("what somebody decides is used where it is needed, and said", async () => {
  using here = folder();
  const path = here.file("f.csv", five9(["7.5", "8.25", "9.1"]));
  const head = await inspectFile({ path, settle: false, durations: "minutes" });
  expect(head.readings[columnName("TALK TIME")]?.unit).toBe("minutes");
  expect(head.evidence.join()).toContain("TALK TIME: minutes, as you said");
  const grouped = await inspectFile({
    path: here.file("g.csv", five9(["1.143", "2.205"])),
    settle: false,
    numbers: "decimal-comma",
  });
  expect(grouped.evidence.join()).toContain("seconds");
});
