import { expect, test } from "vitest";
import { contactKind } from "../../../src/domain/floor/contact.ts";
import { columnIndex } from "../../../src/domain/floor/record-kind.ts";
import { formatById } from "../../../src/main/import/formats/formats.ts";
import { namedAgents } from "../../../src/main/import/formats/several-agents.ts";
import { contextIn, notingSink } from "./reading.ts";

test.each<[string | null, string | undefined, string[]]>([
  ["Ana", ";", ["Ana"]],
  ["Ana; Bea", ";", ["Ana", "Bea"]],
  ["Ana;Bea ;  Cleo", ";", ["Ana", "Bea", "Cleo"]],
  ["Roe, Jane; Doe, John", ";", ["Roe, Jane", "Doe, John"]],
  ["Ana; Ana", ";", ["Ana"]],
  ["Ana Roe; ANA  ROE; Bea", ";", ["Ana Roe", "Bea"]],
  ["Ana; ", ";", ["Ana"]],
  ["; ;", ";", []],
  ["Ana; Unassigned", ";", ["Ana"]],
  ["None; -", ";", []],
  ["Ana; Bea", undefined, ["Ana; Bea"]],
  [null, ";", []],
])("of the cell %j, with %j between names, the agents are %j", (cell, separator, people) => {
  expect(namedAgents(cell, separator)).toEqual(people);
});

/** What the reader of a layout says of one row: agent, outcome, answer, end, handle time and wait of each record. */
function said(format: string, row: Record<string, string>) {
  const header = Object.keys(row);
  const readRow = formatById(format)?.rowReader(header, contextIn("UTC"));
  const { sink, notes, records } = notingSink();
  readRow?.(Object.values(row), sink);
  const asked = [
    "agent",
    "outcome",
    "answered_at",
    "ended_at",
    "handle_seconds",
    "wait_seconds",
    "direction",
  ];
  return {
    notes,
    keys: [...new Set(records.map(({ key }) => key))],
    parts: records.map(({ values }) => asked.map((column) => values[columnIndex(contactKind, column)])),
  };
}

const plain = {
  contact_id: "c1",
  agent: "Ana; Bea",
  queue: "billing",
  offered_at: "2026-03-02T23:59:50Z",
  answered_at: "2026-03-03T00:00:10Z",
  ended_at: "2026-03-03T00:05:00Z",
  wait_seconds: "20",
  outcome: "handled",
};

test("a plain contact of two agents is one contact, handled by each, the time of neither known", () => {
  expect(said("contacts", plain)).toEqual({
    notes: ["warn time-not-split"],
    keys: ["contact/c1"],
    parts: [
      ["Ana", "handled", null, null, null, 20, null],
      ["Bea", "handled", null, null, null, 20, null],
    ],
  });
});

test("one name twice is one person, whose time is known", () => {
  const { notes, parts } = said("contacts", { ...plain, agent: "Ana; ana" });
  expect(notes).toEqual([]);
  expect(parts.map((part) => [part[0], part[4]])).toEqual([["Ana", 290]]);
});

test("agents whom an abandoned contact rang did not handle it", () => {
  const { notes, parts } = said("contacts", { ...plain, answered_at: "", outcome: "abandoned" });
  expect([notes, parts.map((part) => part.slice(0, 2))]).toEqual([[], [[null, "abandoned"]]]);
});

test("a semicolon stays a part of the name where the source lists no several agents", () => {
  const five9 = {
    "CALL ID": "1",
    TIMESTAMP: "2026-03-02 09:00",
    CAMPAIGN: "Sales",
    "CALL TYPE": "Inbound",
    AGENT: "Roe; Jane",
    "TALK TIME": "0:02:00",
  };
  expect(said("five9-call-log", five9).parts.map(([agent]) => agent)).toEqual(["Roe; Jane"]);
});

const genesys = {
  Filters: "Direction: Inbound; Initiator: Customer",
  Users: "Ana",
  Date: "2026-03-23 07:00",
  "Conversation ID": "c1",
  Queue: "Shop",
  Abandoned: "NO",
  "Total Queue": "0:00:30",
  "Total Hold": "0:01:00",
  "Total Handle": "0:05:00",
};

test.each([
  ["one user: the total is the handle time, not the hold", {}, [["Ana", "handled", 300, 30, "inbound"]]],
  [
    "abandoned by its own word",
    { Users: "", Abandoned: "YES", "Total Handle": "" },
    [[null, "abandoned", null, 30, "inbound"]],
  ],
  [
    "a user whom it rang while the caller gave up",
    { Abandoned: "YES", "Total Handle": "" },
    [[null, "abandoned", null, 30, "inbound"]],
  ],
  [
    "given up in the next queue, after somebody handled it",
    { Abandoned: "YES" },
    [["Ana", "handled", 300, 30, "inbound"]],
  ],
  [
    "left the queue without a user and without giving up",
    { Users: "", "Total Handle": "" },
    [[null, "unserved", null, 30, "inbound"]],
  ],
  [
    "two users",
    { Users: "Ana; Bea" },
    [
      ["Ana", "handled", null, 30, "inbound"],
      ["Bea", "handled", null, 30, "inbound"],
    ],
  ],
  [
    "a filter on both directions",
    { Filters: "Direction: Inbound, Outbound" },
    [["Ana", "handled", 300, 30, null]],
  ],
  [
    "another filter's words",
    { Filters: "Queue: Direction: Inbound or so; Media: Voice" },
    [["Ana", "handled", 300, 30, null]],
  ],
])("Genesys, %s", (_what, change, parts) => {
  const found = said("genesys-interactions", { ...genesys, ...change }).parts;
  expect(
    found.map(([agent, outcome, , , handle, wait, direction]) => [agent, outcome, handle, wait, direction]),
  ).toEqual(parts);
});

test.each([
  [["Users", "Date", "Conversation ID", "Duration"], true],
  [["Users", "Date", "Conversation ID", "Total Handle"], true],
  [["Users", "Date", "Conversation ID", "Total Queue", "Remote"], true],
  [["Users", "Date", "Conversation ID"], false],
  [["Users", "Conversation ID", "Duration"], false],
])("a Genesys view is known by its users, date, conversation and one length: %j is %j", (header, isKnown) => {
  expect(formatById("genesys-interactions")?.recognise(header) !== undefined).toBe(isKnown);
});

test("an export that says that it broke off is named, by either name of the column", () => {
  const cut = { ...genesys, "Export Partial Result Timestamp": "2026-03-24T00:00:00Z" };
  expect(said("genesys-interactions", cut).notes).toEqual(["warn partial-export"]);
  expect(said("genesys-interactions", { ...genesys, "Full Export Completed": "NO" }).notes).toEqual([
    "warn partial-export",
  ]);
});

test.each<[string, Record<string, string>, string, string | null]>([
  ["one queue", { Queue: "Shop" }, "Shop", null],
  ["two queues, the first of which counts", { Queue: "Shop; Returns" }, "Shop", "warn several-queues"],
  [
    "two queues, in the second of which the caller gave up",
    { Queue: "Shop; Returns", Users: "", Abandoned: "YES", "Abandoned in Queue": "Returns" },
    "Returns",
    "warn several-queues",
  ],
  ["one queue twice", { Queue: "Shop;Shop" }, "Shop", null],
])("a conversation of %s", (_what, row, queue, note) => {
  const header = Object.keys({ ...genesys, ...row });
  const { sink, notes, records } = notingSink();
  formatById("genesys-interactions")?.rowReader(header, contextIn("UTC"))(
    Object.values({ ...genesys, ...row }),
    sink,
  );
  expect(records.map(({ values }) => values[columnIndex(contactKind, "queue")])).toEqual([queue]);
  expect(notes).toEqual(note === null ? [] : [note]);
});

const talkdesk = {
  "Interaction ID": "1",
  "Contact Type": "Inbound",
  "Started At": "2026-03-23 09:00:00",
  "Answered At": "2026-03-23 09:00:10",
  "Talk Time": "0:01:00",
  "User Name": "Ana",
};
const zendesk = {
  id: "1",
  created_at: "2026-03-23T09:00:00Z",
  updated_at: "2026-03-23T09:10:00Z",
  agent_id: "55",
  completion_status: "completed",
  talk_time: "60",
  wrap_up_time: "10",
};
const ringcx = {
  UII: "1",
  "Agent Username": "a@x",
  "Product Name": "Sales",
  "Call Type": "INBOUND",
  "Start Dts": "2026-03-23 09:00:00",
  "End Dts": "2026-03-23 09:01:00",
  Duration: "60",
  "Wrap Time": "0",
};
const pbxware = {
  From: "15550100",
  To: "201",
  "Date/Time": "2026-03-23 09:00:00",
  "Total Duration": "70",
  "Rating Duration": "60",
  Status: "Answered",
  "Unique ID": "1774256400.1",
};
const rang = { "Answered At": "", "Talk Time": "0:00:00" };

test.each<[string, Record<string, string>, string | null, string]>([
  ["talkdesk-contacts", talkdesk, "Ana", "handled"],
  ["talkdesk-contacts", { ...talkdesk, "Contact Type": "Callback" }, "Ana", "handled"],
  ["talkdesk-contacts", { ...talkdesk, ...rang, "Contact Type": "Callback" }, null, "unserved"],
  ["talkdesk-contacts", { ...talkdesk, "Contact Type": "Voicemail" }, null, "unserved"],
  ["talkdesk-contacts", { ...talkdesk, ...rang, "Contact Type": "inbound_abandoned" }, null, "abandoned"],
  ["talkdesk-contacts", { ...talkdesk, ...rang, "Contact Type": "outbound_missed" }, null, "unserved"],
  ["zendesk-talk-calls", zendesk, "55", "handled"],
  ["zendesk-talk-calls", { ...zendesk, completion_status: "abandoned_on_hold" }, "55", "handled"],
  [
    "zendesk-talk-calls",
    { ...zendesk, completion_status: "abandoned_in_queue", talk_time: "0" },
    null,
    "abandoned",
  ],
  [
    "zendesk-talk-calls",
    { ...zendesk, completion_status: "abandoned_in_voicemail", talk_time: "9" },
    null,
    "unserved",
  ],
  ["pbxware-cdr", pbxware, "201", "handled"],
  ["pbxware-cdr", { ...pbxware, From: "201 (Ana)", To: "15550100" }, "Ana", "handled"],
  ["pbxware-cdr", { ...pbxware, From: "Ana (201)", To: "15550100" }, "Ana", "handled"],
])("%s: of %j the agent is %s, and it is %s", (format, row, agent, outcome) => {
  expect(said(format, row).parts.map((part) => part.slice(0, 2))).toEqual([[agent, outcome]]);
});

test.each([
  ["INBOUND", "inbound"],
  ["OUTBOUND", "outbound"],
  ["MANUAL", "outbound"],
  ["", null],
])("a RingCX call of the type %j is %s", (type, direction) => {
  expect(
    said("ringcx-agent-segments", { ...ringcx, "Call Type": type }).parts.map((part) => part[6]),
  ).toEqual([direction]);
});
