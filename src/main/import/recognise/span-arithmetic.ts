import { isCall } from "../../../domain/floor/channel.ts";
import type { DecimalMark, DurationUnit } from "../../../domain/floor/import-codes.ts";
import { secondsAUnit } from "../../../domain/floor/seconds-a-unit.ts";
import { writtenDuration } from "../read/written-duration.ts";
import { numberOf } from "../read/written-number.ts";
import { dayOfWritten, type WrittenOrder, writtenTime } from "../read/written-time.ts";
import type { ColumnPart } from "./column-reading.ts";

/** The cells of a contact that can be held against each other. */
export type SpanRow = Partial<Record<ColumnPart, string>>;

export interface SpanReading {
  readonly unit: DurationUnit;
  readonly mark: DecimalMark | undefined;
  readonly twoParts: "hours" | undefined;
}

const secondsADay = 86_400;
const longestSpan = 7 * secondsADay;
// Readings differ sixtyfold or more. A wait or a ring between the two times must not lead from one to the next.
const tolerance = Math.log(5);

/** What the times of a file say of the unit of its durations. */
export interface SpanDecision {
  readonly reading: SpanReading;
  /** Whether the unit of its name is left as likely: a wait of unknown length lies in every span. */
  readonly isOpen: boolean;
}

interface SpanQuestion {
  readonly rows: readonly SpanRow[];
  /** The column: talk or the handle time. */
  readonly part: "talk" | "handle";
  /** Every reading that the column's shapes allow. */
  readonly readings: readonly SpanReading[];
  readonly orders: Partial<Record<ColumnPart, WrittenOrder | undefined>>;
  /** The unit that its maker documents, its name says, or its maker usually writes. */
  readonly expected: DurationUnit;
  /** Whether its name says it. */
  readonly isNamed: boolean;
}

/**
 * Of the readings of a column of durations the one by which end less start is about talk and hold. The unit that
 * is expected stands unless the times speak against it: so little as a rounded minute, the night before an e-mail
 * is ended, or an unknown wait makes no other unit of it. Undefined where no reading fits, or the file does not
 * have both times.
 */
export function readingBySpans(question: SpanQuestion): SpanDecision | undefined {
  const { rows, part, readings, orders, isNamed } = question;
  const spans = evidenceOf(rows, orders);
  const fitting = readings
    .map((reading) => ({ reading, ...offOf(reading, spans, part) }))
    .filter(({ typical }) => typical <= tolerance)
    .toSorted((a, b) => a.typical - b.typical);
  const isExpected = fitting.some(({ reading }) => reading.unit === question.expected);
  const unit = isExpected ? question.expected : fitting[0]?.reading.unit;
  // Few of its numbers may have a mark that can be read in two ways: of one unit's readings every row counts.
  const [best] = fitting.filter(({ reading }) => reading.unit === unit).toSorted((a, b) => a.sum - b.sum);
  if (!best) return undefined;
  return { reading: best.reading, isOpen: !isExpected && isNamed && spans.areLoose };
}

interface Spans {
  readonly rows: readonly { readonly row: SpanRow; readonly seconds: number }[];
  /** Seconds by which a span may be off: the times are rounded. */
  readonly rounding: number;
  /** Whether an unknown wait lies in them. */
  readonly areLoose: boolean;
}

/** The spans of live calls: those from the answer where there are any, else those from the offer. */
function evidenceOf(rows: readonly SpanRow[], orders: SpanQuestion["orders"]): Spans {
  const calls = rows.filter(({ channel }) => isCall(channel || null));
  const tight = calls.flatMap((row) => spanOf(row, clockOf(row.answered, orders.answered), orders));
  const all =
    tight.length > 0
      ? tight
      : calls.flatMap((row) => spanOf(row, clockOf(row.offered, orders.offered), orders));
  const areMinutes = all.every(({ seconds, end }) => seconds % 60 === 0 && end % 60 === 0);
  return { rows: all, rounding: areMinutes ? 60 : 1, areLoose: tight.length === 0 };
}

/**
 * How far what a reading says is from the spans, as the logarithm of their ratio; 0 within their rounding. Typical
 * is the median over the rows: one line that was left open for hours says nothing of the others.
 */
function offOf(reading: SpanReading, { rows, rounding, areLoose }: Spans, part: "talk" | "handle") {
  const offs: number[] = [];
  for (const { row, seconds } of rows) {
    const work = workOf(row, part, reading);
    if (work === undefined || work <= 0) continue;
    // Without a time of the answer the wait tells it, in the unit of the rest.
    const said = work + (areLoose ? (secondsOf(row.wait, reading) ?? 0) : 0);
    const nearest = Math.min(Math.max(said, seconds - rounding), seconds + rounding);
    offs.push(Math.abs(Math.log(nearest / said)));
  }
  offs.sort((a, b) => a - b);
  return {
    typical: offs[(offs.length - 1) >> 1] ?? Number.POSITIVE_INFINITY,
    sum: offs.reduce((total, off) => total + off, 0),
  };
}

/** Seconds from a start to the end of a row, by the digits of the clock; none where one is unknown. */
function spanOf(row: SpanRow, start: number | undefined, orders: SpanQuestion["orders"]) {
  const end = clockOf(row.ended, orders.ended);
  if (end === undefined || start === undefined) return [];
  const seconds = end - start;
  return seconds < 0 || seconds > longestSpan ? [] : [{ row, seconds, end }];
}

function clockOf(text: string | undefined, order: WrittenOrder | undefined): number | undefined {
  if (text === undefined || text === "") return undefined;
  const written = writtenTime(text);
  if (written?.kind === "instant") return written.at;
  if (written?.kind !== "local") return undefined;
  const day = dayOfWritten(written.day, order);
  return day === undefined ? undefined : day * secondsADay + written.seconds - (written.offset ?? 0);
}

/** Talk and hold by a reading; of a handle time less the work after the contact. */
function workOf(row: SpanRow, part: "talk" | "handle", reading: SpanReading): number | undefined {
  const main = secondsOf(row[part], reading);
  if (main === undefined) return undefined;
  if (part === "handle") return main - (secondsOf(row.acw, reading) ?? 0);
  return main + (secondsOf(row.hold, reading) ?? 0);
}

function secondsOf(text: string | undefined, { unit, mark, twoParts }: SpanReading): number | undefined {
  if (text === undefined || text === "") return undefined;
  const written = writtenDuration(text);
  if (written === undefined) return undefined;
  if (written.kind === "said")
    return written.shape === "MM:SS" && twoParts ? written.seconds * 60 : written.seconds;
  const value = numberOf(text, mark);
  return value === undefined || value < 0 ? undefined : value * secondsAUnit[unit];
}
