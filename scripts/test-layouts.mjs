// npm run test:layouts: what is proposed for thirty made-up files, and how many corrections that needs, of EVENKEEL_RUNS
// seeds (3). EVENKEEL_LAYOUTS_SEED is the first; EVENKEEL_LAYOUTS_ALL_WORDS=1 draws from the held-back words too.
import { join } from "node:path";
import { projectFolder, runNode } from "./project-node.mjs";
import { setUp } from "./set-up.mjs";

await setUp();
const runs = Number(process.env.EVENKEEL_RUNS ?? 3);
const first = Number(process.env.EVENKEEL_LAYOUTS_SEED ?? 1);
for (let seed = first; seed < first + runs; seed++) {
  const code = await runNode(
    [
      join(projectFolder, "node_modules", "vitest", "vitest.mjs"),
      "run",
      "tests/main/import/mapping/made-up-layouts/proposals.test.ts",
    ],
    { cwd: projectFolder, env: { EVENKEEL_LAYOUTS_SEED: String(seed), EVENKEEL_LAYOUTS_REPORT: "1" } },
  );
  process.exitCode ||= code;
}
