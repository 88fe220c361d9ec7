import { readFileSync } from "node:fs";
import { StoreFailure } from "../record-store/store/store-failure.ts";
import { type CommandCall, textOption } from "./command.ts";

/**
 * The passphrase of a call: the first line of the file that --passphrase-file names, else what stands in
 * EVENKEEL_PASSPHRASE. Never on the command line, which every user of a computer can read.
 */
export function passphraseOf(call: CommandCall): string | undefined {
  const file = textOption(call, "passphrase-file");
  if (file === undefined) return process.env.EVENKEEL_PASSPHRASE || undefined;
  return firstLine(file, "passphrase");
}

/** The first line of a file that a call names. */
export function firstLine(file: string, what: string): string {
  try {
    return readFileSync(file, "utf8").split(/\r?\n/, 1)[0] ?? "";
  } catch {
    throw new StoreFailure("refused", `The ${what}'s file ${file} cannot be read.`, "no-such-file");
  }
}
