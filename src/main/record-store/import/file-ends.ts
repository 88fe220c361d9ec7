import { observedEnd } from "../../../domain/floor/claim.ts";
import { columnIndex, type RecordKind } from "../../../domain/floor/record-kind.ts";
import type { StoredBatch } from "./stored-batch.ts";

/**
 * When the last record of one kind ends in the file that is written, and which of the keys that others claim too end
 * there: what the export cut is known only once its last row is.
 */
export class FileEnds {
  readonly #kind: RecordKind;
  /** Place of the end of what is observed; -1 where nothing is. */
  readonly #endAt: number;
  #last = Number.NEGATIVE_INFINITY;
  #lastClaimed = Number.NEGATIVE_INFINITY;
  #claimed = new Set<string>();

  constructor(kind: RecordKind) {
    this.#kind = kind;
    this.#endAt = kind.observedUntil === undefined ? -1 : columnIndex(kind, kind.observedUntil);
  }

  /** UTC seconds; null where nothing is observed. */
  get last(): number | null {
    return Number.isFinite(this.#last) ? this.#last : null;
  }

  add(batch: StoredBatch): void {
    if (this.#endAt < 0) return;
    for (let row = 0; row < batch.length; row++) {
      const end = batch.value(this.#endAt, row) as number | null;
      if (end !== null && end > this.#last) this.#last = end;
    }
  }

  /** A claim on a key that another one stands on already. */
  addClaim({
    key,
    values,
  }: {
    readonly key: string;
    readonly values: Parameters<typeof observedEnd>[1]["values"];
  }): void {
    const end = observedEnd(this.#kind, { values });
    if (end === null || end < this.#lastClaimed) return;
    if (end > this.#lastClaimed) this.#claimed = new Set();
    this.#lastClaimed = end;
    this.#claimed.add(key);
  }

  /** The keys of such claims that end where the file ends. */
  get keysAtTheEnd(): Iterable<string> {
    return this.#lastClaimed === this.#last ? this.#claimed : [];
  }
}
