import type { BehaviourId, BehaviourMean } from "../empathy/behaviours.ts";

/** The refresher of the catalogue that works on each behaviour most. */
const refresherOf: Readonly<Record<BehaviourId, string>> = {
  E1: "acknowledging-before-policy",
  E2: "listening-and-mirroring",
  E3: "listening-and-mirroring",
  E4: "the-honest-no",
  E5: "apology-with-action",
  E6: "the-honest-no",
  E7: "apology-with-action",
  E8: "emotional-intelligence",
  E9: "life-outside-this-moment",
};

/** A behaviour that was seen less often is not called anybody's weakest [our choice]. */
export const minSeen = 4;

/**
 * Somebody's behaviours that were seen often enough to be called weak, the weakest first.
 *
 * @param means of the behaviours; null where one never applied
 * @returns an empty list where none was seen often enough
 */
export function weakestBehaviours(
  means: readonly { readonly behaviour: BehaviourId; readonly mean: number | null; readonly n: number }[],
): BehaviourMean[] {
  return means
    .flatMap(({ behaviour, mean, n }) => (mean !== null && n >= minSeen ? [{ behaviour, mean, n }] : []))
    .sort((a, b) => a.mean - b.mean);
}

/** Where the behaviours are not known, or a refresher is only due again. */
const general = "listening-and-mirroring";

/**
 * The refresher for somebody's weakest behaviours: the one that suits most of them, the weakest first
 * where several do alike.
 *
 * @param weakest the lowest first
 * @example refresherFor(["E4", "E6", "E2"]) // "the-honest-no"
 */
export function refresherFor(weakest: readonly BehaviourId[]): string {
  const asked = weakest.map((behaviour) => refresherOf[behaviour]);
  const counts = new Map<string, number>();
  for (const play of asked) counts.set(play, (counts.get(play) ?? 0) + 1);
  const max = Math.max(0, ...counts.values());
  return asked.find((play) => counts.get(play) === max) ?? general;
}
