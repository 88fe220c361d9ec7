import type { CountedNote, FileNote } from "../../../domain/floor/file-codes.ts";

/** How often each code occurred, and on which line first. */
export class CodeCount {
  readonly #counts = new Map<FileNote, { count: number; readonly line: number }>();

  add(code: FileNote, line: number, times = 1): void {
    const known = this.#counts.get(code);
    if (known) known.count += times;
    else this.#counts.set(code, { count: times, line });
  }

  counted(): CountedNote[] {
    return [...this.#counts].map(([code, { count, line }]) => ({ code, count, example: `line ${line}` }));
  }
}
