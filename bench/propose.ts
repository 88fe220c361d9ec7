// npm run bench:propose: how long a proposal takes for a large file in no known layout, and how much memory.
import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join, resolve } from "node:path";
import { benchFolder } from "./import-run.ts";

const rows = Number(process.argv[2] ?? 1_000_000);
const columns = 40;
const barSeconds = 5;
const barMebibytes = 300;
const rowsAPiece = 10_000;
const agents = 200;
const start = Date.UTC(2026, 0, 1, 8) / 1000;

const names = [
  ...["Call ID", "Date", "Start", "Answer", "End", "Agent ID", "Agent", "Team", "Queue", "Talk (s)"],
  ...["Hold (s)", "ACW (s)", "Wait (s)", "Result", "Customer No"],
];

function clock(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, 19);
}

function rowOf(row: number): string {
  const at = start + row * 7;
  const [wait, talk, hold, work] = [2 + (row % 80), 20 + ((row * 37) % 580), (row % 4) * 10, (row * 13) % 60];
  const agent = (row * 31) % agents;
  const own = [
    ...[`C${100_000 + row}`, new Date(at * 1000).toISOString().slice(0, 10), clock(at), clock(at + wait)],
    ...[clock(at + wait + talk + hold), `A${agent}`, `Person ${agent}`, `Team ${agent % 7}`],
    ...[
      `Queue ${row % 5}`,
      talk,
      hold,
      work,
      wait,
      row % 9 === 0 ? "Missed" : "Answered",
      `K${row % 99_999}`,
    ],
  ];
  const others = Array.from({ length: columns - own.length }, (_, at) =>
    at % 3 === 0 ? (row * at) % 1000 : at % 3 === 1 ? `word${(row + at) % 50}` : "",
  );
  return [...own, ...others].join(",");
}

function madeFile(): string {
  mkdirSync(benchFolder, { recursive: true });
  const path = join(benchFolder, `propose-${rows}.csv`);
  if (existsSync(path)) return path;
  const file = openSync(path, "w");
  const header = [...names, ...Array.from({ length: columns - names.length }, (_, at) => `Field ${at}`)];
  writeSync(file, `${header.join(",")}\n`);
  for (let from = 0; from < rows; from += rowsAPiece) {
    const piece = Array.from({ length: Math.min(rowsAPiece, rows - from) }, (_, at) => rowOf(from + at));
    writeSync(file, `${piece.join("\n")}\n`);
  }
  closeSync(file);
  return path;
}

/** Seconds in which the shell goes through a file's bytes once. */
function shellSeconds(path: string): number {
  const began = performance.now();
  execFileSync("wc", ["-l", path]);
  return (performance.now() - began) / 1000;
}

const program = `
const { proposeMapping } = await import(process.argv[1]);
const began = performance.now();
let first = 0;
const { rows } = await proposeMapping({ path: process.argv[2], onFirstRows: () => { first = performance.now() - began; } });
console.log(JSON.stringify({ rows, first: first / 1000, all: (performance.now() - began) / 1000 }));
`;

const path = madeFile();
const shell = shellSeconds(path);
const module = resolve(import.meta.dirname, "../src/main/import/mapping/propose-mapping.ts");
const peak = resolve(import.meta.dirname, "print-peak.mjs");
const run = spawnSync(process.execPath, ["--import", peak, "-e", program, module, path], {
  encoding: "utf8",
});
const found = JSON.parse(run.stdout) as { rows: number; first: number; all: number };
const mebibytes = Number(/peak ([\d.]+)/.exec(run.stderr)?.[1]);
const processor = Number(/processor ([\d.]+)/.exec(run.stderr)?.[1]);
console.log(`rows ${found.rows}, columns ${columns}`);
console.log(
  `first rows after ${found.first.toFixed(2)} s, proposal after ${found.all.toFixed(2)} s (bar ${barSeconds} s)`,
);
console.log(
  `processor ${processor.toFixed(2)} s; ${(found.all / shell).toFixed(1)} times the shell's ${shell.toFixed(2)} s`,
);
console.log(`peak ${mebibytes.toFixed(0)} MiB (bar ${barMebibytes} MiB)`);
