import { isPartOfALog, nothingAccepted } from "../../../domain/floor/nothing-accepted.ts";
import { statesOneDay } from "../../../domain/mapping/one-day.ts";
import { CalledOff } from "../../record-store/import/import-channel.ts";
import type { ImportMessage, ReadingEnd } from "../../record-store/import/record-batch.ts";
import { keptName } from "../batch/kept-name.ts";
import { RowBatcher } from "../batch/row-batcher.ts";
import type { ReadingContext } from "../formats/format.ts";
import { fieldNames } from "../mapping/field-names.ts";
import { formatOf } from "../mapping/format-of.ts";
import type { FileHead } from "../recognise/file-head.ts";
import { ensureUnchanged, fileState } from "../recognise/file-stillness.ts";
import { Refusal } from "../recognise/refusal.ts";
import { type RowPiece, rowSource } from "./row-source.ts";
import { misfitOf, namedWidth } from "./row-width.ts";

export interface ReadingProgress {
  readonly bytesRead: number;
  readonly rows: number;
}

export interface FileReading {
  readonly head: FileHead;
  readonly context: ReadingContext;
  send(message: ImportMessage): void;
  isCalledOff?(): boolean;
  /** Hears of some rows before they are read. */
  onRows?(piece: RowPiece): void;
  onProgress?(progress: ReadingProgress): void;
}

/**
 * Reads the rows of a file and sends them on as records, rejected rows and, last, the end.
 *
 * @throws Refusal where the file as a whole cannot be imported; CalledOff where nobody wants it any more
 */
export async function readFile({
  head,
  context,
  send,
  isCalledOff,
  onRows,
  onProgress,
}: FileReading): Promise<ReadingEnd> {
  const format = formatOf(head);
  const before = fileState(head.path, head.name);
  const { readings, repeatedHour, setBackDays, sumColumns, mapping } = head;
  const ofMapping = mapping ? { system: mapping.system, oneDay: statesOneDay(mapping) } : {};
  const reading = { ...context, readings, repeatedHour, setBackDays, sumColumns, ...ofMapping };
  const header = headerRead(head);
  const readRow = format.rowReader(header, reading);
  const batcher = new RowBatcher(send, {
    header: head.header,
    kept: keptName(context.customerHash),
    lacks: format.lacks?.(header),
    called: mapping ? fieldNames(mapping) : undefined,
  });
  const width = head.header.length;
  const shortest = format.shortest ?? namedWidth(head.header);
  const damage = head.layout === "table" ? "damaged-quotes" : "not-json";
  for await (const piece of rowSource(head)) {
    if (isCalledOff?.()) throw new CalledOff();
    // A file that grows as fast as it is read would never end.
    if (piece.bytesRead > head.bytes) ensureUnchanged(head, before);
    for (const { line, code, cells } of piece.aside) {
      // A mapped layout has one row of names, whatever the file has.
      if (code === "label-row" && !mapping) readRow.headerRow?.(cells);
      batcher.beginRow(line, []);
      batcher.ignore(code);
      batcher.endRow();
    }
    onRows?.(piece);
    for (let at = 0; at < piece.rows.length; at++) {
      const cells = piece.rows[at] as readonly string[];
      batcher.beginRow(piece.lines[at] as number, cells);
      const misfit = piece.misfits?.get(at) ?? misfitOf(cells, shortest, width);
      if (piece.damaged.has(at)) batcher.reject(null, damage);
      else if (misfit) batcher.reject(null, misfit);
      else readRow(cells, batcher);
      batcher.endRow();
    }
    onProgress?.({ bytesRead: piece.bytesRead, rows: batcher.rows });
  }
  readRow.end?.(batcher);
  const { warnings, ...counted } = batcher.end();
  const end = { ...counted, warnings: [...head.notes, ...warnings] };
  ensureUnchanged(head, before);
  ensureSomethingAccepted(head, end, batcher);
  send({ kind: "end", end });
  return end;
}

/** A file of which no row becomes a record is no import: what was met is said, and nothing is stored. */
function ensureSomethingAccepted(
  { name }: FileHead,
  { read, rejected, ignored, warnings }: ReadingEnd,
  rows: RowBatcher,
) {
  const setAside = ignored.reduce((sum, { count }) => sum + count, 0);
  if (read === 0 || rejected + setAside < read) return;
  if (rejected === 0 && isPartOfALog([...ignored, ...warnings])) return;
  throw new Refusal(
    "nothing-accepted",
    nothingAccepted({ file: name, rows: read, rejected: rows.rejectedExamples(), ignored }),
  );
}

/** The header, in which columns of inferred emotion have no name: no reader finds them. */
function headerRead({ header, droppedColumns }: FileHead): readonly string[] {
  const never = new Set(
    droppedColumns.filter(({ why }) => why === "inferred-emotion").map(({ column }) => column),
  );
  return never.size === 0 ? header : header.map((column) => (never.has(column) ? "" : column));
}
