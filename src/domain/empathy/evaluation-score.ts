/** One item of a form as it was scored; a null score means that the item did not apply. */
export interface ScoredItem {
  readonly score: number | null;
  readonly maxScore: number;
}

const applicableNeeded = 5;
const shareNeeded = 0.6;

/**
 * Score of an evaluation, 0 to 100: the sum of scores over the sum of maxima of the items that applied
 * (methods, 4.1).
 *
 * @returns undefined where fewer than five items applied and less than 60 % of the form, or where the
 * applicable items have no maximum: too little was seen to say anything
 * @example evaluationScore([{ score: 1, maxScore: 2 }, { score: 2, maxScore: 2 }]) // 75
 */
export function evaluationScore(items: readonly ScoredItem[]): number | undefined {
  const applied = items.filter((item) => item.score !== null);
  if (applied.length === 0) return undefined;
  if (applied.length < applicableNeeded && applied.length / items.length < shareNeeded) return undefined;
  const max = applied.reduce((sum, item) => sum + item.maxScore, 0);
  if (max <= 0) return undefined;
  return (100 * applied.reduce((sum, item) => sum + (item.score ?? 0), 0)) / max;
}
