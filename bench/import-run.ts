import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

const builtCli = resolve(import.meta.dirname, "..", "out", "main", "cli.js");

/** Where the bench keeps its files and stores. */
export const benchFolder = resolve(import.meta.dirname, "..", ".cache", "bench");

export interface ImportRun {
  readonly seconds: number;
  readonly peakMebibytes: number;
  readonly rows: { readonly read: number; readonly accepted: number };
}

/** Runs one import as people do, in a process of its own: the built command line, from start to end. */
export function importRun(file: string, floor: string): ImportRun {
  const printPeak = join(import.meta.dirname, "print-peak.mjs");
  const args = [builtCli, "import", file, "--floor", floor, "--timezone", "UTC", "--json"];
  const started = performance.now();
  const run = spawnSync(process.execPath, ["--import", printPeak, ...args], { encoding: "utf8" });
  const seconds = (performance.now() - started) / 1000;
  const peak = /peak ([0-9.]+)/.exec(run.stderr)?.[1];
  if (run.status !== 0 || peak === undefined) throw new Error(`the import failed: ${run.stderr}`);
  const [result] = JSON.parse(run.stdout) as { rows: ImportRun["rows"] }[];
  if (!result) throw new Error("the import told nothing");
  return { seconds, peakMebibytes: Number(peak), rows: result.rows };
}
