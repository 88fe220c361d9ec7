/*
 * When the clocks go back, the times of a file that stands in the order of time jump back by up to an hour. That
 * one jump says which of the rows lie before it and which behind it.
 */

const maxDays = 50;

/** The day's part of a written time. */
function dayPart(cell: string): string {
  const gap = cell.search(/[T ]/);
  return gap < 0 ? cell : cell.slice(0, gap);
}

/** Watches one column of times, row by row, for clocks that were set back within a day. */
export class SetBackWatch {
  #before = "";
  readonly #seen = new Map<string, number>();

  add(cell: string): void {
    // Equally long times of one day stand in the order of their letters.
    if (cell.length === this.#before.length && cell < this.#before && this.#seen.size < maxDays) {
      const day = dayPart(cell);
      if (day === dayPart(this.#before)) this.#seen.set(day, (this.#seen.get(day) ?? 0) + 1);
    }
    this.#before = cell;
  }

  /** Whether the clock was set back on the day of this time, so far. */
  hasPassed(cell: string): boolean {
    return this.#seen.has(dayPart(cell));
  }

  /** Days on which it was set back exactly once; none where the rows do not stand in the order of time. */
  days(): string[] {
    if (this.#seen.size >= maxDays) return [];
    return [...this.#seen].filter(([, times]) => times === 1).map(([day]) => day);
  }
}

/** Whether a file's rows say of the day of this time when its clock was set back. */
export function isSetBackDay(cell: string, days: readonly string[]): boolean {
  return days.length > 0 && days.includes(dayPart(cell));
}
