import type { ReadingChoices } from "../../../domain/floor/import-codes.ts";
import { formatOf } from "../mapping/format-of.ts";
import { type RowPiece, rowSource } from "../read/row-source.ts";
import { answerOfThread } from "../thread-answer.ts";
import { type DecidedReadings, decideReadings } from "./decide-readings.ts";
import type { FileHead } from "./file-head.ts";
import { sumColumnsOf, sumItemsOf } from "./sum-columns.ts";

/** What only all of a file's rows show. */
export interface WholeLook extends DecidedReadings {
  /** Columns that sum up others. */
  readonly sums: readonly string[];
  /** These, or where there are none the items in rows of their own that sum up others. */
  readonly sumColumns: readonly string[];
}

/** Above so many bytes a file is looked at in a thread of its own: the window stays alive, and memory is bounded. */
const largeFile = 4 * 1024 * 1024;

/**
 * Looks at all rows of a file, whose head knows its layout but no column's reading.
 *
 * @param rows all rows, where they had to be read already
 * @throws Refusal where the values leave two plausible readings
 */
export function wholeLook(
  head: FileHead,
  { dates, numbers, durations }: ReadingChoices,
  rows: RowPiece | undefined,
): Promise<WholeLook> {
  const choices = { dates, numbers, durations };
  if (rows) return lookThrough(head, choices, () => [rows]);
  if (head.bytes <= largeFile) return lookThrough(head, choices);
  return answerOfThread({ task: "look", head, choices });
}

/** The look itself, in whichever thread. */
export async function lookThrough(
  head: FileHead,
  choices: ReadingChoices,
  rows: () => Iterable<RowPiece> | AsyncIterable<RowPiece> = () => rowSource(head),
): Promise<WholeLook> {
  const format = formatOf(head);
  const sums = await sumColumnsOf(head.header, format, rows);
  const sumColumns = sums.length > 0 ? sums : await sumItemsOf(head.header, format, rows);
  return { sums, sumColumns, ...(await decideReadings({ head, format, rows, choices })) };
}
