import { closeSync, openSync, readSync } from "node:fs";
import type { FileHead } from "../recognise/file-head.ts";

const bytesARead = 1024 * 1024;
const longestRow = 1024 * 1024;
const lineFeed = 10;
const carriageReturn = 13;
const quotationMark = 34;
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** Encodings in which a separator's byte is never a part of another character. */
const plainEncodings: ReadonlySet<FileHead["encoding"]> = new Set([
  "utf-8",
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1256",
]);

type ByteTable = Pick<FileHead, "path" | "layout" | "isPacked" | "encoding" | "separator" | "headerLine">;

/** A row as it lies in a buffer: where each of its cells begins and ends. It is the same object for every row. */
export interface ByteRow {
  bytes: Buffer;
  cells: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Whether the rows of a table can be cut without making a text of it. */
export function canCutBytes({ layout, isPacked, encoding }: ByteTable): boolean {
  return layout === "table" && !isPacked && plainEncodings.has(encoding);
}

/**
 * Goes through the rows of a table below its header as bytes: no cell becomes a text unless somebody makes one of it, so
 * that a million rows of forty columns take seconds. Blank lines are passed over; rows that are no records are not.
 *
 * @param width how many cells of a row are cut
 * @returns false where a row has no end within 1 MiB: what was taken is then not to be used
 */
export function eachByteRow(table: ByteTable, width: number, take: (row: ByteRow) => void): boolean {
  const cutter = new RowCutter(table.separator, table.headerLine, width);
  const file = openSync(table.path, "r");
  const buffer = Buffer.allocUnsafe(bytesARead + longestRow);
  let length = 0;
  try {
    for (let isFirst = true; ; isFirst = false) {
      if (length > longestRow) return false;
      const read = readSync(file, buffer, length, bytesARead, null);
      length += read;
      const from =
        isFirst && byteOrderMark.every((byte, at) => buffer[at] === byte) ? byteOrderMark.length : 0;
      const end = cutter.cut(buffer, from, length, read === 0, take);
      if (read === 0) return true;
      // What is left of a row stands first, and the next bytes behind it.
      buffer.copyWithin(0, end, length);
      length -= end;
    }
  } finally {
    closeSync(file);
  }
}

class RowCutter {
  readonly #separator: number;
  readonly #headerLine: number;
  readonly #width: number;
  readonly #row: ByteRow;
  #line = 1;

  constructor(separator: string, headerLine: number, width: number) {
    this.#separator = separator.charCodeAt(0);
    this.#headerLine = headerLine;
    this.#width = width;
    this.#row = {
      bytes: Buffer.alloc(0),
      cells: 0,
      starts: new Int32Array(width),
      ends: new Int32Array(width),
    };
  }

  /** Cuts the whole rows between two places of a buffer. @returns where the first row begins that is not whole */
  cut(bytes: Buffer, from: number, to: number, isLast: boolean, take: (row: ByteRow) => void): number {
    const row = this.#row;
    row.bytes = bytes;
    let start = from;
    while (start < to) {
      const lines = this.#line;
      const end = this.#cutRow(bytes, start, to, isLast);
      if (end < 0) {
        this.#line = lines;
        return start;
      }
      const isBlank = row.cells === 1 && row.starts[0] === row.ends[0];
      if (lines > this.#headerLine && !isBlank) take(row);
      start = end;
    }
    return start;
  }

  /** Cuts one row. @returns where the next one begins; below zero where this one is not whole */
  #cutRow(bytes: Buffer, from: number, to: number, isLast: boolean): number {
    const { starts, ends } = this.#row;
    const separator = this.#separator;
    const width = this.#width;
    let cells = 0;
    let start = from;
    for (let at = from; ; at++) {
      if (at >= to) {
        if (!isLast) return -1;
        if (cells < width) {
          starts[cells] = start;
          ends[cells] = at;
        }
        this.#row.cells = cells + 1;
        this.#line++;
        return to;
      }
      const byte = bytes[at] as number;
      if (byte > quotationMark && byte !== separator) continue;
      if (byte === quotationMark && at === start) {
        const close = this.#closingMark(bytes, at + 1, to);
        if (close < 0) {
          if (!isLast) return -1;
          continue;
        }
        at = close;
        continue;
      }
      const isEnd = byte === lineFeed || byte === carriageReturn;
      if (byte !== separator && !isEnd) continue;
      if (cells < width) {
        starts[cells] = start;
        ends[cells] = at;
      }
      cells++;
      start = at + 1;
      if (!isEnd) continue;
      if (byte === carriageReturn && at + 1 >= to && !isLast) return -1;
      this.#row.cells = cells;
      this.#line++;
      return byte === carriageReturn && bytes[at + 1] === lineFeed && at + 1 < to ? at + 2 : at + 1;
    }
  }

  /** Place of the mark that closes a cell; a doubled one closes none. */
  #closingMark(bytes: Buffer, from: number, to: number): number {
    for (let at = from; at < to; at++) {
      const byte = bytes[at];
      if (byte === lineFeed) this.#line++;
      if (byte !== quotationMark) continue;
      if (bytes[at + 1] !== quotationMark || at + 1 >= to) return at;
      at++;
    }
    return -1;
  }
}
