import { join } from "node:path";
import { expect, test } from "vitest";
import { agentStateKind } from "../../../src/domain/floor/agent-state.ts";
import { contextIn, folder, read } from "./reading.ts";

const columns = agentStateKind.columns.map((column) => column.name);
const lisbon = contextIn("Europe/Lisbon");
const at = (text: string) => Date.parse(text) / 1000;
const header = "Agent Name,Agent ID,Extension,State Transition Time,Agent State,Reason Code,Duration";

async function states(rows: readonly string[], head = header) {
  using here = folder();
  return await read(here.file("states.csv", [head, ...rows].join("\n")), lisbon, columns);
}

test("the sample: each state with its start, its end and what is kept of its reason", async () => {
  const path = join(import.meta.dirname, "../../../resources/samples/cisco-uccx-agent-states.csv");
  const { records, head, end } = await read(path, lisbon, columns);
  expect(head).toMatchObject({ format: "cisco-uccx-agent-states", needsZone: true });
  expect(records.map(({ agent, state, reason }) => [agent, state, reason])).toEqual([
    ["Ada Osei", "aux_other", null],
    ["Ada Osei", "available", null],
    ["Ada Osei", "available", null],
    ["Ada Osei", "talk", null],
    ["Ada Osei", "acw", null],
    ["Ada Osei", "break", "break"],
    ["Ada Osei", "available", null],
    ["Ada Osei", "meal", "meal"],
    ["Ada Osei", "offline", "end-of-shift"],
    ["Ben Lima", "available", null],
    ["Ben Lima", "available", null],
    ["Ben Lima", "aux_other", "no-answer"],
    ["Ben Lima", "available", null],
    ["Ben Lima", "meeting", "meeting"],
  ]);
  expect(records[3]).toMatchObject({
    key: `uccx/Ada Osei/${at("2026-03-23T09:05:04Z")}/talk`,
    started_at: at("2026-03-23T09:05:04Z"),
    ended_at: at("2026-03-23T09:08:24Z"),
  });
  expect(end.ignored.map(({ code, count }) => [code, count])).toEqual([
    ["zero-length", 1],
    ["spells-without-an-end", 1],
  ]);
});

test.each([
  ["Login", "aux_other"],
  ["Logged In", "aux_other"],
  ["NOT READY", "aux_other"],
  ["Ready", "available"],
  ["Reserved", "available"],
  ["Talk", "talk"],
  ["Talking", "talk"],
  ["Work", "acw"],
  ["Working", "acw"],
  ["Logout", "offline"],
  ["Logged Out", "offline"],
])("%s is %s", async (word, state) => {
  const { records } = await states([`Ana,ana,1,2026-03-23 09:00:00,${word},0,0:01:00`]);
  expect(records.map((record) => record.state)).toEqual([state]);
});

test.each([
  ["0", "aux_other", null],
  ["32763", "aux_other", "no-answer"],
  ["32758", "acw", "after-call-work"],
  ["32765", "aux_other", "technical"],
  ["7", "aux_other", "other"],
  ["Lunch [2]", "meal", "meal"],
  ["sick: flu", "aux_other", "personal"],
])("not ready for %s is %s, %s", async (code, state, reason) => {
  const { records, end } = await states([`Ana,ana,1,2026-03-23 09:00:00,Not Ready,${code},0:01:00`]);
  expect(records.map((record) => [record.state, record.reason])).toEqual([[state, reason]]);
  expect(end.warnings.map((note) => note.code)).toEqual(code === "7" ? ["reason-not-known"] : []);
});

test("the report without an agent's id, with its title above and its reasons in words", async () => {
  const { records } = await states(
    [
      "From: 23.03.2026 To: 24.03.2026,,,,,",
      "Agent Name,Extension,State Transition Time,Agent State,Reason,Duration",
      "Ana,1,23.03.2026 09:00:00,Not Ready,Training,00:45:00",
    ],
    "Agent State Detail Report,,,,,",
  );
  expect(records).toMatchObject([{ agent: "Ana", state: "training", reason: "training" }]);
});

test("a state that the end of the report cuts has the key of the whole one", async () => {
  const key = async (duration: string) =>
    (await states([`Ana,ana,1,2026-03-23 09:00:00,Ready,0,${duration}`])).records[0]?.key;
  expect(await key("0:01:00")).toBe(await key("0:30:00"));
});

test("an agent may be away for weeks; no other state lasts longer than a day and a half", async () => {
  const { records, rejected, end } = await states([
    "Ana,ana,1,2026-03-20 17:00:00,Logout,0,63:00:00",
    "Ana,ana,1,2026-03-23 09:00:00,Ready,0,63:00:00",
    "Ana,ana,1,2026-03-23 09:00:00,Napping,0,0:01:00",
    "Ana,ana,1,2026-03-23 10:00:00,Logout,0,35:00:00",
  ]);
  expect(records).toMatchObject([{ state: "offline" }]);
  expect(end.ignored).toMatchObject([{ code: "event-without-record", count: 1 }]);
  expect(rejected.map(({ field, reason }) => [field, reason])).toEqual([
    ["Duration", "too-long"],
    ["Agent State", "unknown-word"],
  ]);
});
