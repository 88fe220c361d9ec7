import { chmodSync, existsSync, mkdirSync, readdirSync, realpathSync, statSync } from "node:fs";
import { homedir, platform } from "node:os";
import { join, resolve } from "node:path";
import type { RefusalCode } from "../../../domain/floor/refusal-codes.ts";
import { StoreFailure } from "../../record-store/store/store-failure.ts";
import { isOnNetwork } from "./network-path.ts";
import { keepToAccount } from "./windows-access.ts";

/** The platform's folder for what Evenkeel keeps. */
export function defaultDataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  if (platform() === "win32") return join(environment.LOCALAPPDATA ?? homedir(), "Evenkeel");
  if (platform() === "darwin") return join(homedir(), "Library", "Application Support", "Evenkeel");
  return join(environment.XDG_DATA_HOME || join(homedir(), ".local", "share"), "evenkeel");
}

/**
 * Makes sure of the data folder, which only its owner may enter, and gives its full path.
 *
 * @throws StoreFailure where it lies on a network, or where anybody else could change what is in it
 */
export function openDataFolder(folder: string | undefined): string {
  const path = resolve(folder ?? defaultDataFolder());
  if (isOnNetwork(path)) {
    throw refusal(
      "network-path",
      `${path} lies on a network, where a store cannot be kept. Name a folder on this computer.`,
    );
  }
  makeFolder(path);
  keepToOwner(path);
  return path;
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" || code === "ENOTDIR")
      throw refusal("not-a-folder", `${path} is not a folder. Name one.`);
    throw new StoreFailure(
      "not-writable",
      `The folder ${path} cannot be made. Name one that you may write to.`,
    );
  }
}

function keepToOwner(path: string): void {
  if (platform() === "win32") {
    // The real path: a short name (RUNNER~1) or a junction does not say where a folder lies.
    if (isOurs(path)) keepToAccount(realpathSync.native(path));
    return;
  }
  const { mode, uid } = statSync(path);
  if ((mode & 0o077) === 0) return;
  if (isOurs(path) && uid === process.getuid?.() && closed(path)) return;
  if ((mode & 0o002) !== 0) {
    throw refusal(
      "open-folder",
      `Everybody on this computer can change what is in ${path}. Name a folder of your own.`,
    );
  }
}

/** A folder with other things in it is not ours to close: it may be somebody's home, or /tmp. */
function isOurs(path: string): boolean {
  return existsSync(join(path, "evenkeel.db")) || readdirSync(path).length === 0;
}

/** Closes a folder to others, and returns whether it is closed: a disk without owners (FAT, exFAT) cannot, nor one that is only read. */
function closed(path: string): boolean {
  try {
    chmodSync(path, 0o700);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EPERM" || code === "EROFS") return false;
    throw error;
  }
}

function refusal(reason: RefusalCode, sentence: string): StoreFailure {
  return new StoreFailure("refused", sentence, reason);
}
