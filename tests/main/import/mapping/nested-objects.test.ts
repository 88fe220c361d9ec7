import { expect, test } from "vitest";
import { findTable } from "../../../../src/main/import/mapping/find-table.ts";
import { folder } from "../reading.ts";

const call = (ref: string) => ({
  ref,
  queue: { name: "Sales" },
  times: { offered: "2026-03-02T09:00:00Z", ended: "2026-03-02T09:05:00Z" },
  tags: [{ label: "vip" }, { label: "new" }],
});
const columns = ["ref", "queue.name", "times.offered", "times.ended"];

test.each([
  ["one document", JSON.stringify([call("c-1"), call("c-2")])],
  ["a page of an interface", JSON.stringify({ items: [call("c-1"), call("c-2")], page: 1 })],
  ["an object a line", `${JSON.stringify(call("c-1"))}\n${JSON.stringify(call("c-2"))}\n`],
])("of %s each value of a row's parts is a column, and nothing of a list in it", async (_, text) => {
  using here = folder();
  const { header, sample } = await findTable({ path: here.file("calls.json", text) });
  expect(header).toEqual(columns);
  expect(sample.map(([ref, queue]) => [ref, queue])).toEqual([
    ["c-1", "Sales"],
    ["c-2", "Sales"],
  ]);
});
