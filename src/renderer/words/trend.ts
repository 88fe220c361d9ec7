import type { AgentEmpathy, EmpathyTeamFinding, EmpathyTrend } from "../../contract/empathy.ts";
import { changeRule } from "../../domain/empathy/change-rule.ts";
import { signed } from "./points.ts";
import { format } from "./reader.ts";

const people = { one: "person", other: "people" };

/** A change in words: which way, since when, and how certain. It judges no person. */
export function trendText(trend: EmpathyTrend): string {
  const { trendState, trendSince, trendDirection } = trend;
  const since = trendSince === null ? "" : ` since ${format.day(trendSince)}`;
  const side = sideOf(trendDirection);
  switch (trendState) {
    case "new":
    case "stands":
      return `${side}${since}`;
    case "closed":
      return `${side}${since}, and steady there`;
    case "maybe":
      return `maybe ${side}, not certain yet`;
    case "with-team":
      return `${side}${since}, as ${trend.teamFinding?.team === null ? "the whole floor" : "the team"}`;
    case "not-comparable":
      return `not comparable${since}`;
    case "steady":
      return "no change";
    case "too-few":
      return "too few to say";
    case "too-many":
      return "scored more often than the rule knows";
    case "too-spread":
      return "scores spread too widely to say";
    default:
      return trendState satisfies never;
  }
}

function sideOf(direction: EmpathyTrend["trendDirection"]): string {
  return direction === "improving" ? "higher" : direction === "declining" ? "lower" : "changed";
}

/** Why nothing is said, and what would be needed. */
export const trendNeeds = `A change needs ${changeRule.minRecent} evaluations lately and ${changeRule.minReference} before.`;

/** What is missing before a change can be said, and what would show; empty where more evaluations would not help. */
export function missingText({
  missingEvaluations: missing,
  missingBy,
  fallShows,
}: Pick<AgentEmpathy["trend"], "missingEvaluations" | "missingBy" | "fallShows">): string {
  if (missing === null) return "";
  if (missing === 0) return fallsText(fallShows);
  const more = `Too few for a change: about ${format.number(missing)} more`;
  return missingBy === null
    ? `${more}, and at least two a month. At this pace there will not be enough.`
    : `${more}, at this pace by ${format.weekday(missingBy)}.`;
}

type FallShows = AgentEmpathy["trend"]["fallShows"];

/** @example "A lasting fall of 15 points would show in about 10 weeks. One of 10 may well go unseen at this pace." */
function fallsText(falls: FallShows): string {
  const seen = falls.map(({ points, weeks }) => (weeks === null ? "" : seenText(points, weeks)));
  const unseen = falls.filter(({ weeks }) => weeks === null).map(({ points }) => format.number(points));
  const hidden =
    unseen.length > 0 ? `A fall of ${unseen.join(" or ")} points may well go unseen at this pace.` : "";
  return [...seen, hidden].filter((text) => text !== "").join(" ");
}

function seenText(points: number, weeks: number): string {
  return `A lasting fall of ${format.number(points)} points would show in about ${format.count(weeks, { one: "week", other: "weeks" })}.`;
}

/** Sentences about a change that most of a team shares. */
export const findingWords = {
  title: "Changed for most of a team",
  lead: "A condition first: something that most of a team shares is at the work, not at a person. Nobody of them has a word of their own for it.",
  headline({ team, direction, since }: EmpathyTeamFinding): string {
    const whose = team === null ? "The whole floor" : team;
    return `${whose}: empathy ${direction === "declining" ? "lower" : "higher"} since ${format.day(since)}`;
  },
  sentence({ difference, from, to, people: counted, sameWay }: EmpathyTeamFinding): string {
    return `On average ${signed(difference)} points (${signed(from)} to ${signed(to)}) beside each person's own weeks before; ${format.number(sameWay)} of ${format.count(counted, people)} changed this way.`;
  },
  look: "Ask what changed for all of them then: contacts, a policy, the form, the evaluators. A drift that all evaluators share cannot be told from a real one without contacts scored again.",
  alone: (count: number) =>
    `${format.count(count, people)} whose own change would be certain if the team's were not there:`,
  noneAlone: "No single person stands out of it.",
} as const;
