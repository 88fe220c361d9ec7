import { statSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { isAbsolute, parse, relative, resolve } from "node:path";
import type { RefusalCode } from "../../../domain/floor/refusal-codes.ts";
import { StoreFailure } from "../../record-store/store/store-failure.ts";

/**
 * The full path of a folder that somebody asks to have watched. It may lie on a network: nothing is kept there.
 *
 * @throws StoreFailure where it is none that can be watched
 */
export async function folderToWatch(written: string, dataFolder: string): Promise<string> {
  const asked = unquoted(written.trim());
  if (!isAbsolute(asked)) {
    throw refusal(
      "no-folder",
      `${asked} is not a full path. Name the folder from the top, as C:\\Exports or /srv/exports.`,
    );
  }
  const folder = resolve(asked);
  if (isWholeDisk(folder)) {
    throw refusal(
      "no-folder",
      `${folder} is a whole disk. Name the folder on it that the exports arrive in.`,
    );
  }
  const isFolder = isThere(folder);
  if (isFolder === undefined) {
    throw refusal("no-folder", `There is no folder ${folder}, or you may not open it. Check its spelling.`);
  }
  if (!isFolder)
    throw refusal("not-a-folder", `${folder} is not a folder. Name the folder that the files arrive in.`);
  if (await liesIn(folder, dataFolder)) {
    throw refusal(
      "in-data-folder",
      `${folder} lies in Evenkeel's own data folder. Name one that exports arrive in.`,
    );
  }
  return folder;
}

/** Windows copies a path with quotation marks around it. */
function unquoted(path: string): string {
  return /^"(.+)"$/.exec(path)?.[1] ?? path;
}

/** A share has a root too, and is a folder like another. */
function isWholeDisk(folder: string): boolean {
  return parse(folder).root === folder && !folder.startsWith("\\\\");
}

function isThere(path: string): boolean | undefined {
  try {
    return statSync(path).isDirectory();
  } catch {
    return undefined;
  }
}

async function liesIn(folder: string, above: string): Promise<boolean> {
  const [inner, outer] = await Promise.all([folder, above].map((path) => realpath(path).catch(() => path)));
  const way = relative(outer as string, inner as string);
  return way === "" || !(way.startsWith("..") || isAbsolute(way));
}

function refusal(reason: RefusalCode, sentence: string): StoreFailure {
  return new StoreFailure("refused", sentence, reason);
}
