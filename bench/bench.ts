// npm run bench: speed as ratios within one run, since machines and moments differ. See README, "Speed".
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeFloorFile } from "./floor-file.ts";

const folder = resolve(import.meta.dirname, "..", ".cache", "bench");
const builtCli = resolve(import.meta.dirname, "..", "out", "main", "cli.js");
const rows = Number(process.argv[2] ?? 1_000_000);
const rounds = Number(process.argv[3] ?? 3);
const memoryBarMebibytes = 350;
const springOf2026 = 1_772_409_600;

interface Import {
  seconds: number;
  peakMebibytes: number;
  rows: { read: number; accepted: number };
}

/** Runs one import as people do, in a process of its own: the built command line, from start to end. */
function evenkeelImport(file: string, floor: string): Import {
  const started = performance.now();
  const run = spawnSync(
    process.execPath,
    [
      "--import",
      join(import.meta.dirname, "print-peak.mjs"),
      builtCli,
      "import",
      file,
      "--floor",
      floor,
      "--timezone",
      "UTC",
      "--json",
    ],
    { encoding: "utf8" },
  );
  const seconds = (performance.now() - started) / 1000;
  const peak = /peak ([0-9.]+)/.exec(run.stderr)?.[1];
  if (run.status !== 0 || peak === undefined) throw new Error(`the import failed: ${run.stderr}`);
  const [result] = JSON.parse(run.stdout) as { rows: Import["rows"] }[];
  if (!result) throw new Error("the import told nothing");
  return { seconds, peakMebibytes: Number(peak), rows: result.rows };
}

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

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
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
const ours: Import[] = [];
const shells: number[] = [];
for (let round = 0; round < rounds; round++) {
  const floor = join(folder, "floor");
  rmSync(floor, { recursive: true, force: true });
  ours.push(evenkeelImport(file, floor));
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
