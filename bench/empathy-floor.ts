// npm run bench:empathy: the whole floor's empathy by the reader, of a thousand agents and a hundred evaluators.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mondayOf, weekOfDay } from "../src/domain/calendar/iso-week.ts";
import { serviceDayOf } from "../src/domain/calendar/service-day.ts";
import { importFile } from "../src/main/import/import-file.ts";
import { openRecordStore } from "../src/main/record-store/store/record-store.ts";
import { benchFolder } from "./import-run.ts";
import { median } from "./percentile.ts";

const agents = Number(process.argv[2] ?? 1000);
const evaluators = Number(process.argv[3] ?? 100);
const evaluations = Number(process.argv[4] ?? 100_000);
const weeks = 50;
const rangeWeeks = 12;
const rounds = 5;
const bars = { fromNothing: 2000, again: 100 };
const key = "0123456789abcdef".repeat(4);
const secondsADay = 86_400;
const behaviours = ["E1", "E2", "E3", "E4", "E5"];
const toDay = serviceDayOf("2026-11-22") ?? 0;
const lastWeek = weekOfDay(toDay);

/** Plain evaluations; who scores whom moves on with every round, so that all evaluators share agents. */
function* lines(from: number, to: number, weekOf: (at: number) => number): Generator<string> {
  yield "evaluation_id,agent,evaluator,form,evaluated_at,source,item,behaviour,score,max_score";
  for (let at = from; at < to; at++) {
    const agent = at % agents;
    const evaluator = (agent + Math.floor(at / agents) * 7) % evaluators;
    const day = mondayOf(weekOf(at)) + (at % 5);
    const time = new Date((day * secondsADay + 9 * 3600 + (at % 20_000)) * 1000).toISOString();
    for (const [item, behaviour] of behaviours.entries()) {
      const noise = (((at * 5 + item) * 2_654_435_761) % 4_294_967_296) / 4_294_967_296;
      const score = Math.min(2, Math.floor(noise * 2.4 + (evaluator % 5) * 0.1 + (agent % 7) * 0.05));
      yield `q${at},agent${agent},evaluator${evaluator},Voice,${time},qa,${behaviour},${behaviour},${score},2`;
    }
  }
}

const folder = join(benchFolder, "empathy-floor");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const store = await openRecordStore({ file: join(folder, "evenkeel.db"), key });

async function take(name: string, rows: Iterable<string>): Promise<void> {
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, `${[...rows].join("\n")}\n`);
  const began = performance.now();
  const request = { path, zone: "UTC", now: 1_795_000_000 };
  const { outcome } = await importFile({ store, customerSecret: "5e".repeat(32) }, request);
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(`${outcome.rows.accepted} rows of ${name} in ${seconds.toFixed(1)} s\n`);
}

async function floorIn(): Promise<number> {
  const began = performance.now();
  const range = { fromDay: mondayOf(lastWeek - rangeWeeks + 1), toDay };
  const { floor } = await store.read("empathyFloor", { scope: "all", ...range });
  const milliseconds = performance.now() - began;
  if (floor.evaluations === 0) throw new Error("no evaluation was counted");
  return milliseconds;
}

function say(what: string, milliseconds: number, bar: number): void {
  process.stdout.write(`${what}: ${milliseconds.toFixed(0)} ms (bar: at most ${bar} ms)\n`);
}

await take(
  "evaluations",
  lines(0, evaluations, (at) => lastWeek - weeks + 1 + Math.floor((at * weeks) / evaluations)),
);
say("The whole floor from nothing", await floorIn(), bars.fromNothing);
// There is more than one reader, and each works a model out once and keeps it.
await floorIn();
const again: number[] = [];
for (let round = 0; round < rounds; round++) again.push(await floorIn());
say("Asked again, median", median(again) ?? 0, bars.again);
await take(
  "one more week's evaluations",
  lines(evaluations, evaluations + Math.ceil(evaluations / weeks / 4), () => lastWeek),
);
say("After an import that touches one week", await floorIn(), bars.fromNothing);
await store.close();
rmSync(folder, { recursive: true, force: true });
