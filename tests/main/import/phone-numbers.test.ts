import { expect, test } from "vitest";
import { contactKind } from "../../../src/domain/floor/contact.ts";
import type { RecordKind } from "../../../src/domain/floor/record-kind.ts";
import { rosterEntryKind } from "../../../src/domain/floor/roster-entry.ts";
import { trainingSessionKind } from "../../../src/domain/floor/training-session.ts";
import { customerHasher } from "../../../src/main/import/batch/customer-hash.ts";
import { contextIn, folder, read } from "./reading.ts";

async function readText(name: string, kind: RecordKind, lines: readonly string[]) {
  using files = folder();
  const columns = kind.columns.map((column) => column.name);
  const context = { ...contextIn("UTC"), customerHash: customerHasher("5a".repeat(32)) };
  return await read(files.file(name, [...lines, ""].join("\n")), context, columns);
}

const contactHeader =
  "contact_id,agent,queue,offered_at,answered_at,ended_at,talk_seconds,hold_seconds,acw_seconds,wait_seconds,outcome";
const times = "2026-03-02T10:00:00Z,2026-03-02T10:00:10Z,2026-03-02T10:03:30Z,200,0,30,10,handled";

test("telephone numbers are cut from queues, and counted; agents' extensions stay", async () => {
  const { records, end, messages } = await readText("contacts.csv", contactKind, [
    contactHeader,
    `C-1,7009,Sales +44 20 7946 0018,${times}`,
    `C-2,SIP/301,Sales +44 20 7946 0018,${times}`,
    `C-3,7009,0800 support,${times}`,
  ]);
  expect(records.map(({ agent, queue }) => [agent, queue])).toEqual([
    ["7009", "Sales …"],
    ["SIP/301", "Sales …"],
    ["7009", "0800 support"],
  ]);
  expect(end.warnings).toEqual([{ code: "phone-number-cut", count: 2, example: "line 2" }]);
  expect(JSON.stringify(messages)).not.toContain("7946");
});

test("where a number is all of a name, one hash stands for it, however it is written", async () => {
  const { records, end, messages } = await readText("contacts.csv", contactKind, [
    contactHeader,
    `C-1,+44 7700 900123,0800 123 4567,${times}`,
    `C-2,+447700900123,0800 123 4568,${times}`,
  ]);
  const [first, second] = records;
  expect(first?.agent).toBe(second?.agent);
  expect(first?.agent).toMatch(/^number-/);
  expect(first?.queue).not.toBe(second?.queue);
  expect(end.warnings.map(({ code, count }) => [code, count])).toEqual([
    ["agent-number-hashed", 2],
    ["phone-number-cut", 2],
  ]);
  for (const part of ["7700", "900123", "123 456"]) expect(JSON.stringify(messages)).not.toContain(part);
});

test("a record's key loses the number that its text loses", async () => {
  const { records } = await readText("training.csv", trainingSessionKind, [
    "agent,topic,kind,held_at,minutes,status",
    "ann,Call +44 20 7946 0018 back,policy,2026-03-02T10:00:00Z,30,done",
  ]);
  expect(records).toMatchObject([{ topic: "Call … back" }]);
  expect(records[0]?.key).toMatch(/^training\/ann\/\d+\/Call … back$/);
});

test("a roster's names lose their numbers too", async () => {
  const { records } = await readText("roster.csv", rosterEntryKind, [
    "agent,name,team",
    "ann,Ann Lee +44 7700 900123,Blue",
  ]);
  expect(records).toMatchObject([{ name: "Ann Lee …", team: "Blue" }]);
});
