import { symlinkSync } from "node:fs";

/**
 * Makes a link to a file. Windows lets only some accounts do so; without it, what is asked of the link is
 * asked of a file that is not there.
 */
export function linkToFile(target: string, path: string): void {
  try {
    symlinkSync(target, path, "file");
  } catch (error) {
    if (process.platform !== "win32" || (error as NodeJS.ErrnoException).code !== "EPERM") throw error;
  }
}

/** Makes a link to a folder: on Windows a junction, which needs no right. */
export function linkToFolder(target: string, path: string): void {
  symlinkSync(target, path, "junction");
}
