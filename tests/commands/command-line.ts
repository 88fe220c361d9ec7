import { spawnSync } from "node:child_process";
import { bundled } from "../bundled/bundled.ts";

/** How a command line ended: its exit code, what stands on stdout, and what it said to people. */
export interface CommandEnd {
  readonly code: number | null;
  readonly printed: string;
  readonly said: string;
}

/** Runs `evenkeel` as a process of its own, as people and schedules of the operating system do. */
export function evenkeel(...args: readonly string[]): CommandEnd {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundled("cli.js"), ...args], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, printed: stdout, said: stderr };
}

/** The one JSON value that a command prints with `--json`; everything else would spoil it for a reader. */
export function answerOf<T>(...args: readonly string[]): T {
  const { code, printed, said } = evenkeel(...args, "--json");
  if (code !== 0) throw new Error(`evenkeel ${args.join(" ")} ended with ${code}: ${said}`);
  return JSON.parse(printed) as T;
}
