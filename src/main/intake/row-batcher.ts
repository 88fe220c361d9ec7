import type { RecordKind, RecordValues } from "../../domain/floor/record-kind.ts";
import type { CountedCode, IntakeMessage, ReadingEnd } from "../record-store/record-batch.ts";
import { BatchInHand } from "./batch-in-hand.ts";
import { CodeCount } from "./code-count.ts";
import { contentHash } from "./content-hash.ts";
import type { RowSink } from "./format.ts";
import type { RejectionReason } from "./reasons.ts";
import { RejectedInHand } from "./rejected-in-hand.ts";

const recordsABatch = 4000;

type RowFate = "open" | "record" | "rejected" | "ignored";

/**
 * Takes what a row's reader says of each row, and sends it on in batches of columns. Records of one line
 * stand together in one batch; a row of which the reader says nothing, or two things, is a mistake in
 * the code.
 */
export class RowBatcher implements RowSink {
  readonly #send: (message: IntakeMessage) => void;
  readonly #batches = new Map<RecordKind, BatchInHand>();
  readonly #rejected = new RejectedInHand();
  readonly #ignored = new CodeCount();
  readonly #warnings = new CodeCount();
  #line = 0;
  #cells: readonly string[] = [];
  #fate: RowFate = "open";
  #read = 0;
  #rejectedRows = 0;
  #lastKind: RecordKind | undefined;
  #lastBatch: BatchInHand | undefined;

  constructor(send: (message: IntakeMessage) => void) {
    this.#send = send;
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
    if (this.#rejected.length >= recordsABatch) this.#sendRejected();
  }

  record(kind: RecordKind, key: string, stamp: number | null, values: RecordValues): void {
    if (this.#fate !== "record") this.#settle("record");
    if (kind !== this.#lastKind || !this.#lastBatch) {
      this.#lastKind = kind;
      this.#lastBatch = this.#batchOf(kind);
    }
    this.#lastBatch.add(key, this.#line, stamp, values);
  }

  reject(field: string | null, reason: RejectionReason): void {
    this.#settle("rejected");
    this.#rejectedRows++;
    this.#rejected.add(this.#line, field, reason, contentHash(this.#cells));
  }

  ignore(code: string): void {
    this.#settle("ignored");
    this.#ignored.add(code, this.#line);
  }

  warn(code: string): void {
    this.#warnings.add(code, this.#line);
  }

  /** Sends what is left, and tells what was read. */
  end(): ReadingEnd {
    for (const batch of this.#batches.values()) if (batch.length > 0) this.#sendBatch(batch);
    if (this.#rejected.length > 0) this.#sendRejected();
    const ignored: readonly CountedCode[] = this.#ignored.counted();
    return { read: this.#read, rejected: this.#rejectedRows, ignored, warnings: this.#warnings.counted() };
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
      batch = new BatchInHand(kind, recordsABatch);
      this.#batches.set(kind, batch);
    }
    return batch;
  }

  #sendBatch(batch: BatchInHand): void {
    this.#send({ type: "batch", batch: batch.take() });
  }

  #sendRejected(): void {
    this.#send({ type: "rejected", rows: this.#rejected.take() });
  }
}
