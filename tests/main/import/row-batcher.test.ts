import { expect, test } from "vitest";
import { rosterEntryKind } from "../../../src/domain/floor/roster-entry.ts";
import { shiftKind } from "../../../src/domain/floor/shift.ts";
import { RowBatcher } from "../../../src/main/import/batch/row-batcher.ts";
import type { ImportMessage, RecordBatch } from "../../../src/main/record-store/import/record-batch.ts";
import { unpacked } from "./reading.ts";

const columns = shiftKind.columns.map((column) => column.name);

function batching() {
  const messages: ImportMessage[] = [];
  const batcher = new RowBatcher((message) => messages.push(structuredClone(message)));
  const batches = () =>
    messages.flatMap((message): RecordBatch[] => (message.kind === "batch" ? [message.batch] : []));
  return { messages, batcher, batches };
}

test("records cross in batches of about four thousand, and words only once", () => {
  const { batcher, batches, messages } = batching();
  for (let line = 2; line < 9002; line++) {
    batcher.beginRow(line, []);
    batcher.record(shiftKind, `k${line}`, null, [
      `agent ${line % 3}`,
      line % 2 ? "talk" : null,
      5,
      line,
      line + 0.5,
    ]);
    batcher.endRow();
  }
  expect(batcher.end()).toEqual({ read: 9000, rejected: 0, ignored: [], warnings: [] });
  expect(batches().map((batch) => batch.length)).toEqual([4000, 4000, 1000]);
  expect(batches().map((batch) => batch.newWords[0]?.length)).toEqual([3, 0, 0]);
  const { records } = unpacked(messages, columns);
  expect(records[8999]).toEqual({
    key: "k9001",
    line: 9001,
    agent: "agent 1",
    activity: "talk",
    service_day: 5,
    starts_at: 9001,
    ends_at: 9001.5,
  });
  expect(batches()[0]?.known.slice(0, 2)).toEqual(Uint8Array.of(4, 5));
});

test("records of one line stand together in one batch, however many they are", () => {
  const { batcher, batches } = batching();
  for (let line = 2; line < 5; line++) {
    batcher.beginRow(line, []);
    for (let at = 0; at < 3000; at++)
      batcher.record(shiftKind, `${line}/${at}`, null, ["a", null, 1, at, at]);
    batcher.endRow();
  }
  batcher.end();
  expect(batches().map((batch) => [...new Set(batch.lines)])).toEqual([[2, 3], [4]]);
});

test("the hash is that of the content, whatever came before it", () => {
  const hashes = [["x", "a"], ["a"]].map((agents) => {
    const { batcher, batches } = batching();
    agents.forEach((agent, at) => {
      batcher.beginRow(at, []);
      batcher.record(shiftKind, agent, null, [agent, null, 1, 2, 3]);
      batcher.endRow();
    });
    batcher.end();
    return batches()[0]?.hashes.at(-1);
  });
  expect(hashes[0]).toBe(hashes[1]);
});

test("rejected rows cross as line, field, reason and hash, never as text", () => {
  const { batcher, messages } = batching();
  for (const [line, cells] of [
    [2, ["secret"]],
    [3, ["other"]],
    [4, ["secret"]],
  ] as const) {
    batcher.beginRow(line, cells);
    batcher.reject("agent", "blank");
    batcher.endRow();
  }
  expect(batcher.end()).toMatchObject({ read: 3, rejected: 3 });
  const [message] = messages;
  if (message?.kind !== "rejected") throw new Error("no rejected rows");
  expect([...message.rows.lines]).toEqual([2, 3, 4]);
  expect(message.rows.hashes[0]).toBe(message.rows.hashes[2]);
  expect(message.rows.hashes[0]).not.toBe(message.rows.hashes[1]);
  expect(JSON.stringify(message)).not.toContain("secret");
});

test("ignored rows and warnings are counted by code, with the first line", () => {
  const { batcher } = batching();
  for (const line of [7, 8]) {
    batcher.beginRow(line, []);
    batcher.warn("time-exists-twice");
    batcher.ignore("zero-length");
    batcher.endRow();
  }
  expect(batcher.end()).toEqual({
    read: 2,
    rejected: 0,
    ignored: [{ code: "zero-length", count: 2, example: "line 7" }],
    warnings: [{ code: "time-exists-twice", count: 2, example: "line 7" }],
  });
});

test("a row of which the reader says nothing, or two things, is a mistake in the code", () => {
  const { batcher } = batching();
  batcher.beginRow(2, []);
  expect(() => batcher.endRow()).toThrow("said nothing of line 2");
  batcher.beginRow(3, []);
  batcher.reject(null, "blank");
  expect(() => batcher.ignore("zero-length")).toThrow("line 3 is rejected already");
  expect(() => batcher.record(rosterEntryKind, "k", null, [])).toThrow("line 3 is rejected already");
});

test("a key with the mark of further records in it is kept without", () => {
  const { batcher, batches } = batching();
  batcher.beginRow(2, []);
  batcher.record(shiftKind, "shift/a\u001f1", null, ["a", null, 5, 1, 2]);
  batcher.end();
  expect(batches()[0]?.keys).toEqual(["shift/a 1"]);
});
