import { describe, expect, test } from "vitest";
import { rulePreview } from "../../../src/domain/burnout/rule-preview.ts";
import { mondayOf } from "../../../src/domain/calendar/iso-week.ts";
import { teamEmpathy } from "../../../src/domain/empathy/team-empathy.ts";
import { teamUnderLoad } from "../../../src/domain/empathy/team-under-load.ts";
import { reportedGroups } from "../../../src/domain/privacy/group-month.ts";
import { minGroup } from "../../../src/domain/privacy/min-group.ts";
import { around, recentWeeks, spread } from "../empathy/scores.ts";

const people = (count: number) => Array.from({ length: count }, (_, at) => at);
const scores = (at: number) => {
  const of = (level: number, cell: "loaded" | "rested") =>
    around(level, 8, recentWeeks).map((score, n) => ({
      ...score,
      cell,
      load: cell,
      agent: `${at}`,
      evaluation: `${at}/${cell}/${n}`,
      evaluator: "eve",
      source: "qa" as const,
      contact: null,
      score: score.adjusted,
      serviceDay: mondayOf(score.week),
    }));
  return [...of(60 + at, "loaded"), ...of(70 + at, "rested")];
};

/** Everything that describes a group of people, and whether it does for so many of them. */
const reportsOn: Readonly<Record<string, (count: number) => boolean>> = {
  "HR's groups": (count) =>
    reportedGroups([{ name: "Billing", people: people(count) }], {}, [], minGroup.operational).all ===
    undefined,
  "a team's empathy": (count) =>
    teamEmpathy(people(count).map(scores), [recentWeeks[0], recentWeeks[0]], spread).mean !== undefined,
  "a team under load": (count) => teamUnderLoad(people(count).map(scores), spread).kind === "compared",
  "a change of rules": (count) =>
    rulePreview(people(count).map(() => ({ team: "Billing", before: false, after: true }))).length > 0,
};

describe("five people are a group, and four are not", () => {
  test.each(Object.entries(reportsOn))("for %s", (_, reports) => {
    expect([4, 5].map(reports)).toEqual([false, true]);
  });
});

test("signals and pulses need ten", () => {
  expect(minGroup.wellbeing).toBe(10);
});
