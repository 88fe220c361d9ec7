// npm run bench:reports: the weekly pack of a thousand agents in every form, by the command line and in an open console.
import { statSync } from "node:fs";
import { join } from "node:path";
import type { ReportForm } from "../src/contract/report-kinds.ts";
import { consoleContext, everySupervisor } from "../src/main/hosts/shared/console-context.ts";
import { errorLog } from "../src/main/hosts/shared/error-log.ts";
import { openFloor } from "../src/main/hosts/shared/floor.ts";
import { droppedFiles } from "../src/main/hosts/shared/handed-files.ts";
import { actingFloor, actingToday } from "./acting-floor.ts";
import { cliRun } from "./cli-run.ts";
import { benchFolder } from "./import-run.ts";
import { median } from "./percentile.ts";

const agents = Number(process.argv[2] ?? 1000);
const rounds = 3;
const forms = ["html", "xlsx", "pdf", "csv"] as const;
const bars: Readonly<Record<ReportForm, string>> = {
  html: " (bar: 2 s)",
  xlsx: " (bar: 5 s)",
  pdf: " (bar: 15 s)",
  csv: "",
};
const memoryBarMebibytes = 500;

const folder = await actingFloor(agents);

/** The store is opened and nothing is kept from before. */
const reportRun = (out: string) =>
  cliRun("report", "weekly", "--out", out, "--floor", folder, "--today", actingToday);

process.stdout.write(`Weekly pack of ${agents} agents by the command line, from its start to its end\n`);
for (const form of forms) {
  const out = join(benchFolder, `weekly-${agents}.${form}`);
  const runs = Array.from({ length: rounds }, () => reportRun(out));
  const max = Math.max(...runs.map(({ peakMebibytes }) => peakMebibytes));
  // The browser that prints is a program of its own: its memory is not in this figure.
  process.stdout.write(
    `  ${form}${bars[form]}: ${reportSeconds(runs.map(({ seconds }) => seconds))}, processor ${median(runs.map(({ processorSeconds }) => processorSeconds)).toFixed(1)} s, ${(statSync(out).size / 1024).toFixed(0)} KiB; ` +
      `peak memory (bar: ${memoryBarMebibytes} MiB): ${Math.round(max)} MiB${form === "pdf" ? ", the browser's beside it" : ""}\n`,
  );
}

const floor = await openFloor(folder);
const handed = droppedFiles();
const log = errorLog(folder);
const { reports } = await consoleContext({ floor, viewer: everySupervisor, handed, log, today: actingToday });
process.stdout.write(
  `Weekly pack of ${agents} agents in a console that is open, the first of them as page\n`,
);
for (const form of forms) {
  const seconds: number[] = [];
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await reports.make({ kind: "weekly", form }, () => {}, new AbortController().signal);
    seconds.push((performance.now() - started) / 1000);
  }
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(
    `  ${form}${bars[form]}: ${reportSeconds(seconds)}, processor ${((user + system) / 1e6 / rounds).toFixed(1)} s\n`,
  );
}
await floor.close();

function reportSeconds(seconds: readonly number[]): string {
  return `median ${median(seconds).toFixed(1)} s of ${seconds.map((one) => one.toFixed(1)).join(", ")}`;
}
