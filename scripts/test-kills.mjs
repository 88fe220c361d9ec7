// npm run test:kills: an import, a backup and a restore, each killed two hundred times, at moments spread evenly over it.
import { join } from "node:path";
import { projectFolder, runNode } from "./project-node.mjs";
import { setUp } from "./set-up.mjs";

await setUp();
const { EVENKEEL_KILLS = "200" } = process.env;
process.exitCode = await runNode(
  [
    join(projectFolder, "node_modules", "vitest", "vitest.mjs"),
    "run",
    "tests/main/record-store/import/killed-import.test.ts",
    "tests/main/backup/killed-backup.test.ts",
  ],
  { cwd: projectFolder, env: { EVENKEEL_KILLS } },
);
