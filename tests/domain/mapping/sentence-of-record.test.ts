import { expect, test } from "vitest";
import { zoneClock } from "../../../src/domain/calendar/zone-clock.ts";
import { recordSentence } from "../../../src/domain/mapping/sentence-of-record.ts";

const dublin = zoneClock("Europe/Dublin");
const at = (time: string) => Date.parse(time) / 1000;

function said(kind: string, values: Readonly<Record<string, string | number | null>>) {
  if (!dublin) expect.fail("there is no such zone");
  return recordSentence(kind, (column) => values[column] ?? null, dublin);
}

const call = {
  agent: "Ana",
  channel: "voice",
  direction: "inbound",
  offered_at: at("2026-03-28T21:59:40Z"),
  answered_at: at("2026-03-28T22:00:00Z"),
  ended_at: at("2026-03-28T22:05:10Z"),
  talk_seconds: 310,
  acw_seconds: 30,
  outcome: "handled",
};

test("a call is said with its length, its after-call work and when it was answered", () => {
  expect(said("contact", call)).toEqual({
    kind: "contact",
    way: "took",
    thing: "call",
    agent: "Ana",
    queue: null,
    at: "2026-03-28 22:00",
    seconds: 310,
    spanSeconds: 330,
    holdSeconds: null,
    acwSeconds: 30,
    waitSeconds: null,
    marks: [],
  });
});

test.each([
  ["talk and hold together", { talk_seconds: 310, hold_seconds: 95 }, 405],
  ["from answer to end where no talk is measured", { talk_seconds: null }, 310],
  [
    "what the handle time leaves without after-call work",
    { talk_seconds: null, ended_at: null, handle_seconds: 340 },
    310,
  ],
  ["not known", { talk_seconds: null, ended_at: null, acw_seconds: null }, null],
])("a contact's length is %s", (_, values, seconds) => {
  expect(said("contact", { ...call, ...values })).toMatchObject({ seconds });
});

test.each([
  ["made where it went out", { direction: "Outbound" }, { way: "made" }],
  ["a chat", { channel: "Web chat" }, { thing: "chat" }],
  ["an e-mail", { channel: "e-mail" }, { thing: "email" }],
  ["a contact on a channel without a word", { channel: "fax" }, { thing: "contact" }],
  ["a call where the file names no channel", { channel: null }, { thing: "call" }],
  [
    "abandoned at the time of its offer",
    { outcome: "abandoned", agent: null, wait_seconds: 40 },
    { way: "abandoned", agent: null, at: "2026-03-28 21:59", waitSeconds: 40 },
  ],
  ["without an agent", { outcome: "unserved", agent: null }, { way: "unserved", agent: null }],
  [
    "abusive and passed on",
    { abuse: 1, transferred_out: 1, complaint: 0 },
    { marks: ["abuse", "transferred_out"] },
  ],
])("a contact is %s", (_, values, sentence) => {
  expect(said("contact", { ...call, ...values })).toMatchObject(sentence);
});

test.each([
  [
    "agent_state",
    {
      agent: "Ana",
      state: "break",
      started_at: at("2026-03-29T23:50:00Z"),
      ended_at: at("2026-03-30T00:05:00Z"),
    },
    {
      kind: "state",
      agent: "Ana",
      state: "break",
      from: "2026-03-30 00:50",
      to: "2026-03-30 01:05",
      seconds: 900,
    },
  ],
  [
    "shift",
    {
      agent: "Ana",
      activity: null,
      starts_at: at("2026-03-30T08:00:00Z"),
      ends_at: at("2026-03-30T16:00:00Z"),
    },
    { kind: "shift", agent: "Ana", activity: null, from: "2026-03-30 09:00", to: "2026-03-30 17:00" },
  ],
  [
    "survey_response",
    {
      agent: null,
      answered_at: at("2026-03-30T08:00:00Z"),
      kind: "nps",
      score: 9,
      scale_min: 0,
      scale_max: 10,
    },
    {
      kind: "survey",
      question: "nps",
      agent: null,
      at: "2026-03-30 09:00",
      score: 9,
      scaleMin: 0,
      scaleMax: 10,
    },
  ],
  [
    "evaluation_item",
    {
      agent: "Ana",
      evaluator: "Bea",
      item: "Greeting",
      evaluated_at: at("2026-03-30T08:00:00Z"),
      score: null,
      max_score: 4,
    },
    {
      kind: "evaluation",
      agent: "Ana",
      evaluator: "Bea",
      item: "Greeting",
      at: "2026-03-30 09:00",
      score: null,
      maxScore: 4,
    },
  ],
  [
    "roster_entry",
    { agent: "1029", name: "Ana Osei", team: "North", weekly_hours: 38, hired_on: 0 },
    {
      kind: "roster",
      agent: "1029",
      name: "Ana Osei",
      team: "North",
      site: null,
      weeklyHours: 38,
      hiredOn: "1970-01-01",
      leftOn: null,
    },
  ],
  [
    "absence",
    { agent: "Ana", kind: "short_notice", service_day: 20_540, last_day: 20_541 },
    { kind: "absence", agent: "Ana", way: "short_notice", from: "2026-03-28", to: "2026-03-29" },
  ],
  [
    "training_session",
    {
      agent: "Ana",
      topic: "Listening",
      kind: "course",
      held_at: at("2026-03-30T08:00:00Z"),
      minutes: 45,
      status: "attended",
    },
    {
      kind: "training",
      agent: "Ana",
      topic: "Listening",
      minutes: 45,
      at: "2026-03-30 09:00",
      status: "attended",
    },
  ],
])("%s is said in its own words", (kind, values, sentence) => {
  expect(said(kind, values)).toEqual(sentence);
});

test("of a pulse neither the answer nor who gave it is said", () => {
  const pulse = {
    respondent: "f00d",
    team_name: "North",
    item: "Workload",
    answered_at: at("2026-03-30T08:00:00Z"),
    score: 2,
  };
  expect(said("pulse_answer", pulse)).toEqual({
    kind: "pulse",
    team: "North",
    item: "Workload",
    at: "2026-03-30 09:00",
  });
});

test("a kind of record that nobody knows has no sentence", () => {
  expect(said("weather", {})).toBeUndefined();
});
