import { ownCopy } from "../batch/detach-string.ts";

const mostRows = 2048;

/** Some rows of a table, spread evenly over all of it. */
export class RowSample {
  rows: (readonly string[])[] = [];
  readonly #width: number;
  #seen = 0;
  #step = 1;

  constructor(width: number) {
    this.#width = width;
  }

  /** @param cellAt the text of one of the row's cells */
  add(cellAt: (at: number) => string): void {
    if (this.#seen++ % this.#step !== 0) return;
    // A cell that is cut from a text would keep all of the text in memory.
    this.rows.push(Array.from({ length: this.#width }, (_, at) => ownCopy(cellAt(at))));
    if (this.rows.length < mostRows) return;
    this.rows = this.rows.filter((_, at) => at % 2 === 0);
    this.#step *= 2;
  }
}
