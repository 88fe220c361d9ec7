import { ownCopy } from "../batch/detach-string.ts";
import { isNothing, unwrapped } from "../read/nothing-words.ts";
import type { ColumnPart, OpenColumn } from "./column-reading.ts";
import { NumberEvidence } from "./number-evidence.ts";
import { SetBackWatch } from "./set-backs.ts";
import type { SpanRow } from "./span-arithmetic.ts";
import { TimeEvidence } from "./time-evidence.ts";

/** A column that the file has and its values decide; `at` is its place in the row. */
export interface OpenField extends OpenColumn {
  readonly at: number;
  /** Place of the ids that hold the second of its time; below zero where there are none. */
  readonly secondAt: number;
}

/** A column of numbers or durations, with what its values say. */
export type NumberField = OpenField & { readonly evidence: NumberEvidence };

const maxSpanRows = 1024;

/** What all open columns of a file say of how they are read. */
export class FileEvidence {
  readonly times: (OpenField & { readonly evidence: TimeEvidence })[];
  readonly numbers: NumberField[];
  readonly setBacks = new SetBackWatch();
  spans: SpanRow[] = [];
  readonly #parts: readonly (OpenField & { readonly part: ColumnPart })[];
  readonly #firstTime: number;
  #step = 1;
  #rows = 0;

  constructor(open: readonly OpenField[]) {
    this.times = open
      .filter(({ holds }) => holds === "time" || holds === "day")
      .map((field) => ({ ...field, evidence: new TimeEvidence(field.called ?? field.column) }));
    this.numbers = open
      .filter(({ holds }) => holds === "duration" || holds === "number")
      .map((field) => ({
        ...field,
        evidence: new NumberEvidence(field.called ?? field.column, field.holds === "duration"),
      }));
    this.#firstTime = this.times.find(({ holds }) => holds === "time")?.at ?? -1;
    const parts = open.flatMap((field) => (field.part ? [{ ...field, part: field.part }] : []));
    const has = (part: ColumnPart) => parts.some((field) => field.part === part);
    this.#parts = has("ended") && (has("talk") || has("handle")) ? parts : [];
  }

  add(cells: readonly string[]): void {
    for (const { at, secondAt, evidence } of this.times) {
      const cell = cells[at] ?? "";
      if (cell !== "" && !isNothing(cell)) evidence.add(unwrapped(cell), cells[secondAt]);
    }
    for (const { at, evidence } of this.numbers) {
      const cell = cells[at] ?? "";
      if (cell !== "" && !isNothing(cell)) evidence.add(unwrapped(cell));
    }
    if (this.#firstTime >= 0) this.setBacks.add(cells[this.#firstTime] ?? "");
    if (this.#parts.length > 0 && this.#rows++ % this.#step === 0) this.#keep(cells);
  }

  /** Of many rows every n-th is kept, evenly over the whole file. */
  #keep(cells: readonly string[]): void {
    const row: SpanRow = {};
    // A cell that is cut from a text would keep all of the text in memory.
    for (const { at, part } of this.#parts) row[part] ??= ownCopy(cells[at] ?? "");
    this.spans.push(row);
    if (this.spans.length < maxSpanRows) return;
    this.spans = this.spans.filter((_, at) => at % 2 === 0);
    this.#step *= 2;
  }
}
