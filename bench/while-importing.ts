// npm run bench:answers: how long the window waits for its answers, at rest and throughout a large import.
import { existsSync, mkdirSync, openAsBlob, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { writeFloorFile } from "./floor-file.ts";
import { benchFolder, importRun } from "./import-run.ts";
import { type BenchWindow, openBenchWindow, startLoopbackHost } from "./loopback-host.ts";
import { percentile } from "./percentile.ts";

const rows = Number(process.argv[2] ?? 1_000_000);
const agents = 1000;
const days = 52 * 7;
const pauseMilliseconds = 60;
const roundsAtRest = 40;
const barMilliseconds = 100;
const januaryOf2025 = 1_735_689_600;
const januaryOf2026 = 1_767_225_600;
const agent = "agent0500";

/** What the views ask most: the shell, the floor, a person, what stands behind a bar, the queues. */
const questions: Readonly<Record<string, (ask: BenchWindow["ask"]) => Promise<unknown>>> = {
  "floor status": (ask) => ask.floor.status(),
  "floor board": (ask) => ask.floor.board({ week: "2025-W40" }),
  "agent picture": (ask) => ask.agent.picture({ agent }),
  "agent contacts": (ask) => ask.agent.contacts({ agent, from: "2025-06-02", to: "2025-06-29" }),
  queues: (ask) => ask.workload.queues({ week: "2025-W40" }),
};

type Times = Readonly<Record<string, number[]>>;

/** Asks every question in turn, with a pause between them, until it is asked to stop. */
async function askAround({ ask }: BenchWindow, goesOn: () => boolean): Promise<Times> {
  const times: Times = Object.fromEntries(Object.keys(questions).map((name) => [name, []]));
  while (goesOn()) {
    for (const [name, question] of Object.entries(questions)) {
      const asked = performance.now();
      await question(ask);
      times[name]?.push(performance.now() - asked);
      await setTimeout(pauseMilliseconds);
    }
  }
  return times;
}

function printTimes(when: string, times: Times): void {
  process.stdout.write(`${when} (bar: ${barMilliseconds} ms)\n`);
  for (const [name, own] of [...Object.entries(times), ["all", Object.values(times).flat()] as const]) {
    const [median, p95, max] = [0.5, 0.95, 1].map((share) => percentile(own, share).toFixed(0));
    process.stdout.write(
      `  ${name.padEnd(15)} median ${median} ms, p95 ${p95} ms, longest ${max} ms (${own.length} times)\n`,
    );
  }
}

async function floorFile(from: number): Promise<string> {
  const path = join(benchFolder, `answers-${agents}-${rows}-${from}.csv`);
  if (!existsSync(path)) await writeFloorFile({ path, rows, agents, days, from });
  return path;
}

mkdirSync(benchFolder, { recursive: true });
const stored = await floorFile(januaryOf2025);
const coming = await floorFile(januaryOf2026);
const floor = join(benchFolder, "answers-floor");
rmSync(floor, { recursive: true, force: true });
importRun(stored, floor);
const host = await startLoopbackHost(floor, "2026-11-22");
const window = await openBenchWindow(floor);
let rounds = 0;
printTimes("At rest", await askAround(window, () => rounds++ < roundsAtRest));

const handed = await window.handOver("coming.csv", await openAsBlob(coming));
let importing = true;
const started = performance.now();
const run = (async () => {
  for await (const _progress of await window.ask.imports.run({ handed, zone: "UTC" })) {
    // The window draws it; here it only has to be taken.
  }
})().finally(() => {
  importing = false;
});
const times = await askAround(window, () => importing);
await run;
printTimes(
  `Throughout an import of ${rows} contacts, ${((performance.now() - started) / 1000).toFixed(0)} s`,
  times,
);
await host.stop();
rmSync(floor, { recursive: true, force: true });
