import { join } from "node:path";
import { expect, test } from "vitest";
import { contactKind } from "../../../src/domain/floor/contact.ts";
import { evaluationItemKind } from "../../../src/domain/floor/evaluation-item.ts";
import type { RecordKind } from "../../../src/domain/floor/record-kind.ts";
import { surveyResponseKind } from "../../../src/domain/floor/survey-response.ts";
import { describeFormats } from "../../../src/main/import/recognise/describe-formats.ts";
import { contextIn, folder, read } from "./reading.ts";

const sample = (name: string, kind: RecordKind) =>
  read(
    join(import.meta.dirname, "../../../resources/samples", name),
    contextIn("Europe/Lisbon"),
    kind.columns.map((column) => column.name),
  );
const at = (text: string) => Date.parse(text) / 1000;

test("Amazon Connect: interaction and hold stand apart, so handle time is their sum with after-contact work", async () => {
  const { records, end } = await sample("amazon-connect-contacts.jsonl", contactKind);
  expect(records[1]).toMatchObject({
    agent: "b.lima",
    queue: "Billing",
    channel: "voice",
    direction: "inbound",
    talk_seconds: 131,
    hold_seconds: 20,
    acw_seconds: 30,
    handle_seconds: 181,
    wait_seconds: 12,
    offered_at: at("2026-03-02T09:10:03Z"),
    answered_at: at("2026-03-02T09:10:15Z"),
    ended_at: at("2026-03-02T09:12:46Z"),
    customer: "hash of +155501921",
  });
  expect(records[3]).toMatchObject({ outcome: "abandoned", agent: null, handle_seconds: null });
  expect(records[5]).toMatchObject({ transferred_in: 1 });
  expect(end.read).toBe(10);
});

test("Five9 gives talk, hold and after-call work apart, and its call ends before the last of them", async () => {
  const { records, head } = await sample("five9-call-log.csv", contactKind);
  expect(head.formatTitle).toBe("Five9 call log (unconfirmed layout)");
  expect(records[1]).toMatchObject({
    agent: "b.lima@example.com",
    handle_seconds: 117 + 15 + 25,
    answered_at: at("2026-03-02T09:11:40Z") + 8 + 13 + 4,
    ended_at: at("2026-03-02T09:11:40Z") + 8 + 13 + 4 + 117 + 15,
    wait_seconds: 13,
  });
  expect(records[4]).toMatchObject({ outcome: "abandoned", agent: null });
  expect(records[2]).toMatchObject({ transferred_out: 1 });
});

test("RingCX: a row is one agent's part of the call, its duration with the hold in it", async () => {
  const { records, head, end } = await sample("ringcx-agent-segments.csv", contactKind);
  expect(head.formatTitle).toBe("RingCX agent segments");
  expect(records).toHaveLength(10);
  expect(records.slice(0, 5).map(({ key, agent }) => [key, agent])).toEqual([
    ["ringcx/202603230900010001320000000001", "a.osei@example.com"],
    ["ringcx/202603230911400001320000000002", "b.lima@example.com"],
    ["ringcx/202603230911400001320000000002", "c.vaughan@example.com"],
    ["ringcx/202603230930000001320000000003", "a.osei@example.com"],
    ["ringcx/202603230940000001320000000004", "d.roth@example.com"],
  ]);
  expect(records[0]).toMatchObject({
    queue: "Billing",
    direction: "inbound",
    talk_seconds: 100,
    hold_seconds: 20,
    acw_seconds: 25,
    handle_seconds: 145,
    wait_seconds: 12,
    offered_at: at("2026-03-23T09:00:01Z"),
    answered_at: at("2026-03-23T09:00:16Z"),
    ended_at: at("2026-03-23T09:02:16Z"),
    customer: "hash of 5550100",
  });
  // Each agent's part has its own times and work.
  expect(records[1]).toMatchObject({ ended_at: at("2026-03-23T09:14:52Z"), handle_seconds: 190 });
  expect(records[2]).toMatchObject({
    offered_at: at("2026-03-23T09:14:52Z"),
    answered_at: at("2026-03-23T09:15:05Z"),
    handle_seconds: 270,
  });
  // A phone that rang and was not taken up is nobody's work.
  expect(records[7]).toMatchObject({ agent: null, outcome: "unserved", handle_seconds: null });
  // Of a call that goes out the number is the floor's own.
  expect(records[3]).toMatchObject({ direction: "outbound", customer: null, queue: "Renewals" });
  expect(end.warnings).toEqual([expect.objectContaining({ code: "id-with-leading-quote", count: 10 })]);
});

test("Avaya CMS: a row is one agent's part of the call that the universal call id names", async () => {
  const { records, head, end } = await sample("avaya-call-records.csv", contactKind);
  expect(head.formatTitle).toBe("Avaya CMS call records (ECH) (unconfirmed layout)");
  expect(records.map(({ agent, outcome, handle_seconds }) => [agent, outcome, handle_seconds])).toEqual([
    ["4101", "handled", 145],
    ["4102", "handled", 190],
    ["4103", "handled", 270],
    [null, "abandoned", null],
    ["4104", "handled", 340],
    ["4101", "handled", 110],
    [null, "unserved", null],
    ["4102", "handled", 250],
    ["4103", "handled", 135],
  ]);
  expect(records[0]).toMatchObject({
    queue: "71",
    wait_seconds: 12,
    talk_seconds: 100,
    hold_seconds: 20,
    answered_at: at("2026-03-23T09:00:16Z"),
    ended_at: at("2026-03-23T09:02:16Z"),
    customer: "hash of 5550100",
  });
  expect([records[1]?.key, records[1]?.transferred_out]).toEqual([records[2]?.key, 1]);
  // A call that an agent placed is nobody's contact.
  expect(end.ignored).toMatchObject([{ code: "event-without-record", count: 1 }]);
});

test("Aircall: its times are UTC by the column's name, whatever the file's zone", async () => {
  const { records, head } = await read(
    join(import.meta.dirname, "../../../resources/samples/aircall-calls.csv"),
    contextIn("Australia/Melbourne"),
    contactKind.columns.map((column) => column.name),
  );
  expect(head).toMatchObject({ format: "aircall-calls", needsZone: false });
  expect(records[0]).toMatchObject({
    key: "aircall/CA0001",
    agent: "Ada Osei",
    queue: "Sales",
    team: "Team North",
    direction: "inbound",
    offered_at: at("2026-03-23T07:53:35Z"),
    answered_at: at("2026-03-23T07:54:19Z"),
    ended_at: at("2026-03-23T08:02:25Z"),
    talk_seconds: 486,
    wait_seconds: 29,
    handle_seconds: 486,
    customer: "hash of +1 555 0100",
  });
  expect(records.slice(0, 5).map(({ outcome, agent }) => [outcome, agent])).toEqual([
    ["handled", "Ada Osei"],
    ["abandoned", null],
    ["unserved", null],
    ["handled", "Ben Lima"],
    ["unserved", null],
  ]);
});

test("Zendesk Talk: the newest version of a call counts, its parts are kept apart", async () => {
  const { records } = await sample("zendesk-talk-calls.json", contactKind);
  expect(records[0]).toMatchObject({
    key: "zendesk-talk/90001",
    agent: "4101",
    queue: "Billing",
    direction: "inbound",
    offered_at: at("2026-03-23T09:00:00Z"),
    answered_at: at("2026-03-23T09:00:21Z"),
    talk_seconds: 117,
    hold_seconds: 15,
    acw_seconds: 25,
    handle_seconds: 157,
    wait_seconds: 12,
  });
  expect(records.slice(1, 4).map(({ outcome, agent }) => [outcome, agent])).toEqual([
    ["abandoned", null],
    ["unserved", null],
    ["handled", "4102"],
  ]);
});

test("Genesys: handle time in milliseconds, days month-first, and several users handled one contact", async () => {
  const { records, end } = await sample("genesys-interactions.csv", contactKind);
  expect(records[0]).toMatchObject({
    agent: "Ben Lima",
    handle_seconds: 180,
    offered_at: at("2026-03-23T07:00:00Z"),
  });
  const shared = records.filter(({ key }) => key === "genesys/c0ffee00-0008");
  const unknown = { answered_at: null, ended_at: null, handle_seconds: null };
  expect(shared).toMatchObject([
    { agent: "Ben Lima", outcome: "handled", queue: "Billing", ...unknown },
    { agent: "Ada Osei", outcome: "handled", queue: "Billing", ...unknown },
  ]);
  expect(records[6]).toMatchObject({ outcome: "abandoned", handle_seconds: null });
  expect(end.warnings).toMatchObject([{ code: "time-not-split", count: 1 }]);
});

test("Asterisk's calls: talk has hold in it, and the leg that somebody answered stands for the call", async () => {
  const { records } = await sample("asterisk-cdr.csv", contactKind);
  expect(records.map(({ outcome, agent, handle_seconds }) => [outcome, agent, handle_seconds])).toEqual([
    ["handled", "SIP/201", 60],
    ["handled", "SIP/202", 73],
    ["handled", "SIP/201", 86],
    ["handled", "SIP/202", 99],
    ["abandoned", null, null],
    ["unserved", null, null],
  ]);
});

test("Asterisk's cdr table: a queue's call has the queue log's key, and a transferred one a part for each device", async () => {
  const { records, head } = await sample("asterisk-cdr-table.csv", contactKind);
  expect(head).toMatchObject({ format: "asterisk-cdr-table", hasHeader: true });
  expect(
    records
      .slice(0, 6)
      .map(({ key, agent, outcome, handle_seconds }) => [key, agent, outcome, handle_seconds]),
  ).toEqual([
    ["queue-log/1772442000.1/support", "PJSIP/201", "handled", 60],
    ["asterisk/1772442400.4", "PJSIP/202", "handled", 100],
    ["asterisk/1772442400.4", "PJSIP/203", "handled", 80],
    ["asterisk/1772442800.7", "PJSIP/202", "handled", 60],
    ["queue-log/1772443200.10/support", null, "abandoned", null],
    ["asterisk/1772443600.11", null, "unserved", null],
  ]);
});

test("3CX: the rows of one call are its parts, and a queue that passes a call on is no agent", async () => {
  const { records, head } = await sample("3cx-cdr.csv", contactKind);
  expect(head).toMatchObject({ format: "3cx-cdr", hasHeader: false });
  expect(
    records.map(({ key, agent, queue, direction, outcome, handle_seconds }) => [
      String(key).slice(-1),
      agent,
      queue,
      direction,
      outcome,
      handle_seconds,
    ]),
  ).toEqual([
    ["1", "201", null, "inbound", "handled", 60],
    ["2", "202", "800", "inbound", "handled", 60],
    ["3", "201", null, "inbound", "handled", 60],
    ["3", "202", null, "inbound", "handled", 60],
    ["4", null, null, "inbound", "abandoned", null],
    ["5", "203", null, "outbound", "handled", 90],
    ["6", null, "800", "inbound", "abandoned", null],
    ["7", "203", null, "internal", "handled", 60],
    ["8", "201", null, "inbound", "handled", 120],
    ["9", "202", null, "inbound", "handled", 180],
  ]);
});

test.each([
  ["Ext.201", "201", "201", "handled"],
  ["Ext.VM201", "201", null, "unserved"],
  ["Ext.*777", "*777", null, "unserved"],
  ["VMail.201", "201", null, "unserved"],
])("3CX: of an answered call to %s the agent is its line %s: %s", async (number, line, agent, outcome) => {
  using here = folder();
  const header =
    "callid,time-start,time-answered,time-end,from-no,to-no,from-dn,to-dn,final-number,final-dn,reason-changed";
  const row = `A_1,2026/03/02 09:00:00,2026/03/02 09:00:05,2026/03/02 09:01:05,+15550190,${number},10001,${line},,,`;
  const columns = contactKind.columns.map((column) => column.name);
  const { records } = await read(here.file("cdr.csv", `${header}\n${row}`), contextIn("UTC"), columns);
  expect(records.map((record) => [record.agent, record.outcome])).toEqual([[agent, outcome]]);
});

test("PBXware's report: the extension that was called, else the one that called", async () => {
  const { records } = await sample("pbxware-cdr.csv", contactKind);
  expect(records.map(({ agent, outcome, handle_seconds }) => [agent, outcome, handle_seconds])).toEqual([
    ["Ana Roe", "handled", 62],
    ["Bo Lima", "handled", 91],
    [null, "abandoned", null],
    ["Ana Roe", "handled", 44],
    ["203", "handled", 41],
    [null, "unserved", null],
    ["Ana Roe", "handled", 80],
    [null, "unserved", null],
    ["Ana Roe", "handled", 120],
    ["Bo Lima", "handled", 66],
  ]);
});

test("Contact Lens: an item a question, as a share of a hundred, and never an answer's text", async () => {
  const { records, messages } = await sample("contact-lens-evaluations.json", evaluationItemKind);
  expect(records).toHaveLength(11);
  expect(records[0]).toMatchObject({
    evaluation: "eval-0001",
    item: "Greets by name",
    score: 50,
    max_score: 100,
  });
  expect(records[8]).toMatchObject({ item: "Offers a call back", score: null });
  expect(JSON.stringify(messages)).not.toContain("Caller was content");
});

test("Zendesk QA: an item a rated category, and a conversation without reviews is ignored", async () => {
  const { records, end } = await sample("zendesk-qa-reviews.json", evaluationItemKind);
  expect(records[0]).toMatchObject({
    agent: "a.osei@example.com",
    contact: "T-100",
    item: "Empathy",
    score: 100,
  });
  expect(end.ignored).toMatchObject([{ code: "no-reviews", count: 1 }]);
});

test("Zendesk QA's satisfaction does not say its scale, and comments are never sent", async () => {
  const { records, messages, head } = await sample("zendesk-qa-csat.json", surveyResponseKind);
  expect(records[0]).toMatchObject({ kind: "csat", score: 100, scale_min: null, scale_max: null });
  expect(JSON.stringify(messages)).not.toContain("Thank you");
  expect(head.droppedColumns.map(({ column }) => column)).toEqual(["csatComment", "csatReason"]);
});

test("NICE CXone: talk and hold are together, a transfer is another contact, and summer time is pointed out", async () => {
  const { records, end } = await sample("nice-cxone-contacts.csv", contactKind);
  expect(records[0]).toMatchObject({
    agent: "Ada Osei",
    team: "Blue",
    queue: "Billing",
    channel: "call",
    offered_at: at("2026-03-23T09:00:00Z"),
    answered_at: at("2026-03-23T09:00:32Z"),
    ended_at: at("2026-03-23T09:03:32Z"),
    wait_seconds: 20,
    handle_seconds: 180,
    transferred_in: 0,
    customer: "hash of 15550130",
  });
  expect(records.map(({ outcome }) => outcome)).toEqual([
    "handled",
    "handled",
    "abandoned",
    "handled",
    "handled",
    "handled",
    "unserved",
    "handled",
    "handled",
    "handled",
  ]);
  expect(records[3]).toMatchObject({ agent: "Ada Osei", transferred_in: 1 });
  expect(end.warnings).toMatchObject([{ code: "daylight-saving-ignored", count: 1, example: "line 9" }]);
});

test("Talkdesk: the handle time is its own, and a user whose phone rang handled nothing", async () => {
  const { records } = await sample("talkdesk-contacts.csv", contactKind);
  expect(records[0]).toMatchObject({
    key: "talkdesk/i-1001",
    agent: "Ada Osei",
    queue: "billing",
    direction: "inbound",
    answered_at: at("2026-03-23T09:00:20Z"),
    ended_at: at("2026-03-23T09:03:50Z"),
    handle_seconds: 235,
  });
  expect(records.map(({ outcome, agent }) => [outcome, agent]).slice(2, 6)).toEqual([
    ["abandoned", null],
    ["abandoned", null],
    ["handled", "Ben Lima"],
    ["unserved", null],
  ]);
  const transferred = records.filter(({ key }) => key === "talkdesk/i-1009");
  expect(transferred.map(({ agent, handle_seconds }) => [agent, handle_seconds])).toEqual([
    ["Ada Osei", 120],
    ["Ben Lima", 210],
  ]);
});

test("layouts that nobody confirmed say so in the list of formats", () => {
  const unconfirmed = describeFormats().filter(({ title }) => title.endsWith("(unconfirmed layout)"));
  expect(unconfirmed.map(({ id }) => id)).toEqual([
    "pbxware-cdr",
    "3cx-cdr",
    "five9-call-log",
    "avaya-call-records",
    "aircall-calls",
    "zendesk-talk-calls",
    "genesys-interactions",
    "nice-cxone-contacts",
    "talkdesk-contacts",
    "qualtrics-responses",
  ]);
});
