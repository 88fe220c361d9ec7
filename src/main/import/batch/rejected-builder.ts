import type { RejectionReason } from "../../../domain/floor/file-codes.ts";
import type { RejectedRows } from "../../record-store/import/record-batch.ts";

/** Rejected rows that wait for their batch: line, field, reason and hash, never the raw text. */
export class RejectedInHand {
  #lines: number[] = [];
  #fields: (string | null)[] = [];
  #reasons: RejectionReason[] = [];
  #hashes: number[] = [];

  get length(): number {
    return this.#lines.length;
  }

  add(line: number, field: string | null, reason: RejectionReason, hash: number): void {
    this.#lines.push(line);
    this.#fields.push(field);
    this.#reasons.push(reason);
    this.#hashes.push(hash);
  }

  /** The rows so far; the next ones begin a new batch. */
  take(): RejectedRows {
    const rows = {
      lines: Float64Array.from(this.#lines),
      fields: this.#fields,
      reasons: this.#reasons,
      hashes: Float64Array.from(this.#hashes),
    };
    this.#lines = [];
    this.#fields = [];
    this.#reasons = [];
    this.#hashes = [];
    return rows;
  }
}
