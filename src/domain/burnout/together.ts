import type { AttentionRule } from "./burnout-rule.ts";
import { type ConditionBand, type ConditionDomain, reaches } from "./condition-bands.ts";

/** The three that are judged over several factors together: demand, rest and the index. */
export const togetherCodes = ["demand", "rest", "index"] as const satisfies readonly (
  | ConditionDomain
  | "index"
)[];
export type TogetherCode = (typeof togetherCodes)[number];

/** For how many weeks in a row each of the three has been at its cut, the week itself included. */
export type ReachedWeeks = { readonly [Code in TogetherCode]: number };

/**
 * Which of demand, rest and the index are at their cut in one more week (methods, 8.1). They are counted apart: one
 * week of high demand and one of little rest are not two weeks of either.
 *
 * @param before of the very week before; undefined where it was not judged
 * @param bands null under a rule that knows no bands
 * @param index the index that decides, 0 to 100; null where there is none
 */
export function reachedWeeks(
  before: ReachedWeeks | undefined,
  bands: { readonly [Domain in ConditionDomain]: ConditionBand | null },
  index: number | null,
  rule: Pick<AttentionRule, "from">,
): ReachedWeeks {
  const longer = (code: TogetherCode, reached: boolean) => (reached ? (before?.[code] ?? 0) + 1 : 0);
  return {
    demand: longer("demand", bands.demand?.state === "reached"),
    rest: longer("rest", bands.rest?.state === "reached"),
    index: longer("index", index !== null && reaches(index, rule.from)),
  };
}
