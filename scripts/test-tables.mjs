// npm run test:tables: ten thousand random tables with margins, and a reader who tries to solve each.
import { join } from "node:path";
import { projectFolder, runNode } from "./project-node.mjs";
import { setUp } from "./set-up.mjs";

await setUp();
const { EVENKEEL_TABLES = "10000" } = process.env;
process.exitCode = await runNode(
  [join(projectFolder, "node_modules", "vitest", "vitest.mjs"), "run", "tests/domain/privacy"],
  { cwd: projectFolder, env: { EVENKEEL_TABLES } },
);
