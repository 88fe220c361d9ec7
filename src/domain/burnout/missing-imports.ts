import type { BurnoutIndex } from "./burnout-index.ts";
import { type BurnoutRule, factorsOn } from "./burnout-rule.ts";
import { type FactorCode, type FactorNeed, needsLacking } from "./factor-rule.ts";

/** A factor that is missing, and what would bring it. */
export interface MissingFactor {
  readonly code: FactorCode;
  readonly weight: number;
  /** All of these, each by any of its alternatives; empty where there is only too little of it so far. */
  readonly lacking: readonly (readonly FactorNeed[])[];
}

/**
 * What to import for the factors that an index lacks, the weightiest first (methods, 3.3, step 7).
 *
 * @param there what the sources bring
 * @returns an empty list where nothing is missing
 */
export function missingImports(
  index: BurnoutIndex,
  rule: BurnoutRule,
  there: ReadonlySet<FactorNeed>,
): MissingFactor[] {
  return factorsOn(rule)
    .filter(({ code }) => index.missing.includes(code))
    .map((factor) => ({ code: factor.code, weight: factor.weight, lacking: needsLacking(factor, there) }))
    .sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1));
}
