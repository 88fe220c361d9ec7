import { expect, test } from "vitest";
import type { Mapping } from "../../../../src/domain/mapping/mapping.ts";
import { mappingPreview } from "../../../../src/main/import/read/mapping-preview.ts";
import { inspectFile } from "../../../../src/main/import/recognise/inspect-file.ts";
import { clockOf, folder } from "../reading.ts";

const columns = ["No", "Who", "When", "Took"];
const mapping: Mapping = {
  version: 1,
  name: "Calls",
  system: "m-1",
  kind: "contacts",
  table: { sheet: null, headerRows: 1, columns },
  fields: {
    contact_id: { from: "column", column: "No" },
    agent: { from: "column", column: "Who" },
    offered_at: { from: "column", column: "When" },
    handle_seconds: { from: "column", column: "Took", unit: "seconds" },
    outcome: { from: "constant", value: "handled" },
  },
};

async function previewed(rows: readonly string[], by: Mapping = mapping) {
  using here = folder();
  const path = here.file("calls.csv", [columns.join(","), ...rows].join("\n"));
  const head = await inspectFile({ path, settle: false, mapping: by });
  const clock = clockOf("Europe/Dublin");
  return await mappingPreview({ head, clock, floorClock: clock });
}

const day = (date: string, calls: number) =>
  Array.from({ length: calls }, (_, at) => `${date} ${at},Ana,${date} ${10 + (at % 6)}:0${at % 6}:00,300`);

test("it keeps twenty rows in the file's order, those that cannot be used among them", async () => {
  const rows = day("2026-03-27", 30);
  const found = await previewed(rows.with(2, "x,Ana,never,300"));
  expect(found.first).toHaveLength(20);
  expect(found.first.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, at) => at + 2));
  expect(found.first[2]).toEqual({ kind: "rejected", line: 4, field: "When", reason: "not-a-time" });
  expect(found.first[0]).toMatchObject({
    kind: "record",
    line: 2,
    sentence: { kind: "contact", way: "took", agent: "Ana", at: "2026-03-27 10:00", seconds: 300 },
  });
  expect(found.rows).toEqual({ read: 30, rejected: 1, ignored: 0 });
  expect(found.rejections).toEqual([{ field: "When", reason: "not-a-time", count: 1 }]);
});

test("its sums show a wrong unit: nobody works longer than a day has", async () => {
  const rows = [...day("2026-03-26", 3), ...day("2026-03-27", 6)];
  expect(await previewed(rows)).toMatchObject({
    records: 9,
    handled: { contacts: 9, seconds: 2700 },
    fullestDay: { agent: "Ana", day: "2026-03-27", seconds: 1800, records: 6 },
    agents: [{ agent: "Ana", name: null }],
    from: "2026-03-26",
    to: "2026-03-27",
  });
  const inHours: Mapping = {
    ...mapping,
    fields: { ...mapping.fields, handle_seconds: { from: "column", column: "Took", unit: "minutes" } },
  };
  expect((await previewed(rows, inHours)).fullestDay?.seconds).toBe(108_000);
});

test("it counts by hour, and says how the file stands to the clock change within its days", async () => {
  const rows = [...day("2026-03-28", 6), ...day("2026-03-30", 6)];
  const found = await previewed(rows);
  expect(found.hours?.slice(9, 17)).toEqual([0, 2, 2, 2, 2, 2, 2, 0]);
  expect(found.clockChange).toEqual({ day: "2026-03-29", skippedTimes: 0 });
  const skipped = await previewed([...rows, "n,Ana,2026-03-29 01:30:00,300"]);
  expect(skipped.clockChange).toEqual({ day: "2026-03-29", skippedTimes: 1 });
  expect((await previewed(day("2026-03-27", 6))).clockChange).toBeNull();
});

test("who has a name beside the id goes by the name, and the name is no record of its own here", async () => {
  const named: Mapping = {
    ...mapping,
    fields: { ...mapping.fields, agent_name: { from: "column", column: "Name" } },
    table: { ...mapping.table, columns: [...columns, "Name"] },
  };
  using here = folder();
  const path = here.file(
    "calls.csv",
    `${[...columns, "Name"].join(",")}\n1,1029,2026-03-27 10:00:00,300,Ana Petrić\n2,1029,2026-03-27 11:00:00,300,Ana Petrić\n`,
  );
  const head = await inspectFile({ path, settle: false, mapping: named });
  const clock = clockOf("Europe/Dublin");
  expect(await mappingPreview({ head, clock, floorClock: clock })).toMatchObject({
    records: 2,
    agents: [{ agent: "1029", name: "Ana Petrić" }],
    fullestDay: { agent: "Ana Petrić" },
    first: [
      { line: 2, sentence: { kind: "contact", agent: "Ana Petrić" } },
      { line: 3, sentence: { kind: "contact", agent: "Ana Petrić" } },
    ],
  });
});
