import { idSecond } from "../formats/id-second.ts";
import {
  dayOfWritten,
  isLocalTime,
  type WrittenDay,
  type WrittenOrder,
  writtenTime,
} from "../read/written-time.ts";

const dash = 45;
// No export has contacts of four years and days of two.
const fewestDays = 4;
const mostYears = 2;
const secondsADay = 86_400;
// A local day and the day in UTC are never further apart, and two readings of one day always are.
const nearDays = 2;

/** Whether an ISO time ends with Z or an offset, by its letters alone. */
function endsWithOffset(cell: string): boolean {
  return cell.endsWith("Z") || /[+-]\d\d:?\d\d$/.test(cell.slice(-6));
}

/** What a column of times or days says of how it is read, counted over the whole file. */
export class TimeEvidence {
  readonly column: string;
  /** Days whose two numbers can be either, by shape alone. */
  numeric = 0;
  firstIsDay = 0;
  secondIsDay = 0;
  hasLocal = false;
  hasSerialTimes = false;
  /** Numbers of days that are written with two digits in three places: what stands first, and what last. */
  readonly #firsts = new Set<number>();
  readonly #lasts = new Set<number>();
  #isShort = true;
  #padded = false;
  #unpadded = false;

  constructor(column: string) {
    this.column = column;
  }

  /** @param id that holds the second at which the same thing began, where the file has such ids */
  add(cell: string, id?: string): void {
    if (cell.charCodeAt(4) === dash && cell.charCodeAt(7) === dash) {
      if (!this.hasLocal && !endsWithOffset(cell)) this.hasLocal = isLocalTime(cell);
      return;
    }
    const written = writtenTime(cell);
    if (written === undefined || written.kind === "none") return;
    if (written.kind === "instant") return;
    if (written.kind === "local") {
      this.hasLocal ||= (written.offset === undefined || written.isNamed) && written.zone === undefined;
      this.hasSerialTimes ||= /^\d{5}[.,]/.test(cell);
    }
    this.#addDay(written.day, cell, id);
  }

  #addDay(day: WrittenDay, cell: string, id: string | undefined): void {
    if (day.kind === "day") return;
    this.numeric++;
    if (this.#isShort) this.#addShort(day);
    if (day.first > 12) this.firstIsDay++;
    if (day.second > 12) this.secondIsDay++;
    if (id !== undefined && day.first <= 12 && day.second <= 12) this.#addKnownDay(day, id);
    this.#padded ||= /^(?:\D* )?0\d[/-]|[/-]0\d[/-]/.test(cell);
    this.#unpadded ||= /^(?:\D* )?\d[/-]|[/-]\d[/-]/.test(cell);
  }

  /** A day that can be read in either way, of which an id says which one is meant. */
  #addKnownDay(day: WrittenDay, id: string): void {
    const second = idSecond(id);
    if (second === undefined) return;
    const isMeant = (order: WrittenOrder) =>
      Math.abs((dayOfWritten(day, order) ?? 0) - second / secondsADay) <= nearDays;
    const isDayFirst = isMeant("day-first");
    if (isDayFirst === isMeant("month-first")) return;
    if (isDayFirst) this.firstIsDay++;
    else this.secondIsDay++;
  }

  #addShort({ first, third, isShort }: Extract<WrittenDay, { kind: "open" }>): void {
    this.#isShort = isShort;
    this.#firsts.add(first);
    this.#lasts.add(third);
  }

  /**
   * Whether the year stands first, with two digits: what stands last takes many values, as days do, and what stands
   * first one or two, as years do.
   */
  get #isYearFirst(): boolean {
    return this.#isShort && this.#lasts.size >= fewestDays && this.#firsts.size <= mostYears;
  }

  /** The order that this column's own days allow; "mixed" where they contradict each other. */
  get order(): WrittenOrder | "mixed" | undefined {
    if (this.#isYearFirst) return "year-first";
    if (this.firstIsDay > 0 && this.secondIsDay > 0) return "mixed";
    // A spreadsheet that turned around the days it could leaves those in another dress than the ones it could not.
    if ((this.firstIsDay > 0 || this.secondIsDay > 0) && this.#padded && this.#unpadded) return "mixed";
    if (this.firstIsDay > 0) return "day-first";
    return this.secondIsDay > 0 ? "month-first" : undefined;
  }

  /** Why the order is open, in words. */
  get whyOpen(): string {
    if (this.firstIsDay === 0 && this.secondIsDay === 0) {
      return this.numeric === 1
        ? `${this.column}: its one day can be read either way`
        : `${this.column}: all ${this.numeric} of its days can be read either way`;
    }
    if (this.firstIsDay > 0 && this.secondIsDay > 0) {
      return `${this.column}: ${this.firstIsDay} of its days can only be day-first and ${this.secondIsDay} only month-first`;
    }
    return `${this.column}: some of its days are written 03/04 and others 3/4, as when a spreadsheet turned around those that it could`;
  }
}
