import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { contract } from "../../contract/contract.ts";
import { backUp } from "../backup/back-up.ts";
import { StoreFailure } from "../record-store/store/store-failure.ts";
import { type Command, ensureMay, UsageError } from "./command.ts";
import { passphraseOf } from "./passphrase.ts";
import { withFloor } from "./with-floor.ts";

/** `evenkeel backup`: a whole, verified copy of the floor in one file. */
export const backupCommand: Command = {
  name: "backup",
  usage: "backup FILE [--passphrase-file FILE]",
  purpose:
    "writes a verified copy of the floor; with a passphrase (or EVENKEEL_PASSPHRASE) it opens on another computer",
  options: { "passphrase-file": { type: "string" } },
  async run(call) {
    ensureMay(call, contract.backup.restore);
    const [file] = call.words;
    if (file === undefined || call.words.length !== 1) throw new UsageError("Name one file for the backup.");
    const passphrase = passphraseOf(call);
    return withFloor(call, async ({ store, key, folder }) => {
      if (isSameFolder(dirname(resolve(file)), folder)) {
        const sentence = "The backup would lie among the floor's own files. Name a place outside its folder.";
        throw new StoreFailure("refused", sentence, "in-data-folder");
      }
      const made = await backUp({ store, key, file, passphrase });
      call.answer(made, () =>
        [
          `${made.file}: ${made.imports} imports, ${made.bytes} bytes, opened again and read through.`,
          made.opensWith === "passphrase"
            ? "It opens with the passphrase, on any computer."
            : "It opens with this floor's key alone (store.key in its folder). Keep a copy of the key elsewhere, or give a passphrase.",
        ].join("\n"),
      );
      return 0;
    });
  },
};

/** By the folder itself, not by its letters: many disks of Windows and macOS hold "Floor" and "floor" for one. */
function isSameFolder(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}
