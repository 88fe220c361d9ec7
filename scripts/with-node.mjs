// node scripts/with-node.mjs FILE ARGS... : set up, then run a file under the project's Node.
import { resolve } from "node:path";
import { projectFolder, runNode } from "./project-node.mjs";
import { setUp } from "./set-up.mjs";

await setUp();
const [file, ...args] = process.argv.slice(2);
process.exitCode = await runNode([resolve(projectFolder, file), ...args]);
