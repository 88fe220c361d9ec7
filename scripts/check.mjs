// npm run check: types, lint and what nothing uses, in a moment. `npm test` runs them before its suites.
import { join } from "node:path";
import { projectFolder, runNode } from "./project-node.mjs";
import { installPackages } from "./set-up.mjs";

const tool = (...parts) => join(projectFolder, "node_modules", ...parts);

await installPackages();
for (const args of [
  [tool("typescript", "bin", "tsc"), "-b"],
  [tool("@biomejs", "biome", "bin", "biome"), "ci", "."],
  [tool("knip", "bin", "knip.js"), "--no-progress"],
  [tool("knip", "bin", "knip.js"), "--no-progress", "--production"],
]) {
  const code = await runNode(args, { cwd: projectFolder });
  if (code !== 0) process.exitCode = 1;
}
