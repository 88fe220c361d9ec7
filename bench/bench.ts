// npm run bench: speed as ratios within one run, since machines and moments differ. See docs/speed.md.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { writeFloorFile } from "./floor-file.ts";
import { benchFolder, type ImportRun, importRun } from "./import-run.ts";
import { median } from "./percentile.ts";

const folder = benchFolder;
const rows = Number(process.argv[2] ?? 1_000_000);
const rounds = Number(process.argv[3] ?? 3);
const memoryBarMebibytes = 350;
const springOf2026 = 1_772_409_600;

/** The sqlite3 shell's own import of the same file into a table with the same unique key; seconds. */
function shellImport(file: string, header: string): number {
  const database = join(folder, "shell.db");
  for (const end of ["", "-wal", "-shm"]) rmSync(database + end, { force: true });
  const columns = header
    .split(",")
    .map((name) => `${name} TEXT${name === "contact_id" ? " NOT NULL UNIQUE" : ""}`);
  const script = [
    `CREATE TABLE contact (${columns.join(", ")});`,
    ".mode csv",
    `.import --skip 1 ${file} contact`,
  ].join("\n");
  const started = performance.now();
  const run = spawnSync("sqlite3", [database], { input: script, encoding: "utf8" });
  if (run.status !== 0 || run.stderr) throw new Error(`the sqlite3 shell failed: ${run.stderr}`);
  return (performance.now() - started) / 1000;
}

mkdirSync(folder, { recursive: true });
const file = join(folder, `floor-${rows}.csv`);
if (!existsSync(file)) await writeFloorFile({ path: file, rows, agents: 400, from: springOf2026 });
const header =
  "contact_id,agent,team,queue,channel,direction,offered_at,answered_at,ended_at,talk_seconds,hold_seconds,acw_seconds,outcome,resolution,customer";
const hasShell = spawnSync("sqlite3", ["--version"]).status === 0;

process.stdout.write(
  `Import of ${rows} contacts of 400 agents (${Math.round(statSync(file).size / 1e6)} MB), ${rounds} rounds\n`,
);
const ours: ImportRun[] = [];
const shells: number[] = [];
for (let round = 0; round < rounds; round++) {
  const floor = join(folder, "floor");
  rmSync(floor, { recursive: true, force: true });
  ours.push(importRun(file, floor));
  if (hasShell) shells.push(shellImport(file, header));
  const shell = shells.at(-1);
  process.stdout.write(
    `  round ${round + 1}: Evenkeel ${ours.at(-1)?.seconds.toFixed(2)} s${shell === undefined ? "" : `, sqlite3 .import ${shell.toFixed(2)} s`}\n`,
  );
}
const seconds = median(ours.map((one) => one.seconds));
const peak = Math.max(...ours.map((one) => one.peakMebibytes));
process.stdout.write(`Rows: ${ours[0]?.rows.read} read, ${ours[0]?.rows.accepted} accepted\n`);
process.stdout.write(
  hasShell
    ? `Ratio to the sqlite3 shell's .import (bar: at most 1.00): ${(seconds / median(shells)).toFixed(2)}\n`
    : `Ratio: cannot be told here, the sqlite3 shell is not installed. Evenkeel took ${seconds.toFixed(2)} s.\n`,
);
process.stdout.write(`Peak memory (bar: at most ${memoryBarMebibytes} MiB): ${Math.round(peak)} MiB\n`);
