import type { WeekIndex } from "../calendar/iso-week.ts";
import { type ChangeDirection, changeFrom } from "./change-of-level.ts";
import { changeRule } from "./change-rule.ts";
import type { OutsideReason } from "./change-threshold.ts";
import type { RestartReason } from "./comparable-since.ts";
import type { PersonInLook } from "./floor-changes.ts";
import { type LevelDifference, levelDifference, type Weeks } from "./level-difference.ts";
import { windowFrom } from "./level-state.ts";

/** The word for a person's change: what other programs read, and what a view says in one word. */
export const trendWords = ["declining", "improving", "no-clear-change", "insufficient"] as const;
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
  /** The scores since it began beside those before; of a steady person the last weeks. Undefined: too few. */
  readonly shown: LevelDifference | undefined;
}

/**
 * What a look lets be said of a person (methods, 8.2), from the floor's look at all of them.
 *
 * @example personChange(floorChanges(people, 2951).people.get("a1"), 2951).word // "declining"
 */
export function personChange(person: PersonInLook, week: WeekIndex): PersonChange {
  const { level, best, finding, alone, restart } = person;
  const found = best && { direction: best.direction, since: changeFrom(week, best.change.weeks) };
  const said = level.state.kind === "watching" ? undefined : level.state;
  const about = (word: TrendWord, state: TrendState, change: typeof found): PersonChange => ({
    word,
    state,
    direction: change?.direction,
    since: change?.since,
    restart: undefined,
    team: state === "with-team" ? finding?.team : undefined,
    shown: change ? shownSince(person, week, change.since) : shownSteady(person, week),
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
  return isMaybe(person) ? about("no-clear-change", "maybe", found) : about("no-clear-change", "steady", undefined);
}

/** Why nothing can be said in this look; undefined where something can. */
function outsideOf({ threshold, changes }: PersonInLook): OutsideReason | undefined {
  if (threshold.kind === "outside") return threshold.reason;
  return changes.some(({ recent }) => recent >= changeRule.minRecent) ? undefined : "too-few";
}

/** Whether the loudest change is near the threshold. A word that was just released is above it and stays unsaid. */
function isMaybe({ best, threshold }: PersonInLook): boolean {
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
    shown: state === "too-few" || restart ? undefined : shownSteady(person, week),
  };
}

/** The scores since a week beside those of the year before it, as far as they compare. */
function shownSince(
  { own, level }: PersonInLook,
  week: WeekIndex,
  since: WeekIndex,
): LevelDifference | undefined {
  const { from } = level;
  const year = since - changeRule.windowWeeks;
  // A closed level's own reference begins with it; what it changed from lies before.
  const first = from === undefined || from >= since ? year : Math.max(from, year);
  return levelDifference(own, [since, week], [first, since - 1]);
}

/** The last eight weeks, or as many as hold four scores, beside the weeks before. */
function shownSteady({ own, level, changes }: PersonInLook, week: WeekIndex): LevelDifference | undefined {
  const enough = changes.filter(({ recent }) => recent >= changeRule.minRecent);
  const lately = enough.find(({ weeks }) => weeks >= changeRule.recentWeeks) ?? enough.at(-1);
  if (!lately) return undefined;
  const recentFrom = changeFrom(week, lately.weeks);
  const reference: Weeks = [windowFrom(level, week), recentFrom - 1];
  return levelDifference(own, [recentFrom, week], reference);
}
