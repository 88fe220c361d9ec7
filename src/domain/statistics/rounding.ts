/**
 * The nearest multiple of a step; halves go up, as `Math.round` has it.
 *
 * @param step above 0
 * @example toStep(42.4, 5) // 40
 */
export function toStep(value: number, step: number): number {
  return Math.round(value / step) * step;
}

/**
 * A value rounded to a number of decimal places; halves go up.
 *
 * @param places a whole number from 0
 * @example toPlaces(0.126, 2) // 0.13
 */
export function toPlaces(value: number, places: number): number {
  const scale = 10 ** places;
  return Math.round(value * scale) / scale;
}

/** A share as a percentage, to a tenth of a percent; halves go up. @example percentage(0.0295) // 3 */
export function percentage(share: number): number {
  return Math.round(share * 1000) / 10;
}

/** A value to a tenth: finer than anybody sees of a drawing, or needs of a figure. @example tenth(0.26) // 0.3 */
export function tenth(value: number): number {
  return toPlaces(value, 1);
}
