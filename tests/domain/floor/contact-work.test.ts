import { expect, test } from "vitest";
import { isCall, longestOf } from "../../../src/domain/floor/channel.ts";
import { type SaidWork, workSeconds } from "../../../src/domain/floor/contact-work.ts";

const nothing: SaidWork = { whole: null, talk: null, hold: null, acw: null, hasEveryPart: false, span: null };

test.each([
  ["the source's own total", { whole: 500, talk: 200, hold: 100, acw: 30, span: 290 }, 500],
  ["a total of zero beside no work", { whole: 0, talk: 0, acw: 0, span: 3 }, 0],
  ["the parts' sum where the total is a zero that stands for none", { whole: 0, talk: 200, acw: 30 }, 230],
  ["the parts' sum where each is given", { talk: 200, hold: 0, acw: 30, hasEveryPart: true, span: 900 }, 230],
  [
    "answer to end and the work after it, where that is more than the parts",
    { hold: 20, acw: 30, span: 300 },
    330,
  ],
  ["the known parts, where times to the minute say less", { talk: 25, span: 0 }, 25],
  ["answer to end alone", { span: 300 }, 300],
  ["talk, where nothing else is known", { talk: 200 }, 200],
  ["talk and hold, where after-contact work is not known", { talk: 200, hold: 40 }, 240],
] as const)("handle time is %s", (_what, said, seconds) => {
  expect(workSeconds({ ...nothing, ...said })).toBe(seconds);
});

test.each([
  ["nothing is known", {}],
  ["hold alone is known", { hold: 45 }],
  ["after-contact work alone is known", { acw: 45 }],
])("where %s there is no handle time: a part never stands for the sum", (_what, said) => {
  expect(workSeconds({ ...nothing, ...said })).toBeNull();
});

test.each([null, "voice", "VOICE", "Phone", "Call", "callback", "telephony", "Anruf"])(
  "%s is a call",
  (channel) => {
    expect(isCall(channel)).toBe(true);
    expect(longestOf(channel)).toBe(86_400);
  },
);

test.each(["email", "chat", "SMS", "social", "task", "letter"])("%s may take days", (channel) => {
  expect(isCall(channel)).toBe(false);
  expect(longestOf(channel)).toBe(366 * 86_400);
});
