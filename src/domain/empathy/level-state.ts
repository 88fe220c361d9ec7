import type { WeekIndex } from "../calendar/iso-week.ts";
import {
  type BestChange,
  type ChangeDirection,
  changeFrom,
  type LevelScores,
  levelMean,
} from "./change-of-level.ts";
import { changeRule } from "./change-rule.ts";

/** A change that was said: the word stands, and what was before it stays the reference. */
interface SaidLevel {
  readonly kind: "said";
  readonly direction: ChangeDirection;
  /** The week in which it began: the start of b* in the look that found it. */
  readonly since: WeekIndex;
  /** The week of that look. */
  readonly saidIn: WeekIndex;
  /** Mean of the scores before it, in points, and how many they were. */
  readonly reference: number;
  readonly referenceScores: number;
  /** Looks in a row, up to this one, whose last eight weeks hold fewer than four scores. */
  readonly thinLooks: number;
}

/** A change that stood half a year: the level is another one, and nobody is to act. */
interface ClosedLevel {
  readonly kind: "closed";
  readonly direction: ChangeDirection;
  readonly since: WeekIndex;
  readonly reference: number;
}

/** Nothing is said; the reference begins where the record does, or where the last thing that was said began. */
interface WatchedLevel {
  readonly kind: "watching";
}

type LevelState = SaidLevel | ClosedLevel | WatchedLevel;

/** A person's level from look to look. */
export interface PersonLevel {
  readonly state: LevelState;
  /** The first week whose scores compare with those of now; undefined: all do. */
  readonly from: WeekIndex | undefined;
}

/** What one look brings to a person's level. */
export interface LevelLook {
  readonly week: WeekIndex;
  /** A change that this look lets be said; undefined where there is none. */
  readonly signal: BestChange | undefined;
}

export const watching: PersonLevel = { state: { kind: "watching" }, from: undefined };

/** The first week that a look takes in: a year back, and not before scores compare. */
export function windowFrom({ from }: Pick<PersonLevel, "from">, week: WeekIndex): WeekIndex {
  const year = week - changeRule.windowWeeks + 1;
  return from === undefined ? year : Math.max(from, year);
}

/**
 * A person's level after one more weekly look (methods, 8.2). A word that was said stands, with the scores before
 * it as the reference, until the last eight weeks hold four scores whose mean lies less than 5 points off; after
 * 26 weeks it becomes a closed level, whose scores are the reference from then on.
 *
 * @example steppedLevel(watching, own, { week: 2951, signal }).state.kind // "said"
 */
export function steppedLevel(before: PersonLevel, own: LevelScores, look: LevelLook): PersonLevel {
  const { state } = before;
  if (state.kind === "said") return standing({ ...before, state }, own, look.week);
  const said = saidBy(before, own, look);
  if (said) return { ...before, state: said };
  if (state.kind === "closed" && isOver(state, own, look.week)) {
    return { ...before, state: { kind: "watching" } };
  }
  return before;
}

/** A word that this look says; undefined where it has nothing to say, or what it found is over already. */
function saidBy(before: PersonLevel, own: LevelScores, { week, signal }: LevelLook): SaidLevel | undefined {
  if (!signal) return undefined;
  const since = changeFrom(week, signal.change.weeks);
  const { n, mean } = levelMean(own, windowFrom(before, week), since - 1);
  const { direction } = signal;
  const said = { kind: "said", direction, since, saidIn: week, reference: mean, referenceScores: n } as const;
  return isReleased(said, own, week) ? undefined : { ...said, thinLooks: 0 };
}

/** A word that was said before, in this week: it stands, is released, or closes. */
function standing(
  { state, from }: PersonLevel & { readonly state: SaidLevel },
  own: LevelScores,
  week: WeekIndex,
): PersonLevel {
  const { direction, since, reference } = state;
  if (isReleased(state, own, week)) return { state: { kind: "watching" }, from };
  const thinLooks = lately(own, week).n < changeRule.minRecent ? state.thinLooks + 1 : 0;
  if (week - state.saidIn < changeRule.standsWeeks) return { state: { ...state, thinLooks }, from };
  // Of a level that nobody scored any more nothing is known: it closes without a word.
  if (thinLooks >= changeRule.thinLooks) return { state: { kind: "watching" }, from: since };
  return { state: { kind: "closed", direction, since, reference }, from: since };
}

/** A closed level is over once the level is back, or everything that a look takes in came after it. */
function isOver(state: ClosedLevel, own: LevelScores, week: WeekIndex): boolean {
  return week - state.since >= changeRule.windowWeeks || isReleased(state, own, week);
}

/** Whether the last eight weeks, as far as they came after the change, hold scores enough that lie less than 5 off. */
function isReleased(
  { direction, since, reference }: Pick<SaidLevel, "direction" | "since" | "reference">,
  own: LevelScores,
  week: WeekIndex,
): boolean {
  const { n, mean } = lately(own, week, since);
  if (n < changeRule.minRecent) return false;
  const off = direction === "declining" ? reference - mean : mean - reference;
  return off < changeRule.points;
}

function lately(own: LevelScores, week: WeekIndex, since: WeekIndex = Number.NEGATIVE_INFINITY) {
  return levelMean(own, Math.max(since, changeFrom(week, changeRule.recentWeeks)), week);
}
