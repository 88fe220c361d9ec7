import { rmSync } from "node:fs";

/** Removes a test's folder; on Windows a process or a store that has just ended holds it for a moment longer. */
export function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
