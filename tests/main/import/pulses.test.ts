import { expect, test } from "vitest";
import { pulseAnswerKind } from "../../../src/domain/floor/pulse-answer.ts";
import { customerHasher } from "../../../src/main/import/batch/customer-hash.ts";
import { respondentHasher } from "../../../src/main/import/batch/respondent-hash.ts";
import { contextIn, folder, read } from "./reading.ts";

const secret = "5e".repeat(32);
const columns = pulseAnswerKind.columns.map(({ name }) => name);
const header = "response_id,respondent,team,consent,answered_at,item,score,scale_min,scale_max,comment";
const at = "2026-03-06T15:02:00Z";

async function pulsesOf(...lines: readonly string[]) {
  using files = folder();
  const context = { ...contextIn("UTC"), respondentHash: respondentHasher(secret) };
  return await read(files.file("pulses.csv", `${[header, ...lines].join("\n")}\n`), context, columns);
}

test("an answer is kept under a keyed hash of its respondent and of its response, and with nothing in their words", async () => {
  const { head, records, messages } = await pulsesOf(
    `P1,teal-otter-41,North,1,${at},Recovery,2,1,5,tired of Ana`,
    `P1,teal-otter-41,North,1,${at},Support,4,1,5,`,
    `P2,grey-heron-17,,1,${at},Recovery,5 - always,1,5,`,
  );
  expect(records).toMatchObject([
    { team_name: "North", item: "Recovery", score: 2, scale_min: 1, scale_max: 5 },
    { team_name: "North", item: "Support", score: 4 },
    { team_name: null, item: "Recovery", score: 5 },
  ]);
  const [first, second, third] = records.map(({ respondent }) => respondent);
  expect(first).toMatch(/^[0-9a-f]{16}$/);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
  const sent = JSON.stringify(messages);
  for (const text of ["otter", "heron", "P1", "P2", "tired"]) expect(sent).not.toContain(text);
  expect(head.droppedColumns).toEqual([{ column: "comment", why: "free-text" }]);
  expect(head.evidence).toContain("of response_id and respondent only a keyed hash is kept");
});

test("a row without consent is set aside before anything else is looked at, and nothing of it is kept", async () => {
  const { end, records, rejected, messages } = await pulsesOf(
    `P1,teal-otter-41,North,0,${at},Recovery,2,1,5,`,
    `P2,grey-heron-17,North,,never,Recovery,999,1,5,`,
    `P3,brown-hare-8,South,1,${at},Recovery,2,1,5,`,
  );
  expect(records.map(({ team_name }) => team_name)).toEqual(["South"]);
  expect(rejected).toEqual([]);
  expect(end).toMatchObject({ read: 3, ignored: [{ code: "without-consent", count: 2 }] });
  expect(messages.map(({ kind }) => kind)).toEqual(["batch", "end"]);
  expect(JSON.stringify(messages)).not.toContain("North");
});

test("an answer off its scale, or without one, is rejected", async () => {
  const { rejected } = await pulsesOf(
    `P1,a,North,1,${at},Recovery,7,1,5,`,
    `P2,b,North,1,${at},Recovery,3,,5,`,
    `P3,c,North,1,${at},Recovery,3,1,,`,
    `P4,,North,1,${at},Recovery,3,1,5,`,
    `P5,e,North,1,${at},Recovery,3,1,5,`,
  );
  expect(rejected.map(({ field, reason }) => [field, reason])).toEqual([
    ["score", "above-maximum"],
    ["scale_min", "blank"],
    ["scale_max", "no-maximum"],
    ["respondent", "blank"],
  ]);
});

test("no text has the same hash as a customer and as a respondent", () => {
  const [customer, respondent] = [customerHasher(secret), respondentHasher(secret)];
  for (const text of ["ana", "4711", "teal-otter-41"]) expect(respondent(text)).not.toBe(customer(text));
  expect(respondent("ana")).toBe(respondentHasher(secret)("ana"));
  expect(respondent("ana")).not.toBe(respondentHasher("6f".repeat(32))("ana"));
});

test("a machine's guess at feelings is no answer of a person; their mood is one", async () => {
  const { end, records } = await pulsesOf(
    `P1,a,North,1,${at},Agent sentiment (AI),4,1,5,`,
    `P2,b,North,1,${at},Mood today,4,1,5,`,
  );
  expect(records.map(({ item }) => item)).toEqual(["Mood today"]);
  expect(end.ignored).toEqual([
    { code: "inferred-emotion-row", count: 1, example: "line 2", names: ["Agent sentiment (AI)"] },
  ]);
});
