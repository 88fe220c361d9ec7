import { usualLevel } from "../statistics/interval.ts";
import { mean, variance } from "../statistics/mean.ts";
import { studentQuantile } from "../statistics/student-law.ts";

/** What a cell comes to: kept as it was first shown, in unrounded figures. */
export interface PulseFigure {
  /** People who answered. */
  readonly respondents: number;
  /** 0 to 100. */
  readonly mean: number;
  readonly standardError: number;
}

/** A figure as it is read: whole points, so that no answer can be worked out from decimals. */
export interface ShownFigure {
  readonly respondents: number;
  readonly mean: number;
  /** Ends of the 95 % interval. */
  readonly low: number;
  readonly high: number;
}

/** How far the figure lies from the one before it, in whole points, with its 95 % interval. */
export interface PulseChange {
  readonly points: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The mean of some respondents' values, one each, with its standard error s/√n.
 *
 * @returns undefined where all of them answered alike: then the figure would say what each of them answered
 * @example pulseFigure([40, 60])?.mean // 50
 */
export function pulseFigure(values: readonly number[]): PulseFigure | undefined {
  const [middle, spread] = [mean(values), variance(values)];
  if (middle === undefined || spread === undefined || !(spread > 0)) return undefined;
  return { respondents: values.length, mean: middle, standardError: Math.sqrt(spread / values.length) };
}

/** A figure in whole points, with Student's 95 % interval cut to the scale. */
export function shownFigure({ respondents, mean: middle, standardError }: PulseFigure): ShownFigure {
  const reach = standardError * quantile(respondents - 1);
  return {
    respondents,
    mean: Math.round(middle),
    low: Math.max(0, Math.floor(middle - reach)),
    high: Math.min(100, Math.ceil(middle + reach)),
  };
}

/**
 * The change from one figure to the next of the same people's group. Who answered twice is not known, so both count as
 * independent: of people who mostly answer alike twice the interval is too wide, never too narrow. Degrees of freedom
 * are those of the smaller side.
 */
export function pulseChange(now: PulseFigure, before: PulseFigure): PulseChange {
  const points = now.mean - before.mean;
  const reach =
    Math.hypot(now.standardError, before.standardError) *
    quantile(Math.min(now.respondents, before.respondents) - 1);
  return { points: Math.round(points), low: Math.floor(points - reach), high: Math.ceil(points + reach) };
}

function quantile(degrees: number): number {
  return studentQuantile((1 + usualLevel) / 2, Math.max(1, degrees));
}
