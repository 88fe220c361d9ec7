import { mean, squaresAround } from "./mean.ts";

/** Whether the event came at a value. */
export interface LogisticPoint {
  readonly x: number;
  readonly event: boolean;
}

/** logit(probability) = intercept + slope·x. */
export interface LogisticLine {
  readonly intercept: number;
  readonly slope: number;
}

const maxSteps = 100;
const settled = 1e-10;

/**
 * Logistic regression on one variable by Newton's steps (Cox 1958). With shrinkage the slope is drawn
 * towards zero by the penalty shrinkage/2·(slope·standard deviation of x)², a ridge on the standardised
 * variable; the intercept is never shrunk. Shrinkage 0 is plain maximum likelihood.
 *
 * @returns undefined where all outcomes or all x are the same, or where without shrinkage x parts the
 * outcomes so that no slope is steep enough
 * @example x 0 with 1 event of 4 and x 1 with 3 of 4: slope ln 9
 */
export function logisticLine(points: readonly LogisticPoint[], shrinkage: number): LogisticLine | undefined {
  const xs = points.map(({ x }) => x);
  const middle = mean(xs);
  const events = points.filter(({ event }) => event).length;
  if (middle === undefined || events === 0 || events === points.length) return undefined;
  const scale = Math.sqrt(squaresAround(xs, middle) / xs.length);
  if (!(scale > 0)) return undefined;
  let [intercept, slope] = [Math.log(events / (points.length - events)), 0];
  for (let step = 0; step < maxSteps; step++) {
    let [byIntercept, bySlope] = [0, -shrinkage * slope];
    let [ii, is, ss] = [0, 0, shrinkage];
    for (const { x, event } of points) {
      const z = (x - middle) / scale;
      const p = logistic(intercept + slope * z);
      byIntercept += Number(event) - p;
      bySlope += (Number(event) - p) * z;
      ii += p * (1 - p);
      is += p * (1 - p) * z;
      ss += p * (1 - p) * z * z;
    }
    const determinant = ii * ss - is * is;
    if (!(determinant > 1e-12)) return undefined;
    const [moveIntercept, moveSlope] = [
      (ss * byIntercept - is * bySlope) / determinant,
      (ii * bySlope - is * byIntercept) / determinant,
    ];
    intercept += moveIntercept;
    slope += moveSlope;
    if (Math.abs(moveIntercept) + Math.abs(moveSlope) < settled)
      return { intercept: intercept - (slope * middle) / scale, slope: slope / scale };
  }
  return undefined;
}

/** The inverse of the logit. @example logistic(0) // 0.5 */
export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/**
 * How probabilities stated beforehand compare with the outcomes (Cox 1958): the slope of the outcome's logit on the
 * probability's, 1 where they are neither too bold nor too timid, and the intercept at slope 1, 0 where
 * they are neither too low nor too high on the whole.
 *
 * @param forecasts with the logit of each stated probability as x
 * @returns undefined as for `logisticLine` without shrinkage
 */
export function calibrationLine(forecasts: readonly LogisticPoint[]): LogisticLine | undefined {
  const line = logisticLine(forecasts, 0);
  if (!line) return undefined;
  let intercept = 0;
  for (let step = 0; step < maxSteps; step++) {
    let [gradient, curvature] = [0, 0];
    for (const { x, event } of forecasts) {
      const p = logistic(intercept + x);
      gradient += Number(event) - p;
      curvature += p * (1 - p);
    }
    if (!(curvature > 0)) return undefined;
    // A long step could overshoot to where the curve is flat.
    const move = Math.max(-1, Math.min(1, gradient / curvature));
    intercept += move;
    if (Math.abs(move) < settled) return { intercept, slope: line.slope };
  }
  return undefined;
}
