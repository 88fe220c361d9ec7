import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { contract } from "../../contract/contract.ts";
import { finishRestore } from "../backup/finish-restore.ts";
import { restoreBackup } from "../backup/restore.ts";
import { isStoreKey, sealedKeyFile, storeKeyFile, storeKeyInFolder } from "../backup/store-key.ts";
import { runningInstance } from "../hosts/loopback/instance-lock.ts";
import { openDataFolder } from "../hosts/shared/data-folder.ts";
import { StoreFailure } from "../record-store/store/store-failure.ts";
import { type Command, ensureMay, textOption, UsageError } from "./command.ts";
import { firstLine, passphraseOf } from "./passphrase.ts";

/** `evenkeel restore`: a backup takes the place of the floor's store. */
export const restoreCommand: Command = {
  name: "restore",
  usage: "restore FILE [--passphrase-file FILE] [--key-file FILE]",
  purpose: "puts a backup in the place of the floor's store, which is put aside and not deleted",
  options: { "passphrase-file": { type: "string" }, "key-file": { type: "string" } },
  async run(call) {
    ensureMay(call, contract.backup.restore);
    const [file] = call.words;
    if (file === undefined || call.words.length !== 1) throw new UsageError("Name one backup.");
    const folder = openDataFolder(call.floor);
    if (await runningInstance(folder))
      throw new StoreFailure("busy", "The console has this floor open. Close it, then restore.");
    // Before the folder's key is read: a restore that was killed may still bring another.
    await finishRestore(folder);
    const own = existsSync(join(folder, storeKeyFile)) ? storeKeyInFolder(folder) : undefined;
    if (own === undefined && existsSync(join(folder, sealedKeyFile))) storeKeyInFolder(folder);
    const keyFile = textOption(call, "key-file");
    const key = keyFile === undefined ? own : keyIn(keyFile);
    const restored = await restoreBackup({
      folder,
      from: resolve(file),
      key,
      keyStands: key !== undefined && key === own,
      passphrase: passphraseOf(call),
      now: Date.now(),
    });
    call.answer({ folder, from: resolve(file), ...restored }, () =>
      [
        `${file} stands in ${folder}: ${restored.imports} imports.`,
        ...(restored.before === null ? [] : [`What stood there before is kept as ${restored.before}.`]),
      ].join("\n"),
    );
    return 0;
  },
};

function keyIn(file: string): string {
  const key = firstLine(file, "key");
  if (!isStoreKey(key)) throw new StoreFailure("refused", `${file} holds no key of a floor.`, "no-key");
  return key;
}
