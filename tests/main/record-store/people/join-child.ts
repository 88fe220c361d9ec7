// FOLDER PERSON NAME: joins a name to a person in a process of its own, to be killed in.
import { openFloor } from "../../../../src/main/hosts/shared/floor.ts";

const [folder, person, name] = process.argv.slice(2);
if (folder === undefined || person === undefined || name === undefined)
  throw new Error("name a folder and two people");
const floor = await openFloor(folder);
const onStep = (step: string, rows: number) => process.stdout.write(`${step} ${rows}\n`);
const order = { person, names: [name], scope: "all", by: "DM", at: 1 } as const;
await floor.store.write("joinPeople", order, { onStep });
await floor.close();
