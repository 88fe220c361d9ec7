import type { WeekIndex } from "../calendar/iso-week.ts";
import { reaches } from "./condition-bands.ts";
import { type ContactCounts, difficultShare } from "./contact-counts.ts";
import type { FactorRule } from "./factor-rule.ts";
import type { LimitCode, LimitRule } from "./limit-rule.ts";
import { validValue, type WeeklyQuantities } from "./weekly-quantity.ts";

/** What a week says of one exposure that has a limit. */
export interface LimitFigure {
  /** In the limit's unit. */
  readonly value: number;
  /** How much of it is of the week itself; null where all is, or where nobody can say. */
  readonly inWeek: number | null;
  /** Share of the handled contacts, 0 to 1; null where a count is not asked to be a share. */
  readonly share: number | null;
  /** Median share of the others on the queue; null with too few of them. */
  readonly others: number | null;
}

/** What limits are held against in one agent's week. */
export interface LimitFacts {
  readonly quantities: WeeklyQuantities;
  readonly counts: ContactCounts | null;
  /** Shares of difficult contacts of the others on the queue whose records have the columns: their median and number. */
  readonly others: { readonly count: number; readonly median: number } | null;
  readonly factors: readonly FactorRule[];
}

/**
 * The figure of a limit. It needs its own source alone, and enough of it.
 *
 * @returns undefined where the week has no valid value: then it is not at its limit either
 */
export function limitFigure(
  { code, share }: Pick<LimitRule, "code" | "share">,
  { quantities, counts, others, factors }: LimitFacts,
): LimitFigure | undefined {
  if (code === "difficult-contacts") {
    const own = difficultShare(counts);
    if (own === undefined || counts?.difficult == null) return undefined;
    const enough = others !== null && share !== null && others.count >= share.leastOthers;
    return { value: counts.difficult, inWeek: null, share: own, others: enough ? others.median : null };
  }
  const factor = factors.find((one) => one.code === code);
  const quantity = quantities[code];
  const value = factor && validValue(quantity, factor);
  if (value === undefined) return undefined;
  const inWeek = quantity?.inWeek ?? null;
  // Overtime is a mean of four weeks as a factor, and the week's own hours as a limit.
  if (code === "overtime") return inWeek === null ? undefined : ofWeekAlone(inWeek);
  return { value, inWeek, share: null, others: null };
}

function ofWeekAlone(value: number): LimitFigure {
  return { value, inWeek: null, share: null, others: null };
}

/**
 * Whether a figure is at its limit (methods, 8.1): at or above it, with as much in the week itself as the rule asks,
 * and, of a count that must be a share as well, twice the median of the others, or a quarter of all without them.
 *
 * @example isAtLimit({ value: 0.7, inWeek: null, share: null, others: null }, busyShareLimit) // true
 */
export function isAtLimit(figure: LimitFigure, rule: LimitRule): boolean {
  if (!reaches(figure.value, rule.from)) return false;
  if (rule.inWeek !== null && !reaches(figure.inWeek ?? 0, rule.inWeek)) return false;
  if (!rule.share) return true;
  const { timesOthers, alone } = rule.share;
  return reaches(figure.share ?? 0, figure.others === null ? alone : timesOthers * figure.others);
}

/** The weeks of the last four in which an exposure was at its limit, and what this week says of it. */
export interface LimitWeeks {
  /** null where the week has no valid value. */
  readonly figure: LimitFigure | null;
  readonly weeks: readonly WeekIndex[];
}

export type ByLimit<Value> = { readonly [Code in LimitCode]?: Value };

/** How many weeks at a limit of how many calendar weeks bring attention. */
interface LimitSpan {
  readonly weeks: number;
  readonly ofWeeks: number;
}

/**
 * The weeks at a limit once a week is over: those of the week before that are still among the last four, and the week
 * itself. A week without a valid value is not at its limit, and calendar weeks without records count as weeks.
 *
 * @param before of the latest judged week, however long ago that was
 */
export function weeksAtLimit(
  before: readonly WeekIndex[],
  isNow: boolean,
  week: WeekIndex,
  { ofWeeks }: Pick<LimitSpan, "ofWeeks">,
): readonly WeekIndex[] {
  const kept = before.filter((at) => at > week - ofWeeks && at < week);
  return isNow ? [...kept, week] : kept;
}

/**
 * Whether an exposure brings attention: at its limit in three of the last four calendar weeks, this one included.
 *
 * @example bringsAttention([97, 99, 100], 100, { weeks: 3, ofWeeks: 4 }) // true; in week 101 it does not
 */
export function bringsAttention(weeks: readonly WeekIndex[], week: WeekIndex, span: LimitSpan): boolean {
  return weeks.at(-1) === week && weeks.length >= span.weeks;
}
