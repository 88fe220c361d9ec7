import { statSync } from "node:fs";
import { basename, isAbsolute } from "node:path";

export interface HandedFile {
  readonly path: string;
  /** The file's own name, for people. */
  readonly name: string;
}

/** The files that a host was handed, by the names that it gave out for them. */
export interface HandedFiles {
  find(handed: string): HandedFile | undefined;
  /** Gives out a name for a file that the host knows of itself; it stays where it is, also once it is put away. */
  lend(path: string, name: string): string;
  /** An import has ended, well or not: the file is no longer at hand. */
  putAway(path: string): Promise<void>;
}

/** Files that somebody dropped on the window or chose there; their paths are their names. */
export interface DroppedFiles extends HandedFiles {
  /** Takes note of a dropped file; only such a one is imported. */
  accept(path: string): void;
}

export function droppedFiles(): DroppedFiles {
  const accepted = new Set<string>();
  return {
    accept: (path) => void accepted.add(path),
    find(handed) {
      if (!accepted.has(handed) || !isAbsolute(handed) || !isRegularFile(handed)) return undefined;
      return { path: handed, name: basename(handed) };
    },
    lend(path) {
      accepted.add(path);
      return path;
    },
    async putAway(path) {
      accepted.delete(path);
    },
  };
}

/** Files that somebody names at a command line: each stands where it is named, and stays there. */
export const namedFiles: HandedFiles = {
  find: (path) => ({ path, name: basename(path) }),
  lend: (path) => path,
  async putAway() {},
};

function isRegularFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
