// npm run test:seeds: the property tests with other seeds than the fixed one, EVENKEEL_RUNS times (5).
import { join } from "node:path";
import { projectFolder, runNode } from "./project-node.mjs";
import { setUp } from "./set-up.mjs";

await setUp();
const runs = Number(process.env.EVENKEEL_RUNS ?? 5);
const first = Number(process.env.EVENKEEL_SEED ?? Date.now() % 2 ** 31);
for (let seed = first; seed < first + runs && !process.exitCode; seed++) {
  process.stdout.write(`EVENKEEL_SEED=${seed}\n`);
  process.exitCode = await runNode(
    [
      join(projectFolder, "node_modules", "vitest", "vitest.mjs"),
      "run",
      "tests/domain",
      "tests/main/record-store",
    ],
    { cwd: projectFolder, env: { EVENKEEL_SEED: String(seed) } },
  );
}
