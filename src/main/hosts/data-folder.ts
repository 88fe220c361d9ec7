import { mkdirSync } from "node:fs";
import { homedir, platform } from "node:os";
import { join, resolve } from "node:path";

/** The platform's folder for what Evenkeel keeps. */
export function defaultDataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  if (platform() === "win32") return join(environment["LOCALAPPDATA"] ?? homedir(), "Evenkeel");
  if (platform() === "darwin") return join(homedir(), "Library", "Application Support", "Evenkeel");
  return join(environment["XDG_DATA_HOME"] || join(homedir(), ".local", "share"), "evenkeel");
}

/** Makes sure of the data folder, which only its owner may enter, and gives its full path. */
export function openDataFolder(folder: string | undefined): string {
  const path = resolve(folder ?? defaultDataFolder());
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return path;
}
