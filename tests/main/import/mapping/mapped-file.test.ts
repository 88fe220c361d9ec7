import { expect, test } from "vitest";
import { folder } from "../reading.ts";
import { desk, readMapped } from "./desk-file.ts";

const rows = [
  "Ref,Day,Rang,Picked up,Person,Talk (min),How it went,Tone",
  "1,28/03/2026,09:00:00,09:00:20,Ana,2.5,Sold,warm",
  "2,28/03/2026,09:05:00,,,,gone,",
  "3,28/03/2026,09:09:00,09:09:10,Bea,1.5,NOT  SOLD,cold",
  "4,28/03/2026,99:99:99,09:09:10,Bea,1.5,Sold,cold",
  "5,28/03/2026,09:09:00,09:09:10,Bea,1.5,Whatever,cold",
];

test("a file in no known layout is read by its mapping", async () => {
  using here = folder();
  const path = here.file("desk.csv", rows.join("\n"));
  const { records, rejected, end, head } = await readMapped(path, desk);
  expect(
    records.map(({ key, agent, outcome, talk_seconds, answered_at }) => [
      key,
      agent,
      outcome,
      talk_seconds,
      answered_at,
    ]),
  ).toEqual([
    ["contact/@desk/1", "Ana", "handled", 150, Date.UTC(2026, 2, 28, 9, 0, 20) / 1000],
    ["contact/@desk/2", null, "abandoned", null, null],
    ["contact/@desk/3", "Bea", "handled", 90, Date.UTC(2026, 2, 28, 9, 9, 10) / 1000],
  ]);
  expect(rejected).toEqual([
    { line: 5, field: "Day + Rang", reason: "not-a-time" },
    { line: 6, field: "How it went", reason: "unknown-word" },
  ]);
  expect([end.read, end.rejected]).toEqual([5, 2]);
  expect(head.droppedColumns).toEqual([{ column: "Tone", why: "inferred-emotion" }]);
});

test("of a row with one day, what ends after midnight ends on the day after", async () => {
  using here = folder();
  const header = "Ref,Day,Rang,Picked up,Person,Talk (min),How it went";
  const path = here.file(
    "night.csv",
    [
      header,
      "1,28/03/2026,23:59:50,00:00:10,Ana,2.5,Sold",
      // Out of order by seconds is a mistake, and no night.
      "2,28/03/2026,09:00:20,09:00:10,Ana,2.5,Sold",
    ].join("\n"),
  );
  const { records, rejected } = await readMapped(path, desk);
  expect(records.map(({ answered_at }) => answered_at)).toEqual([Date.UTC(2026, 2, 29, 0, 0, 10) / 1000]);
  expect(rejected).toEqual([{ line: 3, field: "Day + Picked up", reason: "ends-before-start" }]);
});
