import type { AttentionCause } from "./attention.ts";
import { equalPoints } from "./burnout-index.ts";
import { type BurnoutRule, factorsOn } from "./burnout-rule.ts";
import { conditionDomains, domainFactors } from "./condition-bands.ts";
import type { ByFactor, FactorCode, FactorRule } from "./factor-rule.ts";

/**
 * The exposures that are the cause of somebody's attention (methods, 8.1): each exposure at its limit; in demand or
 * rest that triggered the factor with the largest W·U; where the index alone triggered, the largest W·U of all.
 * Several where they weigh the same.
 *
 * @param by what holds in the week
 * @param parts U of the factors as they count for attention
 * @example by ["rest"], quick returns .9 of 3 and overtime 1 of 2: quick returns
 */
export function attentionExposures(
  by: readonly AttentionCause[],
  parts: ByFactor<number>,
  rule: BurnoutRule,
): readonly FactorCode[] {
  const found = new Set<FactorCode>();
  for (const cause of by) {
    if (cause === "difficult-contacts") found.add("emotional-demand");
    else if (cause !== "index" && cause !== "demand" && cause !== "rest") found.add(cause);
  }
  for (const domain of conditionDomains)
    if (by.includes(domain)) for (const code of heaviest(domainFactors(rule, domain), parts)) found.add(code);
  if (by.every((cause) => cause === "index"))
    for (const code of heaviest(by.length > 0 ? factorsOn(rule) : [], parts)) found.add(code);
  return [...found];
}

/** The factors with the largest W·U; none where nothing adds anything. */
function heaviest(factors: readonly FactorRule[], parts: ByFactor<number>): FactorCode[] {
  const sizes = factors.map(({ code, weight }) => weight * (parts[code] ?? 0));
  const most = Math.max(0, ...sizes);
  if (most <= 0) return [];
  return factors.filter((_, at) => most - (sizes[at] ?? 0) < equalPoints).map(({ code }) => code);
}
