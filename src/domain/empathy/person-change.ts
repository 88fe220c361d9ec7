import type { WeekIndex } from "../calendar/iso-week.ts";
import type { WeekScore } from "./adjusted-score.ts";
import {
  type ChangeDirection,
  changeDirections,
  changeFrom,
  type LevelChange,
  levelScores,
} from "./change-of-level.ts";
import { changeRule } from "./change-rule.ts";
import { type OutsideReason, outsideReasons } from "./change-threshold.ts";
import type { RestartReason } from "./comparable-since.ts";
import type { PersonInLook } from "./floor-changes.ts";
import { type LevelDifference, levelDifference, type Weeks } from "./level-difference.ts";
import { lookAt } from "./level-look.ts";
import { type PersonLevel, watching, windowFrom } from "./level-state.ts";

/** The word for a person's change: what other programs read, and what a view says in one word. */
export const saidWords = [...changeDirections, "no-clear-change"] as const;
export const trendWords = [...saidWords, "insufficient"] as const;
export type TrendWord = (typeof trendWords)[number];

/** What stands behind the word. */
export const trendStates = [
  /** Said in this week for the first time. */
  "new",
  /** Said before, and still so. */
  "stands",
  /** A change that chance could make more often than it may: not certain yet. */
  "maybe",
  /** Nothing to say. */
  "steady",
  /** Said for half a year: another level, and nothing to act on. */
  "closed",
  /** The team changed too, and this person no more than the others. */
  "with-team",
  /** Too few scores, too many for the simulated table, or too much spread between them. */
  "too-few",
  "too-many",
  "too-spread",
  /** A new form, queue or evaluators, and too few scores since. */
  "not-comparable",
] as const;

/** Why no change is shown in figures. */
export const notSaidReasons = [...outsideReasons, "not-comparable"] as const;
export type NotSaidReason = (typeof notSaidReasons)[number];
export type TrendState = (typeof trendStates)[number];

/** What can be said of a person's change in a week. */
export interface PersonChange {
  readonly word: TrendWord;
  readonly state: TrendState;
  /** Which way; undefined where nothing changed, or nothing can be said. */
  readonly direction: ChangeDirection | undefined;
  /** The week in which the change began, or since which scores no longer compare. */
  readonly since: WeekIndex | undefined;
  /** Why scores do not compare with earlier ones; undefined where they do. */
  readonly restart: RestartReason | undefined;
  /** The team whose finding this person's change is part of; null for the floor, undefined where there is none. */
  readonly team: string | null | undefined;
  /** The weeks set beside each other: since it began and before; of a steady person the last ones. Undefined: too few. */
  readonly spans: ShownSpans | undefined;
}

/** The weeks of a change that a view shows. */
export interface ShownSpans {
  readonly recent: Weeks;
  readonly reference: Weeks;
}

/**
 * What a look lets be said of a person (methods, 8.2), from the floor's look at all of them.
 *
 * @example personChange(floorChanges(people, 2951).people.get("a1"), 2951).word // "declining"
 */
export function personChange(person: PersonInLook, week: WeekIndex): PersonChange {
  const { level, finding, alone, restart } = person;
  const { best } = person.seen;
  const found = best && { direction: best.direction, since: changeFrom(week, best.change.weeks) };
  const said = level.state.kind === "watching" ? undefined : level.state;
  const about = (word: TrendWord, state: TrendState, change: typeof found): PersonChange => ({
    word,
    state,
    direction: change?.direction,
    since: change?.since,
    restart: undefined,
    team: state === "with-team" ? finding?.team : undefined,
    spans: change
      ? spansSince(person, week, change.since)
      : steadySpans(person.level, person.seen.changes, week),
  });
  if (said?.kind === "said") {
    if (said.thinLooks >= changeRule.thinLooks) return nothingSaid(person, week, "too-few");
    if (alone) return about("no-clear-change", "with-team", said);
    return about(said.direction, said.saidIn === week ? "new" : "stands", said);
  }
  const outside = outsideOf(person);
  if (said && !(found && !outside && alone)) return about("no-clear-change", "closed", said);
  if (outside) {
    const isNew = restart !== undefined && week - restart.since < changeRule.windowWeeks;
    return nothingSaid(person, week, outside === "too-few" && isNew ? "not-comparable" : outside);
  }
  if (alone) return about("no-clear-change", "with-team", found);
  return isMaybe(person)
    ? about("no-clear-change", "maybe", found)
    : about("no-clear-change", "steady", undefined);
}

/** Why nothing can be said in this look; undefined where something can. */
function outsideOf({ seen: { threshold, changes } }: PersonInLook): OutsideReason | undefined {
  if (threshold.kind === "outside") return threshold.reason;
  return changes.some(({ recent }) => recent >= changeRule.minRecent) ? undefined : "too-few";
}

/** Whether the loudest change is near the threshold. A word that was just released is above it and stays unsaid. */
function isMaybe({ seen: { best, threshold } }: PersonInLook): boolean {
  return best !== undefined && threshold.kind === "known" && best.z > threshold.h - changeRule.maybeWithin;
}

function nothingSaid(person: PersonInLook, week: WeekIndex, state: TrendState): PersonChange {
  const restart = state === "not-comparable" ? person.restart : undefined;
  return {
    word: "insufficient",
    state,
    direction: undefined,
    since: restart?.since,
    restart: restart?.reason,
    team: undefined,
    spans: state === "too-few" || restart ? undefined : steadySpans(person.level, person.seen.changes, week),
  };
}

/** The weeks since one beside those of the year before it, as far as they compare. */
function spansSince({ level }: PersonInLook, week: WeekIndex, since: WeekIndex): ShownSpans {
  const { from } = level;
  const year = since - changeRule.windowWeeks;
  // A closed level's own reference begins with it; what it changed from lies before.
  const first = from === undefined || from >= since ? year : Math.max(from, year);
  return { recent: [since, week], reference: [first, since - 1] };
}

/** The last eight weeks, or as many as hold four scores, beside the weeks before. */
function steadySpans(
  level: PersonLevel,
  changes: readonly LevelChange[],
  week: WeekIndex,
): ShownSpans | undefined {
  const enough = changes.filter(({ recent }) => recent >= changeRule.minRecent);
  const lately = enough.find(({ weeks }) => weeks >= changeRule.recentWeeks) ?? enough.at(-1);
  if (!lately) return undefined;
  const recentFrom = changeFrom(week, lately.weeks);
  return { recent: [recentFrom, week], reference: [windowFrom(level, week), recentFrom - 1] };
}

/** What the same look would have said of scores as they were given. */
export interface RawChange {
  readonly word: (typeof saidWords)[number];
  readonly shown: LevelDifference;
  readonly spans: ShownSpans;
}

/**
 * The change of the scores as they were given, by the same look, for what the evaluators alone made of it. It stands
 * on one look: a figure that nobody keeps has no latch.
 *
 * @param scores with the raw score in the place of the adjusted, and no severity's variance
 * @param spans those shown of the adjusted scores; undefined: the last weeks beside those before
 * @returns undefined where there are too few
 */
export function rawChange(
  scores: readonly WeekScore[],
  variance: number,
  week: WeekIndex,
  spans: ShownSpans | undefined,
): RawChange | undefined {
  const own = levelScores(scores, variance);
  const look = lookAt(own, watching, week);
  const shownSpans = spans ?? steadySpans(watching, look.changes, week);
  const shown = shownSpans && levelDifference(own, shownSpans.recent, shownSpans.reference);
  if (!shown || look.threshold.kind === "outside") return undefined;
  return { word: look.signal?.direction ?? "no-clear-change", shown, spans: shownSpans };
}
