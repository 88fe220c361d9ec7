// node bench/import-once.ts FOLDER FILE: one import into the floor in FOLDER; prints seconds and peak memory.
import { openFloor } from "../src/main/hosts/floor.ts";
import { importFile } from "../src/main/intake/import-file.ts";

const [folder, path] = process.argv.slice(2);
if (folder === undefined || path === undefined) throw new Error("name a folder and a file");
const floor = await openFloor(folder);
const started = performance.now();
const { store, customerSecret } = floor;
const { outcome } = await importFile({ store, customerSecret }, { path, zone: "UTC", now: 0 });
const seconds = (performance.now() - started) / 1000;
await floor.close();
const peakMebibytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ seconds, peakMebibytes, rows: outcome.rows }));
