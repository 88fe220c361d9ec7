import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Prints in a folder that is thrown away after. The browser may hold it for a moment longer on Windows, so that
 * is tried for some seconds; and cleaning up must not cost the report.
 *
 * @param remove throws a folder away
 */
export async function inPrintFolder<T>(
  work: (folder: string) => Promise<T>,
  remove: (folder: string) => Promise<void> = thrownAway,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "evenkeel-print-"));
  try {
    return await work(folder);
  } finally {
    await remove(folder).catch(() => {});
  }
}

function thrownAway(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
