import { expect, test, vi } from "vitest";
import type { RecordSentence } from "../../../../../src/domain/mapping/record-sentence.ts";

vi.stubGlobal("navigator", { languages: ["en-IE"] });
vi.useFakeTimers({ now: Date.parse("2026-11-30T12:00:00Z"), toFake: ["Date"] });
const { exactSpan, sentenceParts } = await import(
  "../../../../../src/renderer/features/import/mapping/sentence-words.ts"
);

test.each([
  [0, "0 s"],
  [95, "95 s"],
  [100, "1 min 40 s"],
  [310, "5 min 10 s"],
  [122, "2 min 02 s"],
  [3600, "1 h"],
  [3605, "1 h 5 s"],
  [111_600, "31 h"],
])("%i seconds are %s, to the second", (seconds, text) => {
  expect(exactSpan(seconds)).toBe(text);
});

const call: Extract<RecordSentence, { kind: "contact" }> = {
  kind: "contact",
  way: "took",
  thing: "call",
  agent: "Ana",
  queue: "Billing",
  at: "2026-03-28 22:00",
  seconds: 310,
  spanSeconds: 330,
  holdSeconds: 0,
  acwSeconds: 30,
  waitSeconds: null,
  marks: [],
};

const sentences: readonly (readonly [RecordSentence, string])[] = [
  [call, "Ana took a call of 5 min 10 s on Sat 28 Mar at 22:00, then 30 s of after-call work"],
  [
    { ...call, way: "made", holdSeconds: 95, acwSeconds: null, marks: ["abuse", "transferred_out"] },
    "Ana made a call of 5 min 10 s on Sat 28 Mar at 22:00, 95 s of it on hold, abusive, transferred on",
  ],
  [
    { ...call, seconds: null, acwSeconds: null },
    "Ana took a call on Sat 28 Mar at 22:00, 5 min 30 s from start to end (talk not known)",
  ],
  [
    { ...call, seconds: null, spanSeconds: null, acwSeconds: null, at: "2025-03-28 22:00" },
    "Ana took a call on Fri 28 Mar 2025 at 22:00, length not known",
  ],
  [
    { ...call, way: "abandoned", agent: null, waitSeconds: 40 },
    "A call for Billing on Sat 28 Mar at 22:00 was not answered: the caller waited 40 s and gave up",
  ],
  [
    { ...call, way: "abandoned", agent: null },
    "A call for Billing on Sat 28 Mar at 22:00 was not answered: the caller gave up, after how long is not known",
  ],
  [
    { ...call, way: "unserved", thing: "email", agent: null, queue: null, seconds: null },
    "An email on Sat 28 Mar at 22:00, without an agent in the file",
  ],
  [
    {
      kind: "state",
      agent: "Ana",
      state: "break",
      from: "2026-03-28 10:00",
      to: "2026-03-28 10:15",
      seconds: 900,
    },
    "Ana was on a break from 10:00 to 10:15 on Sat 28 Mar",
  ],
  [
    { kind: "shift", agent: "Ana", activity: null, from: "2026-03-28 22:00", to: "2026-03-29 06:00" },
    "Ana is rostered from 22:00 on Sat 28 Mar to 06:00 on Sun 29 Mar",
  ],
  [
    {
      kind: "survey",
      question: "csat",
      agent: null,
      at: "2026-03-28 10:00",
      score: 4,
      scaleMin: null,
      scaleMax: null,
    },
    "A customer gave 4 for satisfaction (its scale is not known) on Sat 28 Mar at 10:00; the agent is not known",
  ],
  [
    {
      kind: "evaluation",
      agent: "Ana",
      evaluator: "Bea",
      item: "Greeting",
      at: "2026-03-28 10:00",
      score: 3,
      maxScore: 4,
    },
    "Bea gave 3 of 4 for “Greeting” to Ana on Sat 28 Mar at 10:00",
  ],
  [
    {
      kind: "evaluation",
      agent: "Ana",
      evaluator: "Bea",
      item: "Greeting",
      at: "2026-03-28 10:00",
      score: null,
      maxScore: 4,
    },
    "Bea found that “Greeting” did not apply to Ana on Sat 28 Mar at 10:00",
  ],
  [
    {
      kind: "roster",
      agent: "1029",
      name: "Ana Osei",
      team: "North",
      site: null,
      weeklyHours: null,
      hiredOn: null,
      leftOn: null,
    },
    "Ana Osei (1029) is in the team North, hours not known",
  ],
  [
    { kind: "absence", agent: "Ana", way: "short_notice", from: "2026-03-28", to: "2026-03-29" },
    "Ana is away from Sat 28 Mar to Sun 29 Mar, at short notice",
  ],
  [
    {
      kind: "training",
      agent: "Ana",
      topic: "Listening",
      minutes: 45,
      at: "2026-03-28 10:00",
      status: "attended",
    },
    "Ana had 45 min of “Listening” on Sat 28 Mar at 10:00: attended",
  ],
  [
    { kind: "pulse", team: "North", item: "Workload", at: "2026-03-28 10:00" },
    "One answer from North to “Workload” on Sat 28 Mar at 10:00; single answers are never shown",
  ],
];

function asText(sentence: RecordSentence): string {
  return sentenceParts(sentence)
    .map((part) => (typeof part === "string" ? part : part.value))
    .join("");
}

test.each(sentences)("%# is said in one sentence", (sentence, text) => {
  expect(asText(sentence)).toBe(text);
});
