// Falls of empathy that are planted, by one person and by whole teams, and by which week they are said (methods, 8.2).
import type { WeekIndex } from "../src/domain/calendar/iso-week.ts";
import { levelScores } from "../src/domain/empathy/change-of-level.ts";
import { changeRule } from "../src/domain/empathy/change-rule.ts";
import { floorLooks, type WatchedPerson } from "../src/domain/empathy/floor-changes.ts";
import { lookAt } from "../src/domain/empathy/level-look.ts";
import { type PersonLevel, steppedLevel, watching } from "../src/domain/empathy/level-state.ts";
import { personChange } from "../src/domain/empathy/person-change.ts";
import { steadiedVariance, withinSquares } from "../src/domain/empathy/score-spread.ts";
import { type FallFound, fallWeeks } from "../src/domain/false-alarms/alarm-figures.ts";
import { type Fraction, seededFraction } from "../src/domain/statistics/chance.ts";
import { drawnScores } from "./drawn-scores.ts";

const sigma = 9;
const begins = 1052;
const lastLook = begins + 25;

/** After how many weeks a fall is said; undefined within half a year. A word from before it began does not count. */
function weeksUntilSaid(evaluationsAWeek: number, points: number, fraction: Fraction): number | undefined {
  const weeks = [begins - changeRule.windowWeeks, lastLook] as const;
  const scores = drawnScores({ evaluationsAWeek, sigma, weeks, fall: { from: begins, points } }, fraction);
  const own = levelScores(scores, steadiedVariance(withinSquares(scores), sigma ** 2));
  let level: PersonLevel = watching;
  for (let week = begins; week <= lastLook; week++) {
    level = steppedLevel(level, own, { week, signal: lookAt(own, level, week).signal });
    if (level.state.kind === "said" && level.state.direction === "declining") return week - begins + 1;
  }
  return undefined;
}

/** A lasting fall of each of so many people, scored so often a week. */
export function fallFound(
  { evaluationsAWeek, points, people }: Pick<FallFound, "evaluationsAWeek" | "points" | "people">,
  fraction: Fraction,
): FallFound {
  const found = Array.from({ length: people }, () => weeksUntilSaid(evaluationsAWeek, points, fraction));
  return { evaluationsAWeek, points, people, by: sharesBy(found, people) };
}

/** Shares of all of those of whom it is said by each of the weeks; undefined: not said. */
function sharesBy(found: readonly (number | undefined)[], of: number): number[] {
  return fallWeeks.map((weeks) => found.filter((one) => one !== undefined && one <= weeks).length / of);
}

/** A fall of everybody in teams of twelve: shares of the teams of which a finding says it. */
export function teamFallFound(
  { evaluationsAWeek, points }: Pick<FallFound, "evaluationsAWeek" | "points">,
  floors: number,
  seed: number,
): FallFound {
  const { found } = seenOn({ people: 36, evaluationsAWeek, teamSize: 12, floors, seed }, () => points);
  const people = 3 * floors;
  return { evaluationsAWeek, points, people, by: sharesBy(found, people) };
}

/** A floor of people in teams of which some fall by so many points in one and the same week. */
function fallenFloor(
  { people, evaluationsAWeek, teamSize }: { people: number; evaluationsAWeek: number; teamSize: number },
  pointsOf: (at: number) => number,
  fraction: Fraction,
): WatchedPerson[] {
  const weeks = [begins - changeRule.windowWeeks, lastLook] as const;
  return Array.from({ length: people }, (_, at) => {
    const fall = { from: begins, points: pointsOf(at) };
    const scores = drawnScores({ evaluationsAWeek, sigma, weeks, fall }, fraction);
    const watched = scores.map((score) => ({ ...score, form: "" }));
    return { agent: `a${at}`, team: `t${Math.floor(at / teamSize)}`, scores: watched, newQueues: [] };
  });
}

/** What is said on floors in the half year after a fall. */
interface Seen {
  /** After how many weeks each finding was said. */
  readonly found: number[];
  named: number;
  personYears: number;
  improving: number;
}

export function seenOn(
  {
    floors,
    seed,
    ...wish
  }: Parameters<typeof fallenFloor>[0] & { readonly floors: number; readonly seed: number },
  pointsOf: (at: number) => number,
): Seen {
  const seen: Seen = { found: [], named: 0, personYears: 0, improving: 0 };
  for (let floor = 0; floor < floors; floor++) {
    const fraction = seededFraction(seed + floor);
    const named = new Set<string>();
    const improving = new Set<string>();
    const first = new Map<string | null, WeekIndex>();
    let week: WeekIndex = begins;
    for (const { people, findings } of floorLooks(fallenFloor(wish, pointsOf, fraction), [
      begins,
      lastLook,
    ])) {
      for (const { team, level } of findings)
        if (!first.has(team)) first.set(team, level.saidIn - begins + 1);
      for (const [agent, one] of people) {
        const { word } = personChange(one, week);
        if (word === "declining") named.add(agent);
        if (word === "improving") improving.add(agent);
      }
      week++;
    }
    seen.found.push(...first.values());
    seen.named += named.size;
    seen.improving += improving.size;
    seen.personYears += wish.people / 2;
  }
  return seen;
}
