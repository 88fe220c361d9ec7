import type { CountedNote, FileNote, RejectionReason } from "../../../domain/floor/file-codes.ts";
import { type RejectedExample, shownCell } from "../../../domain/floor/nothing-accepted.ts";
import type { RecordKind, RecordValues } from "../../../domain/floor/record-kind.ts";
import type { ImportMessage, ReadingEnd } from "../../record-store/import/record-batch.ts";
import { columnName } from "../formats/column-name.ts";
import type { LackedColumns, RowSink } from "../formats/format.ts";
import { BatchInHand } from "./batch-builder.ts";
import { CodeCount } from "./code-count.ts";
import type { KeptText } from "./column-builder.ts";
import { contentHash } from "./content-hash.ts";
import { RejectedInHand } from "./rejected-builder.ts";

const recordsABatch = 4000;

/** What is known of the file whose rows come. */
interface BatchedFile {
  /** The names of the cells, so that the first one at fault can be shown. */
  readonly header?: readonly string[] | undefined;
  /** What is kept of a name; all of it where this is left out. */
  readonly kept?: KeptText | undefined;
  /** Columns of the records that the file has no word for, by the name of their kind. */
  readonly lacks?: LackedColumns | undefined;
  /** What the file calls a field, where a mapping made it of other columns. */
  readonly called?: ReadonlyMap<string, string> | undefined;
}

type RowFate = "open" | "record" | "rejected" | "ignored" | "held";

/**
 * Takes what a row's reader says of each row, and sends it on in batches of columns. Records of one line
 * stay together in one batch. A row about which the reader says nothing, or two things, is a bug.
 */
export class RowBatcher implements RowSink {
  readonly #send: (message: ImportMessage) => void;
  readonly #batches = new Map<RecordKind, BatchInHand>();
  readonly #names: readonly string[];
  readonly #rejected = new RejectedInHand();
  readonly #reasons = new Map<RejectionReason, Map<string | null, RejectedExample>>();
  readonly #ignored = new CodeCount();
  readonly #warnings = new CodeCount();
  #line = 0;
  #cells: readonly string[] | undefined;
  #resumedHash = 0;
  #fate: RowFate = "open";
  #read = 0;
  #rejectedRows = 0;
  /** Content hashes of the rows about which the reader has not yet said anything, by line. */
  readonly #held = new Map<number, number>();
  #lastKind: RecordKind | undefined;
  #lastBatch: BatchInHand | undefined;

  readonly #kept: KeptText | undefined;
  readonly #lacks: LackedColumns;
  readonly #called: ReadonlyMap<string, string>;

  constructor(
    send: (message: ImportMessage) => void,
    { header = [], kept, lacks = {}, called = new Map() }: BatchedFile = {},
  ) {
    this.#send = send;
    this.#lacks = lacks;
    this.#names = header.map(columnName);
    this.#kept = kept;
    this.#called = called;
  }

  get rows(): number {
    return this.#read;
  }

  /** A row begins, on this line of the file. */
  beginRow(line: number, cells: readonly string[]): void {
    this.#line = line;
    this.#cells = cells;
    this.#fate = "open";
    this.#read++;
  }

  /** The row is read. */
  endRow(): void {
    if (this.#fate === "open") throw new Error(`the reader said nothing of line ${this.#line}`);
    if (this.#lastBatch && this.#lastBatch.length >= recordsABatch) this.#sendBatch(this.#lastBatch);
    if (this.#batches.size > 1) {
      for (const batch of this.#batches.values()) if (batch.length >= recordsABatch) this.#sendBatch(batch);
    }
    if (this.#rejected.length >= recordsABatch) this.#sendRejected();
  }

  record(kind: RecordKind, key: string, stamp: number | null, values: RecordValues): void {
    if (this.#fate !== "record") this.#settle("record");
    if (kind !== this.#lastKind || !this.#lastBatch) {
      this.#lastKind = kind;
      this.#lastBatch = this.#batchOf(kind);
    }
    const cut = this.#lastBatch.add(key, this.#line, stamp, values);
    for (const place of cut) {
      const isAgent = kind.columns[place]?.type === "agent";
      this.#warnings.add(isAgent ? "agent-number-hashed" : "phone-number-cut", this.#line);
    }
  }

  reject(field: string | null, reason: RejectionReason): void {
    this.#settle("rejected");
    this.#rejectedRows++;
    const hash = this.#cells ? contentHash(this.#cells) : this.#resumedHash;
    const name = field === null ? null : (this.#called.get(field) ?? field);
    this.#rejected.add(this.#line, name, reason, hash);
    this.#countReason(field, name, reason);
  }

  ignore(code: FileNote, name?: string): void {
    this.#settle("ignored");
    this.#ignored.add(code, this.#line, 1, name);
  }

  warn(code: FileNote, times = 1): void {
    this.#warnings.add(code, this.#line, times);
  }

  hold(): number {
    this.#settle("held");
    this.#held.set(this.#line, contentHash(this.#cells ?? []));
    return this.#line;
  }

  resume(row: number): void {
    this.endRow();
    const hash = this.#held.get(row);
    if (hash === undefined) throw new Error(`line ${row} is not held`);
    this.#held.delete(row);
    this.#line = row;
    this.#cells = undefined;
    this.#resumedHash = hash;
    this.#fate = "open";
  }

  /** Sends what is left, and reports what was read. */
  end(): ReadingEnd {
    if (this.#read > 0) this.endRow();
    const [held] = this.#held.keys();
    if (held !== undefined) throw new Error(`the reader never said anything of line ${held}`);
    for (const batch of this.#batches.values()) if (batch.length > 0) this.#sendBatch(batch);
    if (this.#rejected.length > 0) this.#sendRejected();
    const ignored: readonly CountedNote[] = this.#ignored.counted();
    return { read: this.#read, rejected: this.#rejectedRows, ignored, warnings: this.#warnings.counted() };
  }

  /** Why rows were rejected, in which columns, with the first cell of each. */
  rejectedExamples(): readonly RejectedExample[] {
    return [...this.#reasons.values()].flatMap((fields) => [...fields.values()]);
  }

  #countReason(field: string | null, name: string | null, reason: RejectionReason): void {
    let fields = this.#reasons.get(reason);
    if (!fields) {
      fields = new Map();
      this.#reasons.set(reason, fields);
    }
    const known = fields.get(name);
    fields.set(
      name,
      known
        ? { ...known, count: known.count + 1 }
        : { field: name, reason, shown: this.#shown(field, reason), count: 1 },
    );
  }

  #shown(field: string | null, reason: RejectionReason): string | undefined {
    const cell = field === null ? undefined : this.#cells?.[this.#names.indexOf(columnName(field))];
    return cell ? shownCell(cell, reason) : undefined;
  }

  #settle(fate: RowFate): void {
    if (this.#fate !== "open") {
      throw new Error(`line ${this.#line} is ${this.#fate} already and cannot be ${fate}`);
    }
    this.#fate = fate;
  }

  #batchOf(kind: RecordKind): BatchInHand {
    let batch = this.#batches.get(kind);
    if (!batch) {
      batch = new BatchInHand(kind, recordsABatch, this.#kept, this.#lacks[kind.name]);
      this.#batches.set(kind, batch);
    }
    return batch;
  }

  #sendBatch(batch: BatchInHand): void {
    this.#send({ kind: "batch", batch: batch.take() });
  }

  #sendRejected(): void {
    this.#send({ kind: "rejected", rows: this.#rejected.take() });
  }
}
