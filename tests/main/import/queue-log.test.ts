import { join } from "node:path";
import { expect, test } from "vitest";
import { agentStateKind } from "../../../src/domain/floor/agent-state.ts";
import { contactKind } from "../../../src/domain/floor/contact.ts";
import type { RecordKind } from "../../../src/domain/floor/record-kind.ts";
import { readFile } from "../../../src/main/import/read/read-file.ts";
import { inspectFile } from "../../../src/main/import/recognise/inspect-file.ts";
import type { ImportMessage } from "../../../src/main/record-store/import/record-batch.ts";
import { contextIn, folder, unpacked } from "./reading.ts";

const start = 1_772_438_400;

/** Reads a log of rows, each `seconds|callid|queue|agent|EVENT|data…`, and what its rows become. */
async function log(rows: readonly string[], name = "queue_log") {
  using here = folder();
  const text = rows
    .map((row) => row.replace(/^\d+/, (seconds) => String(start + Number(seconds))))
    .join("\n");
  return await logged(here.file(name, text));
}

async function logged(path: string) {
  const head = await inspectFile({ path, settle: false });
  const messages: ImportMessage[] = [];
  const end = await readFile({
    head,
    context: contextIn("Europe/Lisbon"),
    send: (message) => messages.push(message),
  });
  const of = (kind: RecordKind) =>
    unpacked(
      messages.filter((message) => message.kind !== "batch" || message.batch.kind === kind.name),
      kind.columns.map((column) => column.name),
    ).records;
  const states = of(agentStateKind);
  const intervals = states.map(({ agent, state, reason, started_at, ended_at }) => [
    agent,
    state,
    reason,
    Number(started_at) - start,
    Number(ended_at) - start,
  ]);
  const ignored = Object.fromEntries(end.ignored.map(({ code, count }) => [code, count]));
  return { head, end, contacts: of(contactKind), intervals, keys: states.map(({ key }) => key), ignored };
}

const entered = "60|c1|billing|NONE|ENTERQUEUE||5550190|1";
const connected = "72|c1|billing|SIP/201|CONNECT|12|c1.2|4";

test.each(["COMPLETECALLER", "COMPLETEAGENT"])(
  "a call that %s ends is handled, its hold within its talk",
  async (event) => {
    const { contacts, ignored, end } = await log([
      entered,
      connected,
      `252|c1|billing|SIP/201|${event}|12|180|1`,
    ]);
    expect(contacts).toMatchObject([
      {
        key: "queue-log/c1/billing",
        line: 3,
        agent: "SIP/201",
        queue: "billing",
        outcome: "handled",
        offered_at: start + 60,
        answered_at: start + 72,
        ended_at: start + 252,
        wait_seconds: 12,
        handle_seconds: 180,
        acw_seconds: null,
        transferred_out: 0,
        customer: "hash of 5550190",
      },
    ]);
    expect(ignored).toEqual({ "counted-at-the-end-of-its-call": 2 });
    expect(end.read).toBe(3);
  },
);

test.each([
  ["ABANDON|1|1|30", "abandoned"],
  ["EXITWITHTIMEOUT|1|1|30", "unserved"],
  ["EXITWITHKEY|9|1|1|30", "unserved"],
  ["EXITEMPTY|1|1|30", "unserved"],
])("a call that leaves by %s is %s, and nobody's handle time", async (event, outcome) => {
  const { contacts } = await log([entered, `90|c1|billing|NONE|${event}`]);
  expect(contacts).toMatchObject([{ outcome, agent: null, handle_seconds: null, wait_seconds: 30 }]);
});

test.each(["TRANSFER", "BLINDTRANSFER", "ATTENDEDTRANSFER"])(
  "a call that %s passes on was handled until then",
  async (event) => {
    const { contacts } = await log([
      entered,
      connected,
      `172|c1|billing|SIP/201|${event}|300|internal|12|100|1`,
    ]);
    expect(contacts).toMatchObject([{ outcome: "handled", transferred_out: 1, handle_seconds: 100 }]);
  },
);

test.each([
  ["LINK|Local/7@x-00000001;1|Local/7@x-00000001;2|12|100|1"],
  ["BRIDGE|5f3a-11|12|100|1"],
  ["12|100|1"],
])("an attended transfer is read by its method: %s", async (values) => {
  const { contacts, end } = await log([
    entered,
    connected,
    `172|c1|billing|SIP/201|ATTENDEDTRANSFER|${values}`,
  ]);
  expect(contacts).toMatchObject([
    { outcome: "handled", transferred_out: 1, wait_seconds: 12, handle_seconds: 100 },
  ]);
  expect(end.rejected).toBe(0);
});

test("a call that is passed on into another queue is another contact there, and came by a transfer", async () => {
  const { contacts } = await log([
    entered,
    connected,
    "172|c1|billing|SIP/201|BLINDTRANSFER|600|internal|12|100|1",
    "172|c1|sales|NONE|ENTERQUEUE||5550190|1",
    "180|c1|sales|SIP/202|CONNECT|8|c1.3|4",
    "240|c1|sales|SIP/202|COMPLETECALLER|8|60|1",
    "300|c2|billing|NONE|ENTERQUEUE||5550191|1",
    "310|c2|billing|NONE|ABANDON|1|1|10",
  ]);
  expect(
    contacts.map(({ key, agent, transferred_in, transferred_out }) => [
      key,
      agent,
      transferred_in,
      transferred_out,
    ]),
  ).toEqual([
    ["queue-log/c1/billing", "SIP/201", null, 1],
    ["queue-log/c1/sales", "SIP/202", 1, 0],
    ["queue-log/c2/billing", null, null, 0],
  ]);
});

test("the key of an agent's state is agent, start, state and place among equals, never its end", async () => {
  const rows = [
    "0|MANAGER|billing|SIP/201|ADDMEMBER|",
    "300|NONE|billing|SIP/201|PAUSE|Lunch",
    "600|NONE|billing|SIP/201|UNPAUSE|",
  ];
  const { keys } = await log(rows);
  expect(keys).toEqual([`queue-log/SIP/201/${start}/available`, `queue-log/SIP/201/${start + 300}/meal`]);
});

test("a log that begins within a call gives its start from what its end says", async () => {
  const { contacts } = await log(["252|c1|billing|SIP/201|COMPLETECALLER|12|180|1"]);
  expect(contacts).toMatchObject([{ offered_at: start + 60, answered_at: start + 72, customer: null }]);
});

test("a call that comes to the same queue again is another contact", async () => {
  const again = ["300|c1|billing|NONE|ENTERQUEUE||5550190|1", "330|c1|billing|NONE|ABANDON|1|1|30"];
  const { contacts } = await log([entered, "90|c1|billing|NONE|ABANDON|1|1|30", ...again]);
  expect(contacts.map(({ key }) => key)).toEqual(["queue-log/c1/billing", "queue-log/c1/billing/2"]);
});

test("an agent is available from login to logout, but for pauses, whose reason says what they are", async () => {
  const { intervals, ignored } = await log([
    "0|MANAGER|billing|SIP/201|ADDMEMBER|",
    "0|MANAGER|sales|SIP/201|ADDMEMBER|",
    "300|NONE|billing|SIP/201|PAUSE|Lunch",
    "300|NONE|sales|SIP/201|PAUSE|Lunch",
    "2100|NONE|billing|SIP/201|UNPAUSE|Lunch",
    "2100|NONE|sales|SIP/201|UNPAUSE|Lunch",
    "3000|NONE|NONE|SIP/201|PAUSEALL|Paperwork",
    "3600|MANAGER|sales|SIP/201|REMOVEMEMBER|",
    "3600|MANAGER|billing|SIP/201|REMOVEMEMBER|",
  ]);
  expect(intervals).toEqual([
    ["SIP/201", "available", null, 0, 300],
    ["SIP/201", "meal", "meal", 300, 2100],
    ["SIP/201", "available", null, 2100, 3000],
    ["SIP/201", "aux_other", "back-office", 3000, 3600],
  ]);
  expect(ignored).toEqual({
    "counted-at-the-end-of-its-spell": 2,
    "paused-already": 1,
    "not-paused": 1,
    "still-in-another-queue": 1,
  });
});

test("calls and intervals without an end are reported, and every row is accounted for", async () => {
  const rows = [
    entered,
    connected,
    "80|MANAGER|billing|SIP/202|ADDMEMBER|",
    "90|c9|billing|NONE|DID|100",
    "91|x|q|a|NEWEVENT|",
  ];
  const { end, contacts } = await log(rows);
  expect(contacts).toEqual([]);
  expect(end.warnings).toEqual([
    { code: "calls-without-an-end", count: 1, example: "line 5" },
    { code: "spells-without-an-end", count: 1, example: "line 5" },
  ]);
  expect(end.read).toBe(5);
  expect(end.ignored.reduce((sum, { count }) => sum + count, 0)).toBe(5);
});

test("the variant in a database has a header and local times", async () => {
  using here = folder();
  const path = here.file(
    "q.csv",
    "time,callid,queuename,agent,event,data1,data2,data3,data4,data5\n" +
      "2026-03-02 08:01:00.123456,c1,billing,NONE,ENTERQUEUE,,5550190,1,,\n" +
      "2026-03-02 08:01:30.500000,c1,billing,NONE,ABANDON,1,1,30,,\n",
  );
  const { head, contacts } = await logged(path);
  expect(head).toMatchObject({ hasHeader: true, needsZone: true });
  expect(contacts).toMatchObject([{ outcome: "abandoned", offered_at: start + 60 }]);
});

test("the sample's pauses and calls are what its rows say", async () => {
  const { head, contacts, intervals } = await logged(
    join(import.meta.dirname, "../../../resources/samples/asterisk-queue-log.txt"),
  );
  expect(head.evidence).toContain("of data2 only a keyed hash is kept");
  expect(contacts.map(({ outcome }) => outcome)).toEqual([
    "handled",
    "abandoned",
    "handled",
    "unserved",
    "handled",
  ]);
  expect(intervals.filter(([agent, state]) => agent === "SIP/201" && state !== "talk")).toEqual([
    ["SIP/201", "available", null, 5, 300],
    ["SIP/201", "meal", "meal", 300, 2100],
    ["SIP/201", "available", null, 2100, 3700],
  ]);
});

test("a torn line does not keep a log from being known by its other rows", async () => {
  const ended = "252|c1|billing|SIP/201|COMPLETECALLER|12|180|1";
  const rows = [
    entered,
    connected,
    ended,
    entered,
    "260|c2|billing|NO",
    connected,
    ended,
    "not a row at all",
  ];
  const { head, end, contacts } = await log([...rows, entered, ended]);
  expect(head.format).toBe("asterisk-queue-log");
  expect(head.evidence.join()).toContain("8 of 10 rows");
  expect(contacts).toHaveLength(3);
  expect(end).toMatchObject({ read: 10, rejected: 2 });
});

test("a log of which most lines are something else is not known", async () => {
  await expect(log([entered, "1|x", "2|y"])).rejects.toThrow(/in no format that is known/);
});

test("a pause's reason is no place for a long text", async () => {
  const { end, intervals } = await log([
    "0|MANAGER|billing|SIP/201|ADDMEMBER|",
    `60|NONE|NONE|SIP/201|PAUSEALL|${"x".repeat(401)}`,
    "90|NONE|NONE|SIP/201|PAUSEALL|Lunch",
  ]);
  expect(end.rejected).toBe(1);
  expect(intervals).toEqual([["SIP/201", "available", null, 0, 90]]);
});
