import { writtenTime } from "../read/written-time.ts";

/*
 * When the clocks go back, the times of a file that stands in the order of time jump back by up to an hour. That
 * one jump says which of the rows lie before it and which behind it.
 */

const maxDays = 50;
// Clocks are set back by an hour; calls follow one another a little out of order.
const longestSetBack = 3600 + 60;

/** The day's part of a written time. */
function dayPart(cell: string): string {
  const gap = cell.search(/[T ]/);
  return gap < 0 ? cell : cell.slice(0, gap);
}

/** Whether clocks are ever set back to this time: what jumps back by day is only a little out of order. */
function isNight(seconds: number): boolean {
  return seconds < 4 * 3600 || seconds >= 23 * 3600;
}

/** Seconds after midnight of a written time, whose letters do not tell it where a clock has two halves of a day. */
function secondsOf(cell: string): number {
  const written = writtenTime(cell);
  return written?.kind === "local" ? written.seconds : 0;
}

/** Watches one column of times, row by row, for clocks that were set back within a day. */
export class SetBackWatch {
  #before = "";
  readonly #seen = new Map<string, number>();

  add(cell: string): void {
    // Equally long times of one day stand in the order of their letters.
    if (cell.length === this.#before.length && cell < this.#before && this.#seen.size < maxDays) {
      const day = dayPart(cell);
      const to = secondsOf(cell);
      const back = day === dayPart(this.#before) && isNight(to) ? secondsOf(this.#before) - to : 0;
      // Rows that go further back are in no order of time.
      if (back > 0) this.#seen.set(day, (this.#seen.get(day) ?? 0) + (back < longestSetBack ? 1 : 2));
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
