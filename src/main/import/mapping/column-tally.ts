import { ownCopy } from "../batch/detach-string.ts";
import { isNothing } from "../read/nothing-words.ts";
import { wholeNumber } from "../read/written-number.ts";

const mostCounted = 4096;

/** What was counted of a column. */
export interface CountedColumn {
  readonly filled: number;
  readonly longest: number;
  /** Of whole numbers; without one they are infinite. */
  readonly min: number;
  readonly max: number;
  readonly counts: ReadonlyMap<string, number> | undefined;
}

/** What is counted of every cell of one column. */
export class ColumnTally implements CountedColumn {
  filled = 0;
  longest = 0;
  /** Whole numbers of up to nine digits: the commonest figures by far. */
  min = Number.POSITIVE_INFINITY;
  max = Number.NEGATIVE_INFINITY;
  /** How often each value stands in it; undefined once there are too many. */
  counts: Map<string, number> | undefined = new Map();

  add(cell: string): void {
    if (isNothing(cell)) return;
    this.filled++;
    if (cell.length > this.longest) this.longest = cell.length;
    const whole = wholeNumber(cell);
    if (whole >= 0) {
      if (whole < this.min) this.min = whole;
      if (whole > this.max) this.max = whole;
    }
    if (this.counts) this.#count(this.counts, cell);
  }

  #count(counts: Map<string, number>, cell: string): void {
    const before = counts.get(cell);
    if (before !== undefined) counts.set(cell, before + 1);
    else if (counts.size < mostCounted) counts.set(ownCopy(cell), 1);
    else this.counts = undefined;
  }
}
