import type { AttentionCause } from "./attention.ts";
import { topFactors } from "./burnout-index.ts";
import { type BurnoutRule, factorsOn } from "./burnout-rule.ts";
import { conditionDomains, domainFactors } from "./condition-bands.ts";
import type { ByFactor, FactorCode, FactorRule } from "./factor-rule.ts";

/**
 * The exposures that are the cause of somebody's attention (methods, 8.1): those at their limit; of demand or rest that
 * triggered with none of its exposures at a limit, the factor with the largest W·U; where the index alone triggered, the
 * largest W·U of all. Several where they weigh the same.
 *
 * @param by what holds in the week
 * @param parts U of the factors as they count for attention
 * @returns what weighs most first
 * @example by ["rest"], quick returns .9 of 3 and overtime 1 of 2: quick returns
 */
export function attentionExposures(
  by: readonly AttentionCause[],
  parts: ByFactor<number>,
  rule: BurnoutRule,
): readonly FactorCode[] {
  const atLimit = by.flatMap((cause) => exposureOf(cause) ?? []);
  const found = new Set(atLimit);
  for (const domain of conditionDomains) {
    const factors = domainFactors(rule, domain);
    if (by.includes(domain) && !factors.some(({ code }) => atLimit.includes(code)))
      for (const code of heaviest(factors, parts)) found.add(code);
  }
  const indexAlone = by.length > 0 && by.every((cause) => cause === "index");
  if (indexAlone) for (const code of heaviest(factorsOn(rule), parts)) found.add(code);
  const weights = new Map(rule.factors.map(({ code, weight }) => [code, weight]));
  const size = (code: FactorCode) => (weights.get(code) ?? 0) * (parts[code] ?? 0);
  return [...found].sort((a, b) => size(b) - size(a));
}

/** The factor that a limit is of; difficult contacts are what emotional demand is counted from. */
export function exposureOf(cause: AttentionCause): FactorCode | undefined {
  if (cause === "difficult-contacts") return "emotional-demand";
  return cause === "index" || cause === "demand" || cause === "rest" ? undefined : cause;
}

/** The factors with the largest W·U; none where nothing adds anything. */
function heaviest(factors: readonly FactorRule[], parts: ByFactor<number>): readonly FactorCode[] {
  return topFactors(factors.map(({ code, weight }) => ({ code, points: weight * (parts[code] ?? 0) })));
}
