import { expect, test } from "vitest";
import { agentStateKind } from "../../../src/domain/floor/agent-state.ts";
import { contactKind } from "../../../src/domain/floor/contact.ts";
import { evaluationItemKind } from "../../../src/domain/floor/evaluation-item.ts";
import { columnIndex, type RecordKind } from "../../../src/domain/floor/record-kind.ts";
import { formatById, recogniseFormat } from "../../../src/main/import/formats/formats.ts";
import { whyDropped } from "../../../src/main/import/recognise/column-firewall.ts";
import { contextIn, notingSink } from "./reading.ts";

const kinds: Record<string, RecordKind> = {
  contacts: contactKind,
  "avaya-call-records": contactKind,
  "bank-log": contactKind,
  "five9-call-log": contactKind,
  "ringcx-agent-segments": contactKind,
  "agent-states": agentStateKind,
  evaluations: evaluationItemKind,
};

/** What the reader of a format says of rows, each given as a record of column and cell. */
function reading(format: string, rows: readonly Record<string, string>[], zone = "Europe/Lisbon") {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const readRow = formatById(format)?.rowReader(header, contextIn(zone));
  if (!readRow) throw new Error(`no format ${format}`);
  const { sink, notes, records } = notingSink();
  for (const row of rows)
    readRow(
      header.map((column) => row[column] ?? ""),
      sink,
    );
  const kind = kinds[format] as RecordKind;
  const value = (column: string, at = 0) => records[at]?.values[columnIndex(kind, column)];
  return { notes, records, value };
}

const contact = {
  contact_id: "c1",
  agent: "a.osei",
  queue: "billing",
  offered_at: "2026-03-02T09:00:00Z",
  answered_at: "2026-03-02T09:00:20Z",
  ended_at: "2026-03-02T09:05:20Z",
  talk_seconds: "280",
  hold_seconds: "20",
  acw_seconds: "30",
  wait_seconds: "20",
  outcome: "handled",
  customer: "K-1",
};
const noon = Date.UTC(2026, 2, 2, 9) / 1000;

test("a handled contact's handle time is talk, hold and after-contact work", () => {
  const { value, records } = reading("contacts", [contact]);
  expect(records[0]?.key).toBe("contact/c1");
  expect([value("handle_seconds"), value("outcome"), value("agent")]).toEqual([330, "handled", "a.osei"]);
  expect(value("customer")).toBe("hash of K-1");
});

test("where talk, hold and after-contact work are all missing, handle time is from answer to end", () => {
  const bare = { ...contact, talk_seconds: "", hold_seconds: "", acw_seconds: "" };
  expect(reading("contacts", [bare]).value("handle_seconds")).toBe(300);
  expect(reading("contacts", [{ ...bare, acw_seconds: "30" }]).value("handle_seconds")).toBe(330);
});

test("a handled contact without an answer was answered after its wait", () => {
  expect(reading("contacts", [{ ...contact, answered_at: "" }]).value("answered_at")).toBe(noon + 20);
});

test("a handled contact that names nobody is unserved, and nobody's handle time", () => {
  const { value } = reading("contacts", [{ ...contact, agent: "" }]);
  expect([value("outcome"), value("agent"), value("handle_seconds")]).toEqual(["unserved", null, null]);
});

test("nobody handled an abandoned contact, even where an agent's phone rang", () => {
  const { value } = reading("contacts", [
    { ...contact, outcome: "Abandoned", answered_at: "", talk_seconds: "" },
  ]);
  expect([value("outcome"), value("agent"), value("answered_at")]).toEqual(["abandoned", null, null]);
});

test("columns stand in any order and case, and those in brackets may be absent", () => {
  const header = [" OUTCOME", "Ended_At", "offered_at", "Queue", "agent", "Contact_ID"];
  expect(recogniseFormat(header)?.format.id).toBe("contacts");
  const { sink, records, notes } = notingSink();
  const readRow = formatById("contacts")?.rowReader(header, contextIn("Europe/Lisbon"));
  readRow?.(["handled", "2026-03-02T09:05:20Z", "2026-03-02T09:00:00Z", "billing", "a", "c9"], sink);
  expect(notes).toEqual([]);
  expect(records[0]?.key).toBe("contact/c9");
});

test.each([
  [{ contact_id: "" }, "reject contact_id: blank"],
  [{ contact_id: "1.23457E+11" }, "reject contact_id: damaged-id"],
  [{ contact_id: "x".repeat(401) }, "reject contact_id: too-large"],
  [{ outcome: "" }, "reject outcome: blank"],
  [{ outcome: "sold" }, "reject outcome: unknown-word"],
  [{ offered_at: "02/03/2026 09:00" }, "reject offered_at: not-a-time"],
  [{ ended_at: "2026-03-02T08:59:59Z" }, "reject ended_at: ends-before-start"],
  [{ ended_at: "2026-03-03T09:00:01Z" }, "reject ended_at: call-longer-than-a-day"],
  [{ answered_at: "2026-03-02T08:00:00Z" }, "reject answered_at: ends-before-start"],
  [{ talk_seconds: "4 pages" }, "reject talk_seconds: not-a-duration"],
  [{ talk_seconds: "1e3x" }, "reject talk_seconds: not-a-duration"],
  [{ talk_seconds: "-5" }, "reject talk_seconds: negative"],
  [{ talk_seconds: "86401" }, "reject talk_seconds: call-longer-than-a-day"],
  [{ complaint: "perhaps" }, "reject complaint: not-yes-or-no"],
  [{ resolution: "maybe" }, "reject resolution: unknown-word"],
])("a contact with %j is rejected once: %s", (change, note) => {
  const { notes, records } = reading("contacts", [{ ...contact, ...change }]);
  expect(notes).toEqual([note]);
  expect(records).toEqual([]);
});

test("a local time that exists twice is asked about where nothing in its row settles it", () => {
  const row = {
    ...contact,
    offered_at: "2026-10-25T01:30:00",
    answered_at: "",
    ended_at: "2026-10-25T01:40:00",
  };
  const open = { ...row, talk_seconds: "600" };
  expect(() => reading("contacts", [open])).toThrow("say it with --repeated-hour first");
});

test("a call across the end of summer time keeps the length that it says", () => {
  const row = {
    ...contact,
    offered_at: "2026-10-25T01:50:00",
    answered_at: "2026-10-25T01:50:00",
    ended_at: "2026-10-25T01:10:00",
    talk_seconds: "1200",
    hold_seconds: "0",
  };
  const { notes, value } = reading("contacts", [row]);
  expect(notes).toEqual(["warn repeated-hour-settled"]);
  expect(value("answered_at")).toBe(Date.UTC(2026, 9, 25, 0, 50) / 1000);
  expect(value("ended_at")).toBe(Date.UTC(2026, 9, 25, 1, 10) / 1000);
});

const state = {
  agent: "a.osei",
  state: "talk",
  reason: "",
  started_at: "2026-03-02T09:00:00Z",
  ended_at: "2026-03-02T09:01:00Z",
};

test("a state without length is no record", () => {
  expect(reading("agent-states", [{ ...state, ended_at: state.started_at }]).notes).toEqual([
    "ignore zero-length",
  ]);
  expect(reading("agent-states", [state]).records[0]?.key).toBe(`state/a.osei/${noon}/talk`);
  expect(reading("agent-states", [{ ...state, state: "lunch" }]).notes).toEqual([
    "reject state: unknown-word",
  ]);
});

const item = {
  evaluation_id: "q1",
  agent: "a",
  evaluator: "n",
  form: "f",
  evaluated_at: "2026-03-02T15:00:00Z",
  source: "",
  item: "Names the feeling",
  behaviour: "e3",
  score: "3",
  max_score: "4",
  not_applicable: "0",
  comment: "never kept",
};

test("an item's comment is never kept, and its source is QA unless it says otherwise", () => {
  const { records, value } = reading("evaluations", [item]);
  expect([value("source"), value("behaviour"), value("score")]).toEqual(["qa", "E3", 3]);
  expect(JSON.stringify(records)).not.toContain("never kept");
  expect(records[0]?.key).toBe("evaluation/q1/Names the feeling");
});

test("an item that did not apply has no score, whatever stands there", () => {
  const { value } = reading("evaluations", [{ ...item, not_applicable: "1", score: "0" }]);
  expect(value("score")).toBeNull();
});

test("a score above its maximum, without a maximum or without a value is rejected", () => {
  expect(reading("evaluations", [{ ...item, score: "5" }]).notes).toEqual(["reject score: above-maximum"]);
  expect(reading("evaluations", [{ ...item, max_score: "" }]).notes).toEqual([
    "reject max_score: no-maximum",
  ]);
  expect(reading("evaluations", [{ ...item, score: "" }]).notes).toEqual(["reject score: blank"]);
  expect(reading("evaluations", [{ ...item, behaviour: "E10" }]).notes).toEqual([
    "reject behaviour: unknown-word",
  ]);
});

test("an item's score is taken as it is written, in either layout, on the item's maximum", () => {
  const scoreOf = (score: string) => reading("evaluations", [{ ...item, score }]).value("score");
  expect([scoreOf("3/4"), scoreOf("75%"), scoreOf("Yes"), scoreOf("3 - good")]).toEqual([3, 3, 4, 3]);
  expect(reading("evaluations", [{ ...item, score: "3/10" }]).notes).toEqual([
    "reject score: scale-contradicts",
  ]);
  const { value } = reading("evaluations", [maxima, { ...evaluationHead, Greets: "Yes", "Names it": "50%" }]);
  expect([value("score"), value("score", 1)]).toEqual([2, 2]);
});

const { item: _i, behaviour: _b, score: _s, max_score: _m, not_applicable: _n, ...evaluationHead } = item;
const maxima = { ...evaluationHead, evaluation_id: "", agent: "", Greets: "2", "Names it": "4" };

test("a row an evaluation brings an item for each of its columns, with the maxima of the second header row", () => {
  const { notes, records, value } = reading("evaluations", [
    maxima,
    { ...evaluationHead, Greets: "1", "Names it": "" },
  ]);
  expect(notes).toEqual(["ignore second-header-row"]);
  expect(records.map((record) => record.key)).toEqual(["evaluation/q1/Greets", "evaluation/q1/Names it"]);
  expect([value("score"), value("max_score"), value("score", 1)]).toEqual([1, 2, null]);
});

test("without the second header row no evaluation can be understood", () => {
  const row = { ...evaluationHead, Greets: "1" };
  expect(reading("evaluations", [row, row]).notes).toEqual([
    "reject Greets: no-maximum",
    "reject Greets: no-maximum",
  ]);
});

test("an evaluation with one score above its maximum brings no item at all", () => {
  const { records, notes } = reading("evaluations", [
    maxima,
    { ...evaluationHead, Greets: "1", "Names it": "5" },
  ]);
  expect(records).toEqual([]);
  expect(notes.at(-1)).toBe("reject Names it: above-maximum");
});

test.each([
  ["Agent Sentiment", "inferred-emotion"],
  ["agentEmotionScore", "inferred-emotion"],
  ["voice_tone", "inferred-emotion"],
  ["stress level", "inferred-emotion"],
  ["mood", "inferred-emotion"],
  ["ani_dial_num", "phone-number"],
  ["Customer Phone Number", "phone-number"],
  ["CUSTOMER NAME", "customer-identity"],
  ["customer_email", "customer-identity"],
  ["CSAT Comment", "free-text"],
])("the column %s is dropped as %s", (column, why) => {
  expect(whyDropped(column)).toBe(why);
});

test.each([
  "Tone of voice",
  "Phone etiquette",
  "Emotional intelligence",
  "email",
  "channel",
  "animal",
  "moodle",
])("the column %s is not mistaken for one that must be dropped", (column) => {
  expect(whyDropped(column)).toBeUndefined();
});

const segment = {
  UII: "'2026",
  "Agent Username": "ann",
  "Product Name": "Billing",
  "Start Dts": "2026-03-02 09:00:00",
  "End Dts": "2026-03-02 09:05:00",
  Duration: "00:05:00",
  "Wrap Time": "00:00:30",
};

test("an agent whose phone rang, and who did not answer, handled nothing", () => {
  const rang = {
    ...segment,
    "Dial Dts": "2026-03-02 08:59:50",
    "Start Dts": "",
    Duration: "",
    "End Dts": "",
  };
  const { value } = reading("ringcx-agent-segments", [rang]);
  expect([value("agent"), value("outcome"), value("handle_seconds")]).toEqual([null, "unserved", null]);
});

test("each row of one call of Five9 keeps its own agent, offer and work", () => {
  const first = {
    "CALL ID": "300001",
    TIMESTAMP: "Mon, 02 Mar 2026 09:00:00",
    CAMPAIGN: "Billing",
    "CALL TYPE": "Inbound",
    AGENT: "ann",
    "QUEUE WAIT TIME": "00:00:10",
    "TALK TIME": "00:02:00",
    "AFTER CALL WORK TIME": "00:00:20",
    TRANSFERS: "1",
  };
  const second = {
    ...first,
    TIMESTAMP: "Mon, 02 Mar 2026 09:03:00",
    AGENT: "ben",
    "QUEUE WAIT TIME": "00:00:05",
    "TALK TIME": "00:01:00",
    TRANSFERS: "0",
  };
  const { records, value, notes } = reading("five9-call-log", [first, second], "UTC");
  expect(records.map(({ key }) => key)).toEqual(["five9/300001", "five9/300001"]);
  const parts = [0, 1].map((at) =>
    ["agent", "offered_at", "answered_at", "ended_at", "handle_seconds", "transferred_out"].map((column) =>
      value(column, at),
    ),
  );
  expect(parts).toEqual([
    ["ann", noon, noon + 10, noon + 130, 140, 1],
    ["ben", noon + 180, noon + 185, noon + 245, 80, 0],
  ]);
  expect(notes).toEqual([]);
});

test("Avaya's zeros for a call without an id are no id that calls share", () => {
  const row = { UCID: "00000000000000000000", SEGSTART: "2026-03-23 09:00:00", ANSLOGIN: "4101" };
  const { records, notes } = reading("avaya-call-records", [{ ...row, TALKTIME: "10", ACWTIME: "5" }]);
  expect(records).toEqual([]);
  expect(notes).toEqual(["reject UCID: blank"]);
});
