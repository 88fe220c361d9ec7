import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import type { RejectionReason } from "../../../domain/floor/file-codes.ts";
import { clockSeconds, instantOfText, isoDay } from "../read/local-time.ts";
import { writtenDuration } from "../read/written-duration.ts";
import { writtenDayNumber, writtenInstant } from "../read/written-time.ts";
import type { ColumnReadings } from "../recognise/column-reading.ts";
import { columnName } from "./column-name.ts";
import type { RowSink } from "./format.ts";

/** A column of a file; `at` is below zero where the file lacks it. */
export interface Field {
  readonly name: string;
  readonly at: number;
}

/** The most characters that an id or a name can have. */
export const longestText = 400;

/** What of a layout decides how its cells are read. */
export interface CellRules {
  readonly readings?: ColumnReadings | undefined;
  /** Words that stand for "nothing". */
  readonly blanks?: readonly string[] | undefined;
}

// A leading quotation mark that a spreadsheet, or our own repair file, put before what would be a formula.
const neutralised = /^'[=+\-@]/;
const shortenedId = /^[+-]?\d([.,]\d+)?E[+-]?\d+$/i;

/**
 * Reads the fields of one row after another. The first field that cannot be read rejects the row; what
 * is asked of the row afterwards is answered with a stand-in, and the reader looks at `isRejected` once.
 */
export class RowFields {
  readonly #header: readonly string[];
  readonly #clock: ZoneClock;
  readonly #readings: ColumnReadings;
  readonly #blanks: readonly string[];
  #cells: readonly string[] = [];
  #sink: RowSink | undefined;
  #isRejected = false;

  constructor(header: readonly string[], clock: ZoneClock, { readings = {}, blanks = [] }: CellRules = {}) {
    this.#header = header.map(columnName);
    this.#clock = clock;
    this.#readings = readings;
    this.#blanks = blanks;
  }

  get isRejected(): boolean {
    return this.#isRejected;
  }

  field(name: string): Field {
    return { name, at: this.#header.indexOf(columnName(name)) };
  }

  beginRow(cells: readonly string[], sink: RowSink): void {
    this.#cells = cells;
    this.#sink = sink;
    this.#isRejected = false;
  }

  reject(field: Field | null, reason: RejectionReason): void {
    if (this.#isRejected) return;
    this.#isRejected = true;
    this.#sink?.reject(field?.name ?? null, reason);
  }

  /** The cell as it stands; blank where the file lacks the column. */
  cell(field: Field): string {
    if (field.at < 0) return "";
    const cell = this.#cells[field.at] ?? "";
    return this.#blanks.length > 0 && this.#blanks.includes(cell) ? "" : cell;
  }

  /** A name or another text; null where it is blank. */
  text(field: Field): string | null {
    const cell = this.cell(field);
    if (cell === "") return null;
    if (cell.length > longestText) this.reject(field, "too-large");
    return cell.charCodeAt(0) === 39 && neutralised.test(cell) ? cell.slice(1) : cell;
  }

  neededText(field: Field): string {
    const text = this.text(field);
    if (text === null) this.reject(field, "blank");
    return text ?? "";
  }

  /** A customer's number; null where it is blank or damaged, for the rest of the row is sound. */
  customerNumber(field: Field): string | null {
    const number = this.text(field);
    if (number === null || !this.isDamagedId(number)) return number;
    this.#sink?.warn("damaged-customer");
    return null;
  }

  /** An id: a text that a spreadsheet may have damaged. */
  id(field: Field): string | null {
    let text = this.text(field);
    // A spreadsheet's mark for "this is a text" is no part of the id.
    if (text !== null && text.length > 1 && text.charCodeAt(0) === 39) {
      this.#sink?.warn("id-with-leading-quote");
      text = text.slice(1);
    }
    if (text !== null && this.isDamagedId(text)) this.reject(field, "damaged-id");
    return text;
  }

  /** Whether a spreadsheet has turned the id into a rounded number. */
  isDamagedId(id: string): boolean {
    return id.length <= 16 && id.charCodeAt(0) <= 57 && shortenedId.test(id);
  }

  neededId(field: Field): string {
    const id = this.id(field);
    if (id === null) this.reject(field, "blank");
    return id ?? "";
  }

  /** A word of a list; null where it is blank. */
  word<Word extends string>(field: Field, words: readonly Word[]): Word | null {
    const cell = this.cell(field);
    if (cell === "") return null;
    // Lists are short, and comparing is cheaper than the hash that a Map needs of each new text.
    for (const word of words) if (word === cell) return word;
    const lower = cell.toLowerCase();
    for (const word of words) if (word.toLowerCase() === lower) return word;
    this.reject(field, "unknown-word");
    return null;
  }

  /** A number that is not negative; null where it is blank. */
  quantity(field: Field): number | null {
    const cell = this.cell(field);
    if (cell === "") return null;
    const number = decimalNumber(cell);
    if (number === undefined) this.reject(field, "not-a-number");
    else if (number < 0) this.reject(field, "negative");
    return number ?? 0;
  }

  /** A duration in seconds that is no longer than a day; null where it is blank. */
  seconds(field: Field): number | null {
    const seconds = this.quantity(field);
    if (seconds !== null && seconds > 86_400) this.reject(field, "too-long");
    return seconds;
  }

  /** A duration in seconds, in whichever unit the file writes it; null where it is blank. */
  duration(field: Field): number | null {
    const cell = this.cell(field);
    if (cell === "") return null;
    const seconds = writtenDuration(cell, this.#readings[columnName(field.name)]?.unit ?? "seconds");
    if (seconds === undefined) this.reject(field, cell.startsWith("-") ? "negative" : "not-a-duration");
    else if (seconds > 86_400) this.reject(field, "too-long");
    return seconds ?? 0;
  }

  yesOrNo(field: Field): 0 | 1 | null {
    const cell = this.cell(field);
    if (cell === "") return null;
    if (cell === "0") return 0;
    if (cell !== "1") this.reject(field, "not-yes-or-no");
    return 1;
  }

  /** An instant in UTC seconds; null where it is blank. */
  instant(field: Field): number | null {
    const cell = this.cell(field);
    if (cell === "") return null;
    const instant = instantOfText(cell, this.#clock);
    if (instant === undefined) {
      this.reject(field, "not-a-time");
      return 0;
    }
    if (instant.kind !== "once") this.warnOfClockChange(instant.kind);
    return instant.at;
  }

  /** An instant in whichever way the file writes it, in UTC seconds; null where it is blank. */
  writtenInstant(field: Field): number | null {
    const cell = this.cell(field);
    if (cell === "") return null;
    const instant = writtenInstant(cell, this.#readings[columnName(field.name)]?.order, this.#clock);
    if (instant === undefined) this.reject(field, "not-a-time");
    else if (instant.kind !== "once") this.warnOfClockChange(instant.kind);
    return instant?.at ?? 0;
  }

  /** A day in whichever way the file writes it, in days since 1970-01-01; null where it is blank. */
  writtenDay(field: Field): number | null {
    const cell = this.cell(field);
    if (cell === "") return null;
    const day = writtenDayNumber(cell, this.#readings[columnName(field.name)]?.order);
    if (day === undefined) this.reject(field, "not-a-day");
    return day ?? 0;
  }

  neededInstant(field: Field): number {
    const instant = this.instant(field);
    if (instant === null) this.reject(field, "blank");
    return instant ?? 0;
  }

  /** A day, in days since 1970-01-01; null where it is blank. */
  day(field: Field): number | null {
    const cell = this.cell(field);
    if (cell === "") return null;
    const day = isoDay(cell);
    if (day === undefined) this.reject(field, "not-a-day");
    return day ?? 0;
  }

  /** Seconds after midnight by a clock's digits. */
  neededClock(field: Field): number {
    const cell = this.cell(field);
    const seconds = clockSeconds(cell);
    if (seconds === undefined) this.reject(field, cell === "" ? "blank" : "not-a-time");
    return seconds ?? 0;
  }

  warnOfClockChange(kind: "twice" | "never"): void {
    this.#sink?.warn(kind === "twice" ? "time-exists-twice" : "time-does-not-exist");
  }
}

/** Number of a text of digits with at most one point; undefined for anything else. */
export function decimalNumber(text: string): number | undefined {
  const signed = text.charCodeAt(0) === 45;
  let whole = 0;
  let points = 0;
  let digits = 0;
  for (let at = signed ? 1 : 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 46) points++;
    else if (code < 48 || code > 57) return undefined;
    else {
      digits++;
      whole = whole * 10 + code - 48;
    }
  }
  if (digits === 0 || digits > 15 || points > 1) return undefined;
  if (points === 1) return Number(text);
  return signed ? -whole : whole;
}
