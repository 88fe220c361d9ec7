import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import { zoneClock } from "../../../domain/calendar/zone-clock.ts";
import type { RejectionReason } from "../../../domain/floor/file-codes.ts";
import { betweenElements } from "../read/json-table.ts";
import { clockSeconds, instantOfText, isoDay } from "../read/local-time.ts";
import { isNothing, unwrapped } from "../read/nothing-words.ts";
import { settledTimes } from "../read/repeated-hour.ts";
import { writtenClock } from "../read/written-clock.ts";
import { durationSeconds } from "../read/written-duration.ts";
import { writtenDayNumber, writtenInstant } from "../read/written-instant.ts";
import { numberOf } from "../read/written-number.ts";
import { yesNo } from "../read/yes-no.ts";
import type { ColumnReading } from "../recognise/column-reading.ts";
import { Refusal } from "../recognise/refusal.ts";
import { isSetBackDay, SetBackWatch } from "../recognise/set-backs.ts";
import { columnName } from "./column-name.ts";
import type { ReadingContext, RowSink } from "./format.ts";

/** A column of a file; `at` is below zero where the file lacks it. */
export interface Field {
  readonly name: string;
  readonly at: number;
  /** How its values are read, where the file's values decided that. */
  readonly reading: ColumnReading;
}

/** The most characters that an id or a name can have. */
export const longestText = 400;

/** What a spreadsheet writes in place of a value for which the column is too narrow. */
export const tooNarrow = /^#{2,}$/;
// A leading quotation mark that a spreadsheet, or our own repair file, put before what would be a formula.
const neutralised = /^'[=+\-@]/;
const shortenedId = /^[+-]?\d([.,]\d+)?E[+-]?\d+$/i;
const noTexts: readonly string[] = [];
const noReading: ColumnReading = {};
// Within a day of 1970 lie only the times by which programs say that something did not happen.
const firstRealInstant = 86_400 * 2;
/** Seconds by which a clock's time lies before the first of its row where it is of the day after. */
const fewestOverMidnight = 8 * 3600;
/** The last day of programs that have no word for "without an end". */
const lastDayOfAll = Date.UTC(9999, 11, 31) / 86_400_000;

type ContextOfFields = Pick<ReadingContext, "clock" | "readings" | "repeatedHour" | "setBackDays" | "oneDay">;

/**
 * Reads the fields of one row after another, in whichever shape the file writes them. The first field that cannot
 * be read rejects the row; what is asked of the row afterwards is answered with a stand-in, and the reader looks
 * at `isRejected` once.
 */
export class RowFields {
  readonly #header: readonly string[];
  readonly #context: ContextOfFields;
  readonly #clock: ZoneClock;
  readonly #clocks = new Map<string, ZoneClock | undefined>();
  readonly #setBacks: SetBackWatch | undefined;
  /** Of the row's local times that exist twice: the first instant, the second, and the time as it is written. */
  readonly #repeated = new Map<number, number>();
  #repeatedCell = "";
  #firstTime: Field | undefined;
  #cells: readonly string[] = [];
  #sink: RowSink | undefined;
  #isRejected = false;

  constructor(header: readonly string[], context: ContextOfFields) {
    this.#header = header.map(columnName);
    this.#context = context;
    this.#clock = context.clock;
    this.#setBacks = context.setBackDays && context.setBackDays.length > 0 ? new SetBackWatch() : undefined;
  }

  get isRejected(): boolean {
    return this.#isRejected;
  }

  field(name: string): Field {
    const matched = columnName(name);
    return {
      name,
      at: this.#header.indexOf(matched),
      reading: this.#context.readings?.[matched] ?? noReading,
    };
  }

  beginRow(cells: readonly string[], sink: RowSink): void {
    this.#cells = cells;
    this.#sink = sink;
    this.#isRejected = false;
    if (this.#repeated.size > 0) this.#repeated.clear();
    if (this.#setBacks && this.#firstTime) this.#setBacks.add(this.cell(this.#firstTime));
  }

  reject(field: Field | null, reason: RejectionReason): void {
    if (this.#isRejected) return;
    this.#isRejected = true;
    const isTooNarrow = field !== null && tooNarrow.test(this.cell(field));
    this.#sink?.reject(field?.name ?? null, isTooNarrow ? "too-narrow" : reason);
  }

  /** The cell as it stands; blank where the file lacks the column, or a word for nothing stands in it. */
  cell(field: Field): string {
    if (field.at < 0) return "";
    const cell = this.#cells[field.at] ?? "";
    if (cell === "" || isNothing(cell)) return "";
    return cell.charCodeAt(0) === 61 ? unwrapped(cell) : cell;
  }

  /** A name or another text; null where it is blank. */
  text(field: Field): string | null {
    const cell = this.cell(field);
    if (cell === "") return null;
    if (cell.length > longestText) this.reject(field, "too-large");
    if (cell.charCodeAt(0) === 35 && tooNarrow.test(cell)) this.reject(field, "too-narrow");
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
    const plain = plainWord(cell);
    for (const word of words) if (plainWord(word) === plain) return word;
    this.reject(field, "unknown-word");
    return null;
  }

  /** A word that a table gives a meaning; null where it is blank. */
  meaning<Meaning>(field: Field, meaningOf: (text: string) => Meaning | undefined): Meaning | null {
    const cell = this.cell(field);
    if (cell === "") return null;
    const meaning = meaningOf(cell);
    if (meaning === undefined) this.reject(field, "unknown-word");
    return meaning ?? null;
  }

  /** A number that is not negative; null where it is blank. */
  quantity(field: Field): number | null {
    const cell = this.cell(field);
    if (cell === "") return null;
    const number = numberOf(cell, field.reading.mark);
    if (number === undefined) this.reject(field, "not-a-number");
    else if (number < 0) this.reject(field, "negative");
    return number ?? 0;
  }

  /**
   * A duration in seconds, in whichever unit the file writes it; null where it is blank, or -1 stands for "none".
   *
   * @param usual the unit of bare numbers where the file's values decided none
   */
  duration(field: Field, usual: "seconds" | "minutes" = "seconds"): number | null {
    const cell = this.cell(field);
    if (cell === "") return null;
    const { reading } = field;
    const seconds = durationSeconds(cell, reading.unit === undefined ? { ...reading, unit: usual } : reading);
    if (seconds === undefined) this.reject(field, "not-a-duration");
    else if (seconds < 0) {
      if (reading.noneIsMinusOne) return null;
      this.reject(field, "negative");
    }
    return seconds ?? 0;
  }

  yesOrNo(field: Field): 0 | 1 | null {
    const cell = this.cell(field);
    if (cell === "") return null;
    const answer = yesNo(cell);
    if (answer === undefined) this.reject(field, "not-yes-or-no");
    return answer ?? null;
  }

  /** An instant in UTC seconds; null where it is blank or says that it did not happen. */
  instant(field: Field): number | null {
    return this.#instantOf(this.cell(field), field);
  }

  /** The instants of the elements of a list (see json-table.ts), each as one is read by itself. */
  instants(field: Field): (number | null)[] {
    return this.texts(field).map((cell) => this.#instantOf(isNothing(cell) ? "" : cell, field));
  }

  /** The texts of the elements of a list, blank where an element has none; without a list none at all. */
  texts(field: Field): readonly string[] {
    const cell = this.cell(field);
    return cell === "" ? noTexts : cell.split(betweenElements);
  }

  #instantOf(cell: string, field: Field): number | null {
    if (cell === "") return null;
    if (this.#setBacks) this.#firstTime ??= field;
    const iso = instantOfText(cell, this.#clock);
    const instant =
      iso !== undefined && iso.at > firstRealInstant
        ? iso
        : writtenInstant(cell, field.reading, this.#clock, (zone) => this.#clockOf(zone));
    if (instant === undefined) {
      this.reject(field, "not-a-time");
      return 0;
    }
    if (instant === "none" || Math.abs(instant.at) <= firstRealInstant) return null;
    if (instant.kind === "never") this.#sink?.warn("time-does-not-exist");
    if (instant.later !== undefined) this.#notedTwice(instant.at, instant.later, cell);
    return instant.at;
  }

  neededInstant(field: Field): number {
    const instant = this.instant(field);
    if (instant === null) this.reject(field, "blank");
    return instant ?? 0;
  }

  /**
   * The instant of a local time that was put together from a day and a clock.
   *
   * @param localSeconds seconds since 1970 that its digits would be in UTC
   */
  localInstant(localSeconds: number): number {
    const instant = this.#clock.instantOf(localSeconds);
    if (instant.kind === "never") this.#sink?.warn("time-does-not-exist");
    if (instant.later !== undefined) this.#notedTwice(instant.at, instant.later, "");
    return instant.at;
  }

  /**
   * The row's times, those that exist twice at a clock change settled by the others, by what the row says of its
   * length, by the order of the rows, or as somebody decided.
   *
   * @param times in the order in which they happened
   * @param near the instant at which the first of them happened, more or less, where the row says it elsewhere
   * @throws Refusal where nothing settles it
   */
  settled<Times extends readonly (number | null)[]>(
    said: Times,
    length?: { readonly from: number; readonly to: number; readonly seconds: number | null },
    near?: number,
  ): Times {
    const times = this.#context.oneDay ? (said.map(this.#overMidnight, this) as unknown as Times) : said;
    if (this.#repeated.size === 0 || this.#isRejected) return times;
    if (!times.some((time) => time !== null && this.#repeated.has(time))) return times;
    const { repeatedHour, setBackDays = [] } = this.#context;
    const byRows = isSetBackDay(this.#repeatedCell, setBackDays)
      ? this.#setBacks?.hasPassed(this.#repeatedCell)
        ? "second"
        : "first"
      : undefined;
    const seconds = length?.seconds ?? null;
    const lasted = length && seconds !== null ? { ...length, seconds } : undefined;
    const found = settledTimes(
      times,
      this.#repeated,
      lasted,
      this.#nearer(times, near) ?? byRows ?? repeatedHour,
    );
    if (found.isOpen) throw repeatedHourOpen(this.#repeatedCell);
    this.#sink?.warn("repeated-hour-settled");
    return found.times as Times;
  }

  /** Of a row with one day, a time that lies long before the first: it is of the day after. */
  #overMidnight(time: number | null, at: number, times: readonly (number | null)[]): number | null {
    const first = times[0] ?? null;
    // Times that are out of order by less are mistaken, and reject their row.
    if (at === 0 || time === null || first === null || first - time < fewestOverMidnight) return time;
    const clock = this.#clock;
    return clock.instantOf((clock.dayOf(time) + 1) * 86_400 + clock.clockSecondsOf(time)).at;
  }

  /** A day, in days since 1970-01-01; null where it is blank or says that it never came. */
  day(field: Field): number | null {
    const cell = this.cell(field);
    if (cell === "") return null;
    const day = isoDay(cell) ?? writtenDayNumber(cell, field.reading.order, this.#clock);
    if (day === undefined) this.reject(field, "not-a-day");
    return day === "none" || day === lastDayOfAll ? null : (day ?? 0);
  }

  /** Seconds after midnight by a clock's digits. */
  neededClock(field: Field): number {
    const cell = this.cell(field);
    const seconds = clockSeconds(cell) ?? writtenClock(cell);
    if (seconds === undefined) this.reject(field, cell === "" ? "blank" : "not-a-time");
    return seconds ?? 0;
  }

  /** Which of the two instants of the first time that exists twice is nearer to one that is known. */
  #nearer(times: readonly (number | null)[], near: number | undefined): "first" | "second" | undefined {
    const first = times.find((time) => time !== null && this.#repeated.has(time));
    if (near === undefined || first == null) return undefined;
    const second = this.#repeated.get(first) ?? first;
    return Math.abs(second - near) < Math.abs(first - near) ? "second" : "first";
  }

  #notedTwice(first: number, second: number, cell: string): void {
    if (this.#repeated.size === 0) this.#repeatedCell = cell;
    this.#repeated.set(first, second);
  }

  #clockOf(zone: string): ZoneClock | undefined {
    if (!this.#clocks.has(zone)) this.#clocks.set(zone, zoneClock(zone));
    return this.#clocks.get(zone);
  }
}

/** A word in lower case, its gaps all alike. */
function plainWord(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]+/gu, "_");
}

function repeatedHourOpen(cell: string): Refusal {
  const which = cell === "" ? "A time of this file" : `The time ${cell}`;
  return new Refusal(
    "repeated-hour-open",
    `${which} exists twice, for the clocks went back, and nothing in the file says which is meant; say it with --repeated-hour first or --repeated-hour second.`,
  );
}
