import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Colours, colours } from "../../../contract/window.ts";
import { writeOwnerFile } from "../../backup/owner-file.ts";

function coloursFile(folder: string): string {
  return join(folder, "colours");
}

/**
 * The reader's choice of light and dark at this data folder; undefined where there is none. The window's
 * own memory does not outlast the loopback host, for a browser keeps another for each port.
 */
export function keptColours(folder: string): Colours | undefined {
  try {
    return colours.safeParse(readFileSync(coloursFile(folder), "utf8").trim()).data;
  } catch {
    return undefined;
  }
}

/** A choice that cannot be written down lasts as long as its window. */
export function keepColours(folder: string, chosen: Colours): void {
  try {
    writeOwnerFile(coloursFile(folder), `${chosen}\n`);
  } catch {
    return;
  }
}
