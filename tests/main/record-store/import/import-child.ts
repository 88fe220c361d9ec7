// FOLDER FILE: one import in a process of its own, to be killed in.
import { openFloor } from "../../../../src/main/hosts/shared/floor.ts";
import { importFile } from "../../../../src/main/import/import-file.ts";

const [folder, path] = process.argv.slice(2);
if (folder === undefined || path === undefined) throw new Error("name a folder and a file");
const floor = await openFloor(folder);
process.stdout.write("open\n");
const { store, customerSecret } = floor;
await importFile({ store, customerSecret }, { path, zone: "UTC", now: 1 });
await floor.close();
