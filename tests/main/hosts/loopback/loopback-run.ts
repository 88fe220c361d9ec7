import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { bundled } from "../../../bundled/bundled.ts";
import { waitUntil } from "../../../wait-until.ts";

export interface LoopbackRun {
  readonly child: ChildProcess;
  readonly said: { out: string; err: string };
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

// Without the last three, Node on Windows has no sockets and no folders of its own.
const inheritedNames = ["PATH", "HOME", "SystemRoot", "LOCALAPPDATA", "TEMP"];

function inherited(): Record<string, string> {
  return Object.fromEntries(
    inheritedNames.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Runs the loopback host as a program of its own. */
export function runLoopbackHost(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): LoopbackRun {
  const child = spawn(process.execPath, [bundled("loopback.js"), ...args], {
    env: { ...inherited(), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    said.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    said.err += chunk;
  });
  const ended = new Promise<number | null>((done) => child.once("close", done));
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  return { child, said, ended };
}

/** Waits until a run has said something on its way, and gives that line. */
export async function saying(run: LoopbackRun, words: string): Promise<string> {
  let over = false;
  void run.ended.then(() => {
    over = true;
  });
  await waitUntil(() => run.said.out.includes(words) || over);
  const line = run.said.out.split("\n").find((one) => one.includes(words));
  if (line === undefined) throw new Error(`it ended without saying ${words}: ${run.said.err}`);
  return line;
}

export interface StandInBrowser {
  readonly environment: Readonly<Record<string, string>>;
  /** Waits until it was started, and gives its process and arguments. */
  started(): Promise<{ readonly pid: number; readonly args: readonly string[] }>;
  /** Closes its window. */
  close(): void;
}

/** A program in a browser's place: it says how it was started, and ends when its window is closed. */
export function standInBrowser(folder: string): StandInBrowser {
  mkdirSync(folder, { recursive: true });
  const [program, told, end] = ["browser", "told", "end"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  spawnSync("mkfifo", [end]);
  writeFileSync(
    program,
    `#!/bin/sh\n{ echo $$; printf '%s\\n' "$@"; } > "${told}.draft"\nmv "${told}.draft" "${told}"\nread _ < "${end}"\n`,
  );
  chmodSync(program, 0o755);
  return {
    environment: { EVENKEEL_BROWSER: program, DISPLAY: ":none" },
    async started() {
      const text = await waitUntil(() => readOrNothing(told));
      const [pid = "", ...args] = text.trimEnd().split("\n");
      return { pid: Number(pid), args };
    },
    close: () => writeFileSync(end, "\n"),
  };
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
