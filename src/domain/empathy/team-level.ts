import type { WeekIndex } from "../calendar/iso-week.ts";
import { type ChangeDirection, changeFrom, directionOf, type LevelChange } from "./change-of-level.ts";
import { changeRule } from "./change-rule.ts";
import { teamThreshold } from "./change-threshold.ts";

/** One member of a team in a look: the changes of their level, and how often they are scored. */
export interface TeamMember {
  readonly changes: readonly LevelChange[];
  readonly scoresAWeek: number;
}

/** The mean change of a team's members over the last b weeks. */
export interface TeamChange {
  readonly weeks: number;
  readonly difference: number;
  readonly variance: number;
  /** Members with scores on both sides, and those of them who changed in the same direction. */
  readonly people: number;
  readonly sameWay: number;
}

/** A team's change that is a finding. */
export interface TeamSignal extends TeamChange {
  readonly direction: ChangeDirection;
  readonly z: number;
}

/** One member's change over the last b weeks; undefined where they have no scores on one of the sides. */
export function changeOver(changes: readonly LevelChange[], weeks: number): LevelChange | undefined {
  const [first] = changes;
  return first && changes[weeks - first.weeks];
}

/**
 * The mean of the members' own changes over the last b weeks (methods, 8.2): each member counts alike, its
 * variance is Σvar/k².
 *
 * @returns undefined where fewer than five have scores on both sides
 */
export function teamChange(members: readonly TeamMember[], weeks: number): TeamChange | undefined {
  let [people, sum, variances, below] = [0, 0, 0, 0];
  for (const { changes } of members) {
    const own = changeOver(changes, weeks);
    if (!own) continue;
    people++;
    sum += own.difference;
    variances += own.variance;
    if (own.difference < 0) below++;
  }
  if (people < changeRule.teamMinPeople) return undefined;
  const difference = sum / people;
  const sameWay = difference < 0 ? below : people - below;
  return { weeks, difference, variance: variances / people ** 2, people, sameWay };
}

/** The loudest of a team's changes over 2 to 16 weeks; of equals the shortest. Undefined where there is none. */
export function loudestTeamChange(members: readonly TeamMember[]): TeamSignal | undefined {
  let best: TeamSignal | undefined;
  for (let weeks = changeRule.teamMinRecentWeeks; weeks <= changeRule.maxRecentWeeks; weeks++) {
    const change = teamChange(members, weeks);
    if (!change) continue;
    const z = Math.abs(change.difference) / Math.sqrt(change.variance);
    if (change.sameWay < changeRule.teamShare * change.people) continue;
    if (!best || z > best.z) best = { ...change, direction: directionOf(change.difference), z };
  }
  return best;
}

/**
 * A change that a team shares (methods, 8.2): the mean of its members' own changes is loud enough, and at least
 * 60 % of them changed in its direction.
 *
 * @returns undefined where there is none
 */
export function teamSignal(members: readonly TeamMember[]): TeamSignal | undefined {
  const loudest = loudestTeamChange(members);
  if (!loudest) return undefined;
  const known = members.filter(({ changes }) => changeOver(changes, loudest.weeks));
  const scores = known.reduce((sum, { scoresAWeek }) => sum + scoresAWeek, 0);
  return loudest.z > teamThreshold(loudest.people, scores / known.length) ? loudest : undefined;
}

/** A team's finding from look to look: it stands as a person's word does. */
export type TeamLevel =
  | { readonly kind: "watching" }
  | (TeamSignal & {
      readonly kind: "said";
      readonly since: WeekIndex;
      readonly saidIn: WeekIndex;
    });

/** What a team's members come to since a finding: the mean of their differences from their own reference. */
export interface SinceThen {
  readonly people: number;
  readonly difference: number;
}

/**
 * A team's finding after one more look: it stands until less than half of the change is left, and for 26 weeks at
 * most; then the new level is its members' reference.
 *
 * @param sinceThen the members' last eight weeks against their references before the finding
 * @returns the finding, and the week from which its members' references begin anew where it closed
 */
export function steppedTeam(
  before: TeamLevel,
  week: WeekIndex,
  signal: TeamSignal | undefined,
  sinceThen: SinceThen | undefined,
): { readonly level: TeamLevel; readonly closed?: WeekIndex } {
  if (before.kind === "watching") {
    if (!signal) return { level: before };
    return { level: { kind: "said", ...signal, since: changeFrom(week, signal.weeks), saidIn: week } };
  }
  const { teamMinPeople: minPeople, teamReleaseShare: releaseShare } = changeRule;
  const over =
    sinceThen !== undefined &&
    sinceThen.people >= minPeople &&
    sinceThen.difference / before.difference < releaseShare;
  if (over) return { level: { kind: "watching" } };
  if (week - before.saidIn < changeRule.standsWeeks) return { level: before };
  return { level: { kind: "watching" }, closed: before.since };
}
