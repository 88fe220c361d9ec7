// backup|restore FOLDER FILE: one of them in a process of its own, to be killed in.

import { backUp } from "../../../src/main/backup/back-up.ts";
import { finishRestore } from "../../../src/main/backup/finish-restore.ts";
import { restoreBackup } from "../../../src/main/backup/restore.ts";
import { storeKeyInFolder } from "../../../src/main/backup/store-key.ts";
import { openFloor } from "../../../src/main/hosts/shared/floor.ts";

const [work, folder, file] = process.argv.slice(2);
if (folder === undefined || file === undefined) throw new Error("name the work, a folder and a file");
if (work === "backup") {
  const floor = await openFloor(folder);
  process.stdout.write("begun\n");
  await backUp({ store: floor.store, key: floor.key, file });
  await floor.close();
} else {
  await finishRestore(folder);
  const key = storeKeyInFolder(folder);
  process.stdout.write("begun\n");
  await restoreBackup({ folder, from: file, key, keyStands: true, now: Date.now() });
}
