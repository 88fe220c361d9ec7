/** Two ends between which a figure lies with the stated likelihood, in the unit of the figure. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The likelihood of every interval that the console shows, where nothing else is said. */
export const usualLevel = 0.95;

/** A likelihood must lie strictly between 0 and 1; anything else is a mistake in the code. */
export function assertLevel(level: number): void {
  if (!(level > 0 && level < 1)) throw new RangeError(`A level lies between 0 and 1, not at ${level}`);
}
