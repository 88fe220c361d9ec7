import { expect, test } from "vitest";
import { proposalRules } from "../../../src/domain/acting/kinds.ts";
import { alarmClaims } from "../../../src/domain/false-alarms/alarm-figures.ts";
import { chanceSentence, chanceShown } from "../../../src/domain/false-alarms/chance-sentence.ts";
import { alarmsOf, chanceOfProposal } from "../../../src/domain/false-alarms/claim-alarms.ts";

test.each([
  [{ share: 0.048, from: 0.034, to: 0.069 }, "person", "about 1 in 21 people a year"],
  [{ share: 0.021, from: 0.015, to: 0.03 }, "session", "about 1 in 48 sessions"],
  [{ share: 0.0041, from: 0.001, to: 0.01 }, "team", "about 1 in 240 teams a year"],
  [{ share: 0, from: 0, to: 0.0048 }, "person", "fewer than 1 in 200 people a year"],
  [{ share: 0, from: 0, to: 0.0005 }, "person", "fewer than 1 in 2,000 people a year"],
  [{ share: 0.9, from: 0.8, to: 1 }, "person", "about 1 in 1 people a year"],
] as const)("%o of a %s reads “%s”", (rate, subject, text) => {
  expect(chanceSentence(rate, subject)).toBe(`Chance alone shows this for ${text}.`);
});

test("the range stands behind the sentence", () => {
  const perAgentYear = { share: 0.042, from: 0.028, to: 0.061 };
  const { sentence, detail } = chanceShown(
    { perLook: { share: 0.01, from: 0, to: 0.02 }, perAgentYear },
    "person",
  );
  expect(sentence).toBe(chanceSentence(perAgentYear, "person"));
  expect(detail).toContain("4.2 % (2.8 to 6.1) of people a year, 1.0 % (0.0 to 2.0) of weekly looks");
});

test.each(proposalRules)("a proposal by %s says so where it rests on a claim", (rule) => {
  const records = ["rest-breach", "lapsed-refresher", "lapsed-check-in", "queue-is-short"].includes(rule);
  expect(chanceOfProposal(rule) === null).toBe(records);
});

test("every claim was worked out", () => {
  for (const claim of alarmClaims) expect(alarmsOf(claim).claim).toBe(claim);
});
