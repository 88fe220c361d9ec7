#!/usr/bin/env node
// The command line: evenkeel COMMAND. See README, "Command line".
import { join } from "node:path";
import { projectFolder, runNode } from "./project-node.mjs";
import { setUp } from "./set-up.mjs";

await setUp();
// npm runs a script in the project's folder; paths that the caller gave are meant from where they stood.
process.exitCode = await runNode([join(projectFolder, "out", "main", "cli.js"), ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
