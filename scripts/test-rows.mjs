// npm run test:rows: the property that each row is accounted for, over 12,000 mutated files and a new seed.
import { join } from "node:path";
import { projectFolder, runNode } from "./project-node.mjs";
import { setUp } from "./set-up.mjs";

await setUp();
const { EVENKEEL_CASES = "12000", EVENKEEL_SEED = String(Date.now() % 2 ** 31) } = process.env;
process.exitCode = await runNode(
  [join(projectFolder, "node_modules", "vitest", "vitest.mjs"), "run", "tests/main/import/every-row.test.ts"],
  { cwd: projectFolder, env: { EVENKEEL_CASES, EVENKEEL_SEED } },
);
