// FOLDER ZONE: moves a floor's days in a process of its own, to be killed in.
import { openFloor } from "../../../../src/main/hosts/shared/floor.ts";

const [folder, zone] = process.argv.slice(2);
if (folder === undefined || zone === undefined) throw new Error("name a folder and a zone");
const floor = await openFloor(folder);
const onStep = (step: string, rows: number) => process.stdout.write(`${step} ${rows}\n`);
await floor.store.write("moveFloorZone", { zone, at: 1 }, { onStep });
process.stdout.write("moved\n");
await floor.close();
