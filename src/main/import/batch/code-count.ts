import type { CountedNote, FileNote } from "../../../domain/floor/file-codes.ts";
import { ownCopy } from "./detach-string.ts";

const mostNames = 20;

interface Counted {
  count: number;
  readonly line: number;
  readonly names: Set<string>;
}

/** How often each code occurred, on which line first, and of what where it has a name. */
export class CodeCount {
  readonly #counts = new Map<FileNote, Counted>();

  add(code: FileNote, line: number, times = 1, name?: string): void {
    let known = this.#counts.get(code);
    if (!known) {
      known = { count: 0, line, names: new Set() };
      this.#counts.set(code, known);
    }
    known.count += times;
    if (name === undefined || known.names.has(name) || known.names.size >= mostNames) return;
    known.names.add(ownCopy(name));
  }

  counted(): CountedNote[] {
    return [...this.#counts].map(([code, { count, line, names }]) => ({
      code,
      count,
      example: `line ${line}`,
      ...(names.size > 0 && { names: [...names] }),
    }));
  }
}
