// Floors in memory for the verdict: people scored after busy hours and after pauses, of whom some change.
import type { WeekIndex } from "../src/domain/calendar/iso-week.ts";
import { levelScores } from "../src/domain/empathy/change-of-level.ts";
import { contrastsBesideOthers } from "../src/domain/empathy/contrasts-beside-others.ts";
import { lookAt } from "../src/domain/empathy/level-look.ts";
import { type PersonLevel, steppedLevel, watching } from "../src/domain/empathy/level-state.ts";
import { likelyWorse } from "../src/domain/empathy/likely-falls.ts";
import type { LoadCell } from "../src/domain/empathy/load-before.ts";
import type { ContrastKind, LoadedScore, ScoresWithSpread } from "../src/domain/empathy/load-contrast.ts";
import type { TrendWord } from "../src/domain/empathy/person-change.ts";
import { callsForAction, shownVerdict } from "../src/domain/empathy/shown-verdict.ts";
import {
  type CalledFor,
  calledFor,
  type TrainOrRelieve,
  trainOrRelieve,
  type Verdict,
  verdictOf,
} from "../src/domain/empathy/train-or-relieve.ts";
import { scoresWithSpread } from "../src/domain/empathy/verdict-looks.ts";
import { verdictRule } from "../src/domain/empathy/verdict-rule.ts";
import type { AlarmRates } from "../src/domain/false-alarms/alarm-rates.ts";
import { type Fraction, standardNormal } from "../src/domain/statistics/chance.ts";
import { addYear, looksAYear, noAlarms, ratesOf } from "./alarm-count.ts";
import { poisson } from "./drawn-scores.ts";

/** What happens to somebody from the first look on. */
export interface Planted {
  /** `relieve`: only scores after busy hours fall. `refresh`: all scores fall alike. */
  readonly kind: "relieve" | "refresh";
  readonly points: number;
}

export interface VerdictFloor {
  readonly people: number;
  readonly evaluationsAWeek: number;
  /** Standard deviation of one score within a person, in points. */
  readonly sigma: number;
  /** Standard deviation of a person's own slow wandering, .95 of it kept from week to week; 0: nobody wanders. */
  readonly wander: number;
  /** Weekly looks; what is planted begins with the first of them. */
  readonly looks: number;
  /** Of these people, the first of the floor, something is planted. */
  readonly changed: number;
  readonly planted: Planted | undefined;
}

/** What was shown of each person, look by look. */
type ShownVerdicts = readonly (readonly Verdict[])[];

/** The rule of a look; the bench sets another one beside the console's. */
export type LookRule = typeof trainOrRelieve;

/** Shares of contacts that are loaded and rested; the others are in between. */
const [loadedShare, restedShare] = [0.32, 0.36];
/** What load takes from everybody's scores: it is nobody's verdict. */
const loadCosts = 3;
const kept = 0.95;
const firstLook: WeekIndex = 56;
/** Looks before the first one, in which a word may come to stand. */
const warmUpLooks = 8;

/** The verdicts that the console would show on a simulated floor, severities known: of those who change, else of all. */
function verdictsOnFloor(
  floor: VerdictFloor,
  fraction: Fraction,
  rule: LookRule = trainOrRelieve,
): ShownVerdicts {
  const scores = new Map(
    Array.from({ length: floor.people }, (_, at) => [
      `a${at}`,
      scoresOf(floor, at < floor.changed ? floor.planted : undefined, fraction),
    ]),
  );
  const everyone = scoresWithSpread(scores);
  const watched = [...everyone].slice(0, floor.changed || floor.people);
  const trends = watched.map(([, own]) => trendsOf(own, floor));
  const looks: (readonly TrainOrRelieve[])[] = [];
  const shown: Verdict[][] = watched.map(() => []);
  for (let week = firstLook - 2; week < firstLook + floor.looks; week++) {
    const found = contrastsBesideOthers(everyone, week);
    looks.push(watched.map(([person]) => rule(found.get(person) ?? [])));
    const [first, second, last] = looks.slice(-3);
    if (!first || !second || !last) continue;
    for (const [at, own] of shown.entries()) {
      const [a, b, c] = [first[at], second[at], last[at]];
      if (a && b && c) own.push(shownVerdict([a, b, c], trends[at]?.get(week) ?? "insufficient").verdict);
    }
  }
  return shown;
}

/** The word of each week from the second look before the first to the last, as the looks of a year lead to it. */
function trendsOf(
  { scores, variance }: ScoresWithSpread,
  { looks }: VerdictFloor,
): ReadonlyMap<WeekIndex, TrendWord> {
  const own = levelScores(scores, variance);
  const trends = new Map<WeekIndex, TrendWord>();
  let level: PersonLevel = watching;
  for (let week = firstLook - warmUpLooks; week < firstLook + looks; week++) {
    level = steppedLevel(level, own, { week, signal: lookAt(own, level, week).signal });
    trends.set(week, level.state.kind === "said" ? level.state.direction : "no-clear-change");
  }
  return trends;
}

function scoresOf(floor: VerdictFloor, planted: Planted | undefined, fraction: Fraction): LoadedScore[] {
  const scores: LoadedScore[] = [];
  const { sigma, wander, evaluationsAWeek } = floor;
  const step = wander * Math.sqrt(1 - kept ** 2);
  let level = wander * standardNormal(fraction);
  for (let week = firstLook - 2 - verdictRule.referenceFrom - 13; week < firstLook + floor.looks; week++) {
    for (let at = poisson(evaluationsAWeek, fraction); at > 0; at--) {
      const drawn = fraction();
      const cell: LoadCell =
        drawn < loadedShare ? "loaded" : drawn < loadedShare + restedShare ? "rested" : "in-between";
      const hit = planted && week >= firstLook && (planted.kind === "refresh" || cell === "loaded");
      const load = cell === "loaded" ? loadCosts : 0;
      const adjusted = level - load - (hit ? planted.points : 0) + sigma * standardNormal(fraction);
      scores.push({ week, evaluator: "e", severityVariance: 0, adjusted, cell });
    }
    level = kept * level + step * standardNormal(fraction);
  }
  return scores;
}

/** A floor of which nobody changes, and how many people's years are looked at. */
export type StableWish = Pick<VerdictFloor, "evaluationsAWeek" | "sigma" | "wander"> & {
  readonly agentYears: number;
};

const floorPeople = 40;

/** How often a refresher or relief is called for where nothing changes: per look, and per person and year. */
export function verdictAlarms(
  wish: StableWish,
  fraction: Fraction,
  rule?: LookRule,
): { readonly any: AlarmRates; readonly kinds: Readonly<Record<CalledFor, AlarmRates>> } {
  const counted = { any: noAlarms(), refresh: noAlarms(), relieve: noAlarms() };
  const floors = Math.ceil(wish.agentYears / floorPeople);
  const floor: VerdictFloor = {
    ...wish,
    people: floorPeople,
    looks: looksAYear,
    changed: 0,
    planted: undefined,
  };
  for (let at = 0; at < floors; at++) {
    for (const own of verdictsOnFloor(floor, fraction, rule)) {
      addYear(counted.any, own.map(callsForAction));
      for (const kind of calledFor)
        addYear(
          counted[kind],
          own.map((word) => word === kind),
        );
    }
  }
  return {
    any: ratesOf(counted.any),
    kinds: { refresh: ratesOf(counted.refresh), relieve: ratesOf(counted.relieve) },
  };
}

/** Two people of each floor change. What was shown of them by so many weeks, and whether ever the wrong kind. */
export interface Found {
  readonly people: number;
  /** Shares of the people by the weeks of `foundBy`. */
  readonly by: readonly number[];
  /** Share of whom the other kind was shown in any of the looks. */
  readonly wrong: number;
}

export const foundBy = [4, 8, 12] as const;
const changedPeople = 2;

export function verdictsFound(
  wish: Pick<VerdictFloor, "evaluationsAWeek" | "sigma" | "wander"> & {
    readonly planted: Planted;
    readonly people: number;
  },
  fraction: Fraction,
  rule?: LookRule,
): Found {
  const { planted, people } = wish;
  const floor: VerdictFloor = { ...wish, people: floorPeople, looks: 12, changed: changedPeople };
  const own: (readonly Verdict[])[] = [];
  while (own.length < people) own.push(...verdictsOnFloor(floor, fraction, rule));
  const share = (holds: (looks: readonly Verdict[]) => boolean) => own.filter(holds).length / own.length;
  return {
    people: own.length,
    by: foundBy.map((weeks) => share((looks) => looks.slice(0, weeks).includes(planted.kind))),
    wrong: share((looks) => looks.some((word) => callsForAction(word) && word !== planted.kind)),
  };
}

/** The rule as METHODS 8.3 has it to the letter, each difference judged for itself and without wandering. */
export const ruleToTheLetter: LookRule = (beside) => {
  const contrasts = beside.map((one) => ({ ...one, likely: one.distance && likelyWorse(one.distance) }));
  const highest = (kinds: readonly ContrastKind[]) => {
    const known = contrasts.flatMap(({ kind, likely }) => (kinds.includes(kind) ? (likely ?? []) : []));
    return known.length > 0 ? Math.max(...known) : undefined;
  };
  const refresh = highest(["rested-change"]);
  const relieve = highest(["loaded-change", "under-load"]);
  const said =
    refresh === undefined || relieve === undefined
      ? ({ verdict: "cannot-tell", reason: "not-enough", between: [] } as const)
      : verdictOf({ refresh, relieve, ground: "loaded-fell" });
  return { refresh, relieve, contrasts, ...said };
};
