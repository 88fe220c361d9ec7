import type { WeekIndex } from "../calendar/iso-week.ts";
import { type Spread, spreadOf } from "../statistics/spread-of-others.ts";
import type { BurnoutMethod } from "./burnout-rule.ts";
import type { ContactCounts } from "./contact-counts.ts";
import type { FactorRule } from "./factor-rule.ts";
import { validValue, type WeeklyQuantities } from "./weekly-quantity.ts";

/** The quantities of one agent's earlier week. */
export interface PastWeek {
  readonly week: WeekIndex;
  readonly quantities: WeeklyQuantities;
  /** null where no contact was handled, or nobody counted them. */
  readonly counts?: ContactCounts | null;
}

/** One agent's own past of one factor. */
export interface Baseline {
  /** Valid weeks among those of the baseline. */
  readonly weeks: number;
  /** null with fewer valid weeks than a baseline needs; then there is no own part. */
  readonly spread: Spread | null;
}

/**
 * The weeks of the baseline of a week, both ends included: t−14 to t−3, so that the last two weeks and the
 * week itself are never part of what it is compared with.
 *
 * @example of week 100: 86 to 97
 */
export function baselineWeeks(
  week: WeekIndex,
  method: Pick<BurnoutMethod, "baseline">,
): { readonly from: WeekIndex; readonly to: WeekIndex } {
  return { from: week - method.baseline.oldest, to: week - method.baseline.newest };
}

/**
 * What one agent's past says of a factor while their baseline stands still: that of the held week if it holds enough
 * valid weeks, else the one that goes on forming, since a baseline that froze while it was empty would stay empty for
 * as long as the load lasts (methods, 8.1).
 *
 * @param held the week whose baseline stands still; the week itself where none does
 * @returns the baseline with the week that it is of
 */
export function standingBaseline(
  past: readonly PastWeek[],
  { held, week }: { readonly held: WeekIndex; readonly week: WeekIndex },
  factor: FactorRule,
  method: Pick<BurnoutMethod, "baseline">,
  basis?: string,
): Baseline & { readonly of: WeekIndex } {
  const still = baseline(past, held, factor, method, basis);
  if (held === week || still.weeks >= method.baseline.standsStillFrom) return { ...still, of: held };
  return { ...baseline(past, week, factor, method, basis), of: week };
}

/**
 * What one agent's past says of a factor: median and MAD of the valid weeks of the baseline.
 *
 * @param past in any order; weeks outside the baseline are not looked at
 * @param of the week whose baseline it is
 * @param basis of the value that is compared with it: weeks computed from something else are left out, so that
 * a new source never makes a week look better or worse than those before; undefined: all weeks
 */
export function baseline(
  past: readonly PastWeek[],
  of: WeekIndex,
  factor: FactorRule,
  method: Pick<BurnoutMethod, "baseline">,
  basis?: string,
): Baseline {
  const { from, to } = baselineWeeks(of, method);
  const values: number[] = [];
  for (const { week, quantities } of past) {
    if (week < from || week > to) continue;
    const quantity = quantities[factor.code];
    if (basis !== undefined && quantity?.basis !== basis) continue;
    const value = validValue(quantity, factor);
    if (value !== undefined) values.push(value);
  }
  const enough = values.length >= method.baseline.leastWeeks;
  return { weeks: values.length, spread: (enough && spreadOf(values)) || null };
}
