import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

const builtCli = resolve(import.meta.dirname, "..", "out", "main", "cli.js");

export interface CliRun {
  readonly seconds: number;
  readonly peakMebibytes: number;
  /** Of all threads: other work on the machine does not add to it. */
  readonly processorSeconds: number;
  readonly printed: string;
}

/** Runs the built command line as people do, in a process of its own, from its start to its end. */
export function cliRun(...args: readonly string[]): CliRun {
  const printPeak = join(import.meta.dirname, "print-peak.mjs");
  const started = performance.now();
  const run = spawnSync(process.execPath, ["--import", printPeak, builtCli, ...args], { encoding: "utf8" });
  const seconds = (performance.now() - started) / 1000;
  const [peak, processor] = ["peak", "processor"].map(
    (name) => new RegExp(`${name} ([0-9.]+)`).exec(run.stderr)?.[1],
  );
  if (run.status !== 0 || peak === undefined || processor === undefined)
    throw new Error(`evenkeel ${args[0]} failed: ${run.stderr}`);
  return {
    seconds,
    peakMebibytes: Number(peak),
    processorSeconds: Number(processor),
    printed: run.stdout,
  };
}
