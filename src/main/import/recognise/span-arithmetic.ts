import type { DayOrder, DecimalMark, DurationUnit } from "../../../domain/floor/import-codes.ts";
import { secondsAUnit, writtenDuration } from "../read/written-duration.ts";
import { numberOf } from "../read/written-number.ts";
import { dayOfWritten, writtenTime } from "../read/written-time.ts";
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
const tolerance = 5;

/**
 * Of the readings of a column of durations the one by which end less start is about talk and hold; undefined
 * where no reading fits, or the file does not have both times.
 *
 * @param part the column: talk or the handle time
 */
export function readingBySpans(
  rows: readonly SpanRow[],
  part: "talk" | "handle",
  readings: readonly SpanReading[],
  orders: Partial<Record<ColumnPart, DayOrder | undefined>>,
): SpanReading | undefined {
  const spans = rows.map((row) => spanOf(row, orders));
  let best: { readonly reading: SpanReading; readonly off: number } | undefined;
  for (const reading of readings) {
    let span = 0;
    let said = 0;
    for (const [at, row] of rows.entries()) {
      const seconds = spans[at];
      const work = workOf(row, part, reading);
      if (seconds === undefined || seconds <= 0 || work === undefined || work <= 0) continue;
      span += seconds;
      said += work;
    }
    if (said === 0) continue;
    const off = Math.abs(Math.log(span / said));
    if (!best || off < best.off) best = { reading, off };
  }
  return best && best.off <= Math.log(tolerance) ? best.reading : undefined;
}

/** Seconds from the answer, else from the offer, to the end, by the digits of the clock. */
function spanOf(row: SpanRow, orders: Partial<Record<ColumnPart, DayOrder | undefined>>): number | undefined {
  const end = clockOf(row.ended, orders.ended);
  if (end === undefined) return undefined;
  const start = clockOf(row.answered, orders.answered) ?? clockOf(row.offered, orders.offered);
  if (start === undefined) return undefined;
  const span = end - start;
  return span > longestSpan ? undefined : span;
}

function clockOf(text: string | undefined, order: DayOrder | undefined): number | undefined {
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
