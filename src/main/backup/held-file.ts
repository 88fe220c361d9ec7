import { renameSync, rmSync } from "node:fs";
import { rename } from "node:fs/promises";

const heldCodes: ReadonlySet<string | undefined> = new Set(["EBUSY", "EPERM", "EACCES"]);
/** Together about 1.3 s: a virus scanner or an indexer is done by then. */
const pausesMilliseconds = [20, 40, 80, 160, 320, 640];

/** The machine whose files are moved; real by default. */
interface Waiting {
  readonly platform: NodeJS.Platform;
  /** Blocks the whole thread: the callers are synchronous. */
  wait(milliseconds: number): void;
  later(milliseconds: number): Promise<void>;
}

const thisMachine: Waiting = {
  platform: process.platform,
  wait: (milliseconds) =>
    void Atomics.wait(
      new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
      0,
      0,
      milliseconds,
    ),
  later: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
};

/** Whether an error says that another program holds a file, or that it may not be changed. */
export function isHeld(error: unknown): boolean {
  return heldCodes.has((error as NodeJS.ErrnoException | null)?.code);
}

/**
 * Runs an operation on a file. Windows refuses to rename or delete a file that anybody has open, so there it is
 * tried again for a little over a second.
 *
 * @throws whatever the last try throws
 */
export function onceFree<T>(work: () => T, { platform, wait }: Waiting = thisMachine): T {
  for (const pause of platform === "win32" ? pausesMilliseconds : []) {
    try {
      return work();
    } catch (error) {
      if (!isHeld(error)) throw error;
      wait(pause);
    }
  }
  return work();
}

/** As `onceFree`, for an operation that does not block the thread. */
export async function laterOnceFree<T>(
  work: () => Promise<T>,
  { platform, later }: Waiting = thisMachine,
): Promise<T> {
  for (const pause of platform === "win32" ? pausesMilliseconds : []) {
    try {
      return await work();
    } catch (error) {
      if (!isHeld(error)) throw error;
      await later(pause);
    }
  }
  return work();
}

/** Renames a file over whatever has the name. */
export function moveInto(from: string, to: string): void {
  onceFree(() => renameSync(from, to));
}

/** As `moveInto`, without blocking the thread. */
export function moveLater(from: string, to: string): Promise<void> {
  return laterOnceFree(() => rename(from, to));
}

/** Deletes a file that is no longer wanted, unless another program holds it: then it is left for later. */
export function removeUnlessHeld(path: string, remove: (path: string) => void = removeFile): void {
  try {
    remove(path);
  } catch (error) {
    if (!isHeld(error)) throw error;
  }
}

function removeFile(path: string): void {
  rmSync(path, { force: true });
}
