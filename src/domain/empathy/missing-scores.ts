import type { WeekIndex } from "../calendar/iso-week.ts";
import { normalShareBelow } from "../statistics/normal-law.ts";
import { sum } from "../statistics/sum.ts";
import { changeFrom, firstScoreFrom, type LevelScores, levelMean } from "./change-of-level.ts";
import { changeRule } from "./change-rule.ts";
import { changeThreshold, minRate } from "./change-threshold.ts";
import { type PersonLevel, windowFrom } from "./level-state.ts";
import { splitWanderVariances } from "./wander.ts";

/** How many weeks of scores the pace is taken from: a quarter. */
const paceWeeks = 13;
/** Of somebody who is scored for less than this, the pace is of this many weeks. */
const minPaceWeeks = 4;

/** What has to come before a change of somebody's empathy can be said at all. */
export interface MissingScores {
  /** How many more scores; 0 where there are enough. */
  readonly scores: number;
  /** In how many weeks they are there at this pace; null: at this pace never. */
  readonly weeks: number | null;
}

/**
 * How often somebody is scored lately, in scores a week.
 *
 * @param weeks scores of consecutive weeks from the first on, the last is now; at most a year
 * @example scoringPace([1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1]) // 0.54
 */
export function scoringPace(weeks: readonly number[]): number {
  const lately = weeks.slice(-paceWeeks);
  return sum(lately) / Math.max(minPaceWeeks, lately.length);
}

/**
 * How many more scores are needed before a look can say anything of a person's change (methods, 8.4): four lately,
 * eight before them, and as many a week as the simulated table begins with. Scores are taken to come evenly.
 *
 * @param weeks scores of consecutive weeks from the first that compares on, the last is now; at most a year
 * @param pace scores a week, as they come from now on
 * @returns where the pace is below what the table begins with: the scores that are needed at that rate, and never
 * @example missingScores([1, 0, 1, 1, 0, 1, 1, 0, 1], 0.75) // { scores: 6, weeks: 8 }
 */
export function missingScores(weeks: readonly number[], pace: number): MissingScores {
  const enough = pace >= minRate;
  const rate = enough ? pace : minRate;
  const window = [...weeks];
  let arrived = 0;
  for (let ahead = 0; ahead <= 2 * changeRule.windowWeeks; ahead++) {
    if (ahead > 0) {
      const now = Math.floor(rate * ahead + 1e-9) - arrived;
      arrived += now;
      window.push(now);
    }
    const from = window.findIndex((n) => n > 0);
    const seen = from < 0 ? [] : window.slice(Math.max(from, window.length - changeRule.windowWeeks));
    if (isEnough(seen)) return { scores: arrived, weeks: ahead === 0 || enough ? ahead : null };
  }
  return { scores: changeRule.minRecent + changeRule.minReference, weeks: null };
}

/** Whether a look at these weeks compares anything: some b of its last weeks with enough on both sides. */
function isEnough(weeks: readonly number[]): boolean {
  const all = sum(weeks);
  if (all < minRate * weeks.length) return false;
  let recent = 0;
  for (let b = 1; b <= Math.min(changeRule.maxRecentWeeks, weeks.length); b++) {
    recent += weeks[weeks.length - b] ?? 0;
    if (recent >= changeRule.minRecent && all - recent >= changeRule.minReference) return true;
  }
  return false;
}

/** The scores of each week that a look takes in, from the first that has any; the last is the look's own. */
export function weeksOfScores(own: LevelScores, level: PersonLevel, week: WeekIndex): number[] {
  const from = Math.max(windowFrom(level, week), own.firstWeek);
  return Array.from(
    { length: Math.max(0, week - from + 1) },
    (_, at) => firstScoreFrom(own, from + at + 1) - firstScoreFrom(own, from + at),
  );
}

/**
 * What is missing before a change of one person can be said, from their scores as a look has them. Of a word that
 * stands only what keeps it standing is asked for: four scores in the last eight weeks.
 *
 * @param week of the look
 */
export function missingOfPerson(own: LevelScores, level: PersonLevel, week: WeekIndex): MissingScores {
  const weeks = weeksOfScores(own, level, week);
  const pace = scoringPace(weeks);
  if (level.state.kind === "watching") return missingScores(weeks, pace);
  const lately = levelMean(own, changeFrom(week, changeRule.recentWeeks), week).n;
  const scores = Math.max(0, changeRule.minRecent - lately);
  const inTime = pace * changeRule.recentWeeks >= changeRule.minRecent;
  return { scores, weeks: scores === 0 ? 0 : inTime ? Math.ceil(scores / pace) : null };
}

/** The chance with which a fall has to show to be counted on. */
export const shownWithChance = 0.8;

/**
 * In how many weeks a lasting fall that began now would be said with a chance of 80 %, at this pace and spread: the
 * first b with Φ(fall/√variance - h) of .8 or more, where the variance is that of a look (methods, 8.2). Severities
 * count as known.
 *
 * @param fall in points, above 0
 * @param scoring the pace in scores a week, and σ in points
 * @param reference scores of the year before
 * @returns null where 16 weeks do not suffice, or nothing is said at this pace at all
 * @example fallShowsIn(20, { scoresAWeek: 1, sigma: 9 }, 52) // 6
 */
export function fallShowsIn(
  fall: number,
  scoring: { readonly scoresAWeek: number; readonly sigma: number },
  reference: number,
): number | null {
  const threshold = changeThreshold(scoring);
  if (threshold.kind === "outside" || reference < changeRule.minReference) return null;
  const { scoresAWeek, sigma } = scoring;
  const before = Math.min(changeRule.windowWeeks, Math.ceil(reference / scoresAWeek));
  for (let b = 1; b <= changeRule.maxRecentWeeks; b++) {
    const recent = scoresAWeek * b;
    if (recent < changeRule.minRecent) continue;
    const starts = Array.from({ length: before + b + 1 }, (_, at) =>
      at <= before ? (reference * at) / before : reference + scoresAWeek * (at - before),
    );
    const wander = splitWanderVariances(starts, before + b, b)[b] ?? 0;
    const variance = sigma * sigma * (1 / recent + 1 / reference) + wander;
    if (normalShareBelow(fall / Math.sqrt(variance) - threshold.h) >= shownWithChance) return b;
  }
  return null;
}
