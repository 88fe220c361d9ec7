import type { WeekIndex } from "../calendar/iso-week.ts";
import type { BurnoutMethod } from "./burnout-rule.ts";

/** U of a factor: its part smoothed over the weeks. */
export interface SmoothedPart {
  /** 0 to 1. */
  readonly value: number;
  /** The last week that had a part of its own; a later week carries the value on. */
  readonly knownIn: WeekIndex;
}

/**
 * U of a week: .3·u + .7·U of the week before. It starts at u; a missing week carries it on for two weeks
 * at most, then it is missing and starts anew (methods, 3.3, step 5).
 *
 * @param before the last U there was, of whatever earlier week
 * @param part u of this week, or null
 * @returns null where U is missing
 * @example smoothedPart({ value: 0.4, knownIn: 99 }, 0.8, 100, method)?.value // 0.52
 */
export function smoothedPart(
  before: SmoothedPart | undefined,
  part: number | null,
  week: WeekIndex,
  method: Pick<BurnoutMethod, "newShare" | "carryWeeks">,
): SmoothedPart | null {
  const weeksSince = before ? week - before.knownIn : Number.POSITIVE_INFINITY;
  if (part === null) return before && weeksSince <= method.carryWeeks ? before : null;
  const value =
    before && weeksSince <= method.carryWeeks + 1
      ? method.newShare * part + (1 - method.newShare) * before.value
      : part;
  return { value, knownIn: week };
}
