import { mean } from "./mean.ts";

/** A probability that was stated beforehand, and whether the event came. */
export interface Forecast {
  /** 0 to 1. */
  readonly probability: number;
  readonly event: boolean;
}

/**
 * Brier score: the mean of (probability − outcome)², the outcome 1 where the event came (Brier 1950). 0 is
 * perfect, always saying one half scores 0.25, 1 is wrong with certainty.
 *
 * @returns undefined where there are no forecasts
 * @example probabilities .1, .9, .8, .3 for the outcomes 0, 1, 1, 0: 0.0375
 */
export function brierScore(forecasts: readonly Forecast[]): number | undefined {
  return mean(forecasts.map(({ probability, event }) => (probability - Number(event)) ** 2));
}

/**
 * Brier skill: 1 − the forecasts' score over that of a plainer forecast. Above 0 they are better than it,
 * 0 is no better, 1 perfect.
 *
 * @returns undefined where a score is not known or the plainer forecast is perfect
 * @example brierSkill(0.1, 0.2) // 0.5
 */
export function brierSkill(score: number | undefined, plainer: number | undefined): number | undefined {
  return score === undefined || !plainer ? undefined : 1 - score / plainer;
}
