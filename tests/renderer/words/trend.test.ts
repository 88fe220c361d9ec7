import { describe, expect, test } from "vitest";
import type { EmpathyTrend } from "../../../src/contract/empathy.ts";
import { findingWords, trendText } from "../../../src/renderer/words/trend.ts";

const trend = (figures: Partial<EmpathyTrend>): EmpathyTrend => ({
  trend: "no-clear-change",
  trendState: "steady",
  trendSince: "2025-11-03",
  trendDirection: "declining",
  lowerSince: null,
  higherSince: null,
  teamFinding: null,
  ...figures,
});

describe("a change in words", () => {
  test.each([
    [trend({}), /^no change$/],
    [trend({ trend: "declining", trendState: "new" }), /^lower since (3 Nov|Nov 3)/],
    [
      trend({ trend: "improving", trendState: "stands", trendDirection: "improving" }),
      /^higher since (3 Nov|Nov 3)/,
    ],
    [trend({ trendState: "maybe" }), /^maybe lower, not certain yet$/],
    [
      trend({ trendState: "closed", lowerSince: "2025-11-03" }),
      /^lower since (3 Nov|Nov 3).*, and steady there$/,
    ],
    [
      trend({ trendState: "with-team", teamFinding: { team: "Billing" } }),
      /^lower since (3 Nov|Nov 3).*, as the team$/,
    ],
    [trend({ trendState: "with-team", teamFinding: { team: null } }), /, as the whole floor$/],
    [trend({ trend: "insufficient", trendState: "not-comparable" }), /^not comparable since (3 Nov|Nov 3)/],
    [trend({ trend: "insufficient", trendState: "too-few" }), /^too few to say$/],
  ])("%#", (said, expected) => {
    expect(trendText(said)).toMatch(expected);
  });
});

test("a team's finding says whose, which way, since when, and how many", () => {
  const finding = {
    team: "Billing",
    direction: "declining" as const,
    since: "2025-11-03",
    saidIn: "2025-11-17",
    difference: -11.2,
    from: -15,
    to: -7.4,
    people: 12,
    sameWay: 11,
    alone: [],
  };
  expect(findingWords.headline(finding)).toMatch(/^Billing: empathy lower since (3 Nov|Nov 3)/);
  expect(findingWords.sentence(finding)).toContain("11 of 12 people changed this way");
  expect(findingWords.headline({ ...finding, team: null })).toMatch(/^The whole floor:/);
});
