import type { FileHead } from "../recognise/file-head.ts";
import { Refusal } from "../recognise/refusal.ts";
import type { TextPiece } from "../recognise/text-piece.ts";
import { type JsonPart, JsonSplitter } from "./json-splitter.ts";
import { cellsAt, isObject, type Json, objectsOf, unfolded } from "./json-table.ts";
import type { RowPiece } from "./row-source.ts";

type JsonHead = Pick<FileHead, "name" | "layout" | "header" | "each">;

const longestLine = 16 * 1024 * 1024;
const longestObject = longestLine;
/** A document is held in memory as a whole, and takes up several times its size there. */
export const largestDocument = 64 * 1024 * 1024;

/**
 * The rows of a JSON file: line by line where each line is an object, and object by object where these stand one
 * after the other, so that memory does not grow with the file; as a whole where it is one document. A row is known
 * by its line; where lines hold several rows, or rows several lines, by its number.
 *
 * @throws Refusal where a document is too large or no JSON
 */
export async function* jsonPieces(
  head: JsonHead,
  pieces: Iterable<TextPiece> | AsyncIterable<TextPiece>,
): AsyncGenerator<RowPiece> {
  const table = new JsonRows(head);
  const splitter = new JsonSplitter();
  let carry = "";
  let line = 1;
  for await (const piece of pieces) {
    if (head.layout === "json-objects") {
      for (const part of splitter.add(piece.text, piece.isLast)) table.addPart(part);
      if (splitter.pending > longestObject)
        throw tooLarge(head.name, "an object in it is longer than 16 MiB");
      yield table.take(piece.bytesRead);
      continue;
    }
    carry += piece.text;
    if (head.layout === "json-lines") {
      const end = piece.isLast ? carry.length : carry.lastIndexOf("\n") + 1;
      if (carry.length - end > longestLine) throw tooLarge(head.name, `line ${line} is longer than 16 MiB`);
      for (const text of linesOf(carry.slice(0, end))) table.addLine(text, line++);
      carry = carry.slice(end);
    } else if (carry.length > largestDocument) throw tooLarge(head.name, "it is larger than 64 MiB");
    else if (piece.isLast) table.addDocument(carry);
    yield table.take(piece.bytesRead);
  }
}

/** Why a document that begins as JSON cannot be read. */
export function noJson(name: string): Refusal {
  return new Refusal(
    "damaged",
    `${name} begins as JSON but is not one JSON document: its download broke off, or it was changed; export it again, or one object a line.`,
  );
}

/** The JSON of a text, or undefined where it is none. */
export function jsonOf(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

class JsonRows {
  readonly #head: JsonHead;
  readonly #paths: readonly (readonly string[])[];
  #rows: string[][] = [];
  #lines: number[] = [];
  #damaged = new Set<number>();
  #count = 0;

  constructor(head: JsonHead) {
    this.#head = head;
    this.#paths = head.header.map((path) => path.split("."));
  }

  addLine(text: string, line: number): void {
    if (text.trim() === "") return;
    this.#add(jsonOf(text), line, text);
  }

  addPart({ text, isWhole }: JsonPart): void {
    this.#add(isWhole ? jsonOf(text) : undefined, undefined, text);
  }

  addDocument(text: string): void {
    const value = jsonOf(text);
    if (value === undefined) throw noJson(this.#head.name);
    for (const object of objectsOf(value, this.#head.each)) this.#add(object, undefined);
  }

  take(bytesRead: number): RowPiece {
    const piece = { rows: this.#rows, lines: this.#lines, damaged: this.#damaged, aside: [], bytesRead };
    this.#rows = [];
    this.#lines = [];
    this.#damaged = new Set();
    return piece;
  }

  #add(value: Json | undefined, line: number | undefined, text = ""): void {
    if (!isObject(value)) {
      this.#damaged.add(this.#rows.length);
      this.#push([text], line);
      return;
    }
    for (const row of unfolded(value, this.#head.each)) this.#push(cellsAt(row, this.#paths), line);
  }

  #push(cells: string[], line: number | undefined): void {
    this.#count++;
    this.#rows.push(cells);
    this.#lines.push(line !== undefined && this.#head.each.length === 0 ? line : this.#count);
  }
}

function linesOf(text: string): string[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

function tooLarge(name: string, why: string): Refusal {
  return new Refusal(
    "too-large",
    `${name} cannot be read: ${why}. Export a shorter time range, or one object a line.`,
  );
}
