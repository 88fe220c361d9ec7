// npm start [-- --floor DIR --today DAY --sample]: the window. Electron where its binary is there or can
// be had, else the loopback window; says which, and why.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { electronBinary } from "./electron-binary.mjs";
import { projectEnvironment, projectFolder, run, runNode } from "./project-node.mjs";
import { setUp } from "./set-up.mjs";

const args = process.argv.slice(2);
// npm runs a script in the project's folder; paths that the caller gave are meant from where they stood.
const cwd = process.env.INIT_CWD ?? process.cwd();
const out = (name) => join(projectFolder, "out", "main", name);

await setUp();
const electron = args.includes("--loopback") ? { why: "asked for by --loopback" } : await electronBinary();
if (electron.path && existsSync(electron.path)) {
  process.stderr.write(`Host: Electron (${electron.why}).\n`);
  process.exitCode = await run(electron.path, [projectFolder, ...args], { env: projectEnvironment(), cwd });
} else {
  process.stderr.write(`Host: loopback window (${electron.why}).\n`);
  process.exitCode = await runNode([out("loopback.js"), ...args.filter((arg) => arg !== "--loopback")], {
    cwd,
  });
}
