// The floors that pictures are taken on: each is imported once, and gives its data folder.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { projectEnvironment, projectFolder, projectNode } from "../project-node.mjs";
import { writeFormsFloor, writeLargeFloor } from "./exports.mjs";

export const today = "2026-11-22";
const until = "2026-11-21";
const zone = "Europe/Dublin";

function evenkeel(...args) {
  const cli = join(projectFolder, "out", "main", "cli.js");
  const run = spawnSync(projectNode(), [cli, ...args], { encoding: "utf8", env: projectEnvironment() });
  if (run.status !== 0) throw new Error(run.stderr);
}

/** Imports every table of a folder of exports. */
function importAll(exports, floor, ...options) {
  const tables = readdirSync(exports).filter((name) => name.endsWith(".csv"));
  const files = tables.map((name) => join(exports, name));
  evenkeel("import", ...files, "--floor", floor, "--timezone", zone, ...options);
  return floor;
}

/** By name, each a function of a folder to work in. */
export const floors = {
  empty: (work) => join(work, "empty"),
  sample(work) {
    const exports = join(work, "exports");
    evenkeel("sample", "--out", exports, "--until", until);
    return importAll(exports, join(work, "sample"), "--sample");
  },
  forms(work) {
    const exports = join(work, "forms-exports");
    writeFormsFloor(exports);
    return importAll(exports, join(work, "forms"));
  },
  large(work) {
    const exports = join(work, "large-exports");
    writeLargeFloor(exports);
    return importAll(exports, join(work, "large"));
  },
};
