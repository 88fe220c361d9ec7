import { randomBytes } from "node:crypto";
import { appendFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";

const maxBytes = 1024 * 1024;

/** Where a host keeps what nobody expected. */
export interface ErrorLog {
  /** Writes one line and gives the reference that stands in it. Never fails itself. */
  report(error: unknown): string;
  /** Writes one line on something that was refused at an edge. */
  refused(what: string): void;
}

/**
 * The log of a data folder: `evenkeel.log`, its owner's only, with one older file once it has grown.
 *
 * It says where in the code an error arose and of which kind it was, never its message: a message may
 * quote a row.
 */
export function errorLog(folder: string, clock: () => number = Date.now): ErrorLog {
  const file = join(folder, "evenkeel.log");
  function write(line: Readonly<Record<string, unknown>>): void {
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > maxBytes) putAside();
      const at = new Date(clock()).toISOString();
      appendFileSync(file, `${JSON.stringify({ at, ...line })}\n`, { mode: 0o600 });
    } catch {
      // There is nowhere left to report this, and an answer must not fail because a log is full.
    }
  }
  function putAside(): void {
    try {
      renameSync(file, join(folder, "evenkeel.1.log"));
    } catch {
      // Windows does not move what somebody looks at; until they close it, the log grows on.
    }
  }
  return {
    report(error) {
      const reference = newReference();
      write({ reference, ...tale(error) });
      return reference;
    },
    refused: (what) => write({ refused: what }),
  };
}

// No letters and digits that look alike: a reference is read out over the telephone.
const referenceLetters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

function newReference(): string {
  return [...randomBytes(6)].map((byte) => referenceLetters[byte % referenceLetters.length]).join("");
}

function tale(error: unknown, depth = 0): Readonly<Record<string, unknown>> {
  if (typeof error === "string") return { kind: "text", frames: frames(error) };
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = (error as { code?: unknown }).code;
  return {
    kind: error.name,
    ...(typeof code === "string" && { code }),
    frames: frames(error.stack ?? ""),
    ...(error.cause !== undefined && depth < 3 && { cause: tale(error.cause, depth + 1) }),
  };
}

/** The lines of a stack that name a place in the code, without the folders around the project. */
function frames(stack: string): string[] {
  return stack
    .split("\n")
    .filter((line) => /^ {4}at .+:\d+:\d+\)?$/.test(line))
    .slice(0, 12)
    .map((line) => line.trim().replace(/(?:file:\/\/)?[^\s()]*[\\/](src|out|node_modules)[\\/]/, "$1/"));
}
