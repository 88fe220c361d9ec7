import type { ReadingChoices } from "../../../domain/floor/import-codes.ts";
import { columnName } from "../formats/column-name.ts";
import type { Format } from "../formats/format.ts";
import type { RowPiece } from "../read/row-source.ts";
import { columnEvidence } from "./column-evidence.ts";
import type { ColumnReading, ColumnReadings } from "./column-reading.ts";
import type { FileHead } from "./file-head.ts";
import { Refusal } from "./refusal.ts";

interface ToDecide {
  readonly head: Pick<FileHead, "name" | "header">;
  readonly format: Format;
  rows(): Iterable<RowPiece> | AsyncIterable<RowPiece>;
  readonly choices: ReadingChoices;
}

/**
 * Decides for every column that its format leaves open how it is read, from all its values.
 *
 * @throws Refusal where the values leave an order of days open, with the option that settles it
 */
export async function decideReadings({
  head,
  format,
  rows,
  choices,
}: ToDecide): Promise<{ readonly readings: ColumnReadings; readonly words: readonly string[] }> {
  const names = head.header.map(columnName);
  const open = (format.open ?? [])
    .map((column) => ({ at: names.indexOf(columnName(column.column)), evidence: columnEvidence(column) }))
    .filter(({ at }) => at >= 0);
  if (open.length === 0) return { readings: {}, words: [] };
  const blanks = new Set(["", ...(format.blanks ?? [])]);
  for await (const piece of rows()) {
    for (const cells of piece.rows) {
      for (const { at, evidence } of open) {
        const cell = cells[at] ?? "";
        if (!blanks.has(cell)) evidence.add(cell);
      }
    }
    // The window's own thread may be the one that looks; it is to stay alive.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const readings: Record<string, ColumnReading> = {};
  const words: string[] = [];
  for (const { evidence } of open) {
    const decision = evidence.decide(choices.dates);
    if (!decision.reading) throw undecided(head.name, decision.words ?? evidence.column);
    readings[columnName(evidence.column)] = decision.reading;
    if (decision.words) words.push(decision.words);
  }
  return { readings, words };
}

function undecided(name: string, words: string): Refusal {
  return new Refusal(
    "dates-open",
    `${name} does not tell days from months (${words}); say which it is with --dates day-first or --dates month-first.`,
  );
}
