import type { AskedTopic } from "./asked-topic.ts";

/** An answer as its file gives it: on a scale of its own. */
export interface PulseScore {
  readonly score: number;
  readonly scaleMin: number;
  readonly scaleMax: number;
}

/**
 * An answer on the topic's scale: 100·(score − min)/(max − min), from 0 (none of it) to 100; turned round where
 * agreeing says the contrary. Which end is better, the topic says.
 *
 * @returns undefined where the scale has no length, or the score lies off it
 * @example pulseValue({ score: 4, scaleMin: 1, scaleMax: 5 }, { reversed: false }) // 75
 */
export function pulseValue(
  { score, scaleMin, scaleMax }: PulseScore,
  { reversed }: Pick<AskedTopic, "reversed">,
): number | undefined {
  if (!(scaleMax > scaleMin && score >= scaleMin && score <= scaleMax)) return undefined;
  return (100 * (reversed ? scaleMax - score : score - scaleMin)) / (scaleMax - scaleMin);
}

/**
 * Which of the single item's five statements an answer chose, 1 to 5, whatever number its scale begins with.
 *
 * @returns undefined where the scale has not five steps: then it is another question, and says nothing of the cut at 3
 * @example statementChosen({ score: 2, scaleMin: 0, scaleMax: 4 }) // 3
 */
export function statementChosen({ score, scaleMin, scaleMax }: PulseScore): number | undefined {
  const at = score - scaleMin + 1;
  return scaleMax - scaleMin === 4 && Number.isInteger(at) && at >= 1 && at <= 5 ? at : undefined;
}
