// npm run bench:large: what an import costs where much is stored already, and the floor board on it.
import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openFloor } from "../src/main/hosts/shared/floor.ts";
import { writeFloorFile } from "./floor-file.ts";
import { benchFolder, importRun } from "./import-run.ts";
import { median, percentile } from "./percentile.ts";

const stored = Number(process.argv[2] ?? 5_000_000);
const added = 10_000;
const rounds = 3;
const boards = 40;
const memoryBarMebibytes = 350;
const boardBarMilliseconds = 50;
const agents = 1000;
const storedDays = 52 * 7;
const januaryOf2025 = 1_735_689_600;
const januaryOf2026 = 1_767_225_600;

/** A file of all agents, made once. */
async function floorFile(rows: number, days: number, from: number): Promise<string> {
  const path = join(benchFolder, `floor-of-${agents}-${rows}-${days}.csv`);
  if (!existsSync(path)) await writeFloorFile({ path, rows, agents, days, from });
  return path;
}

mkdirSync(benchFolder, { recursive: true });
const large = await floorFile(stored, storedDays, januaryOf2025);
const small = await floorFile(added, 1, januaryOf2026);
const full = join(benchFolder, "full-floor");
rmSync(full, { recursive: true, force: true });
const first = importRun(large, full);
process.stdout.write(
  `${first.rows.accepted} contacts of ${agents} agents stored in ${first.seconds.toFixed(1)} s; ` +
    `peak memory (bar: at most ${memoryBarMebibytes} MiB): ${Math.round(first.peakMebibytes)} MiB\n`,
);

const intoFull: number[] = [];
const intoEmpty: number[] = [];
for (let round = 0; round < rounds; round++) {
  const copy = join(benchFolder, "full-floor-copy");
  const empty = join(benchFolder, "empty-floor");
  for (const folder of [copy, empty]) rmSync(folder, { recursive: true, force: true });
  cpSync(full, copy, { recursive: true });
  intoFull.push(importRun(small, copy).seconds);
  intoEmpty.push(importRun(small, empty).seconds);
  rmSync(copy, { recursive: true, force: true });
}
const ratio = median(intoFull) / median(intoEmpty);
process.stdout.write(
  `${added} rows into ${stored}: ${median(intoFull).toFixed(2)} s, into an empty floor ${median(intoEmpty).toFixed(2)} s; ` +
    `ratio (bar: at most 2.00): ${ratio.toFixed(2)}\n`,
);

const floor = await openFloor(full);
const { lastDay } = await floor.store.read("floorStatus", { scope: "all" });
const week = Math.floor(((lastDay ?? 0) + 3) / 7);
const times: number[] = [];
for (let board = 0; board < boards; board++) {
  const started = performance.now();
  await floor.store.read("floorBoard", { week: week - (board % 10), scope: "all", team: null });
  times.push(performance.now() - started);
}
await floor.close();
process.stdout.write(
  `Floor board of ${agents} agents: median ${median(times).toFixed(0)} ms, ` +
    `p95 (bar: at most ${boardBarMilliseconds} ms): ${percentile(times, 0.95).toFixed(0)} ms\n`,
);
