import type { WeekIndex } from "../calendar/iso-week.ts";
import type { PastWeek } from "./baseline.ts";
import type { FactorCode } from "./factor-rule.ts";

/** What a factor's value may be computed from, the richest first. Of others nothing is richer. */
const bases: Readonly<Partial<Record<FactorCode, readonly string[]>>> = {
  "emotional-demand": ["logged-hour", "handling-hour"],
  "quick-returns": ["states", "shifts", "contacts"],
  "late-or-night-work": ["states", "shifts", "contacts"],
  "longest-stretch": ["contacts", "states"],
  overtime: ["shifts", "both", "weekly-hours"],
};

// A stretch is known as well as its best day is; a sum over weeks only as well as its worst week.
const byBest: ReadonlySet<FactorCode> = new Set(["longest-stretch"]);

/** How poor a basis is, 0 the richest; of several together the one that decides. */
function poverty(code: FactorCode, basis: string | undefined): number {
  const order = bases[code];
  if (!order || basis === undefined || basis === order[0]) return 0;
  const places = basis.split(",").map((one) => order.indexOf(one));
  return byBest.has(code) ? Math.min(...places) : Math.max(...places);
}

/**
 * Whether a week's value is computed from something poorer than a week of its past was, as overtime is from the
 * contract's hours once the shifts are gone. Such a value counts as missing for the decision: a source that was lost
 * must not flag anybody (methods, 8.1). It counts again when the whole past has the poorer basis: then nothing was
 * lost, but this is how the floor measures.
 *
 * @param past weeks in any order; those before `from` are not looked at
 * @example overtime by "weekly-hours" with a week by "shifts" in the past: poorer
 */
export function isPoorerBasis(
  code: FactorCode,
  basis: string | undefined,
  past: readonly PastWeek[],
  from: WeekIndex,
): boolean {
  const now = poverty(code, basis);
  if (now === 0) return false;
  return past.some(({ week, quantities }) => {
    const then = quantities[code];
    return week >= from && then !== undefined && poverty(code, then.basis) < now;
  });
}
