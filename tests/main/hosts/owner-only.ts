import { statSync } from "node:fs";
import { expect } from "vitest";

/** A file or a folder is its owner's alone. On Windows mode bits say nothing: there its folder is closed. */
export function expectOwnerOnly(path: string, mode: 0o600 | 0o700): void {
  if (process.platform !== "win32") expect([path, statSync(path).mode & 0o777]).toEqual([path, mode]);
}
