// npm run bench:burnout: all factors and the index of one week for a thousand agents, computed from the rows.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mondayOf, weekOfDay } from "../src/domain/calendar/iso-week.ts";
import { serviceDayOf } from "../src/domain/calendar/service-day.ts";
import { importFile } from "../src/main/import/import-file.ts";
import { refreshBurnout } from "../src/main/record-store/burnout/refresh-burnout.ts";
import { openWritable } from "../src/main/record-store/store/open-store.ts";
import { openRecordStore } from "../src/main/record-store/store/record-store.ts";
import { benchFolder } from "./import-run.ts";
import { median } from "./percentile.ts";

const agents = Number(process.argv[2] ?? 1000);
const pastWeeks = 8;
const lastDay = serviceDayOf("2026-04-12") ?? 0;
const week = weekOfDay(lastDay);
/** Of a day of the week that is timed, and of one before it, which is there only as their own past. */
const contactsADay = 45;
const contactsOfPastDay = 5;
const rounds = 5;
const barMilliseconds = 1000;
const key = "0123456789abcdef".repeat(4);
const secondsADay = 86_400;

const time = (at: number) => new Date(at * 1000).toISOString();

interface Lines {
  readonly contacts: string[];
  readonly states: string[];
  readonly shifts: string[];
  readonly evaluations: string[];
}

function refreshDay(lines: Lines, agent: number, day: number, contacts: number): void {
  const who = `agent${String(agent).padStart(4, "0")}`;
  const begins = day * secondsADay + (7 + (agent % 3)) * 3600;
  const apart = Math.floor((8 * 3600) / contacts);
  lines.shifts.push(`${who},${time(begins)},${time(begins + 8 * 3600)},`);
  for (let call = 0; call < contacts; call++) {
    const noise = ((agent * 7919 + day * 104_729 + call) * 2_654_435_761) % 4_294_967_296;
    const from = begins + call * apart;
    const [talk, acw] = [Math.floor(apart * 0.6) + (noise % 60), 15 + (noise % 30)];
    const to = from + talk;
    lines.contacts.push(
      [
        `c${agent}-${day}-${call}`,
        who,
        `queue${agent % 8}`,
        time(from),
        time(from),
        time(to),
        talk,
        acw,
        "handled",
        noise % 5 ? "resolved" : "unresolved",
        noise % 17 ? 0 : 1,
        noise % 23 ? 0 : 1,
        noise % 41 ? 0 : 1,
        noise % 29 ? 0 : 1,
        noise % 61 ? 0 : 1,
      ].join(","),
    );
    lines.states.push(`${who},talk,${time(from)},${time(to)}`, `${who},acw,${time(to)},${time(to + acw)}`);
    lines.states.push(`${who},available,${time(to + acw)},${time(begins + (call + 1) * apart)}`);
  }
  if (day % 7 === 0)
    for (let item = 0; item < 5; item++)
      lines.evaluations.push(
        `q${agent}-${day},${who},eve,care,${time(begins)},item ${item},${(agent + day + item) % 3},2`,
      );
}

function filesOf(): Record<string, string> {
  const lines: Lines = { contacts: [], states: [], shifts: [], evaluations: [] };
  for (let agent = 0; agent < agents; agent++)
    for (let at = pastWeeks; at >= 0; at--)
      for (let day = 0; day < 5; day++)
        refreshDay(lines, agent, mondayOf(week - at) + day, at === 0 ? contactsADay : contactsOfPastDay);
  const csv = (header: string, rows: readonly string[]) => `${header}\n${rows.join("\n")}\n`;
  return {
    contacts: csv(
      "contact_id,agent,queue,offered_at,answered_at,ended_at,talk_seconds,acw_seconds,outcome,resolution,transferred_in,transferred_out,escalated,complaint,abuse",
      lines.contacts,
    ),
    states: csv("agent,state,started_at,ended_at", lines.states),
    shifts: csv("agent,shift_start,shift_end,activity", lines.shifts),
    evaluations: csv(
      "evaluation_id,agent,evaluator,form,evaluated_at,item,score,max_score",
      lines.evaluations,
    ),
  };
}

const folder = join(benchFolder, "burnout-week");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const file = join(folder, "evenkeel.db");
const store = await openRecordStore({ file, key });
for (const [name, text] of Object.entries(filesOf())) {
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, text);
  const request = { path, zone: "UTC", now: 1_776_000_000 };
  const { outcome } = await importFile({ store, customerSecret: "5e".repeat(32) }, request);
  process.stdout.write(`${outcome.rows.accepted} rows of ${name}\n`);
}
await store.close();

const open = openWritable({ file, key });
const cpu: number[] = [];
const computedIn = () => {
  const started = performance.now();
  const before = process.cpuUsage();
  refreshBurnout(open.store);
  const { user, system } = process.cpuUsage(before);
  cpu.push((user + system) / 1000);
  return performance.now() - started;
};
process.stdout.write(`all ${pastWeeks + 1} weeks computed in ${(computedIn() / 1000).toFixed(1)} s\n`);
const times: number[] = [];
for (let round = 0; round < rounds; round++) {
  // As after an import of the whole week: nothing of it is computed yet.
  for (const table of ["quantity", "week", "reading"])
    open.store.run(`DELETE FROM burnout_${table} WHERE week = ?`, week);
  open.store.run("INSERT INTO burnout_stale SELECT 'rows', ?, agent_id FROM agent", week);
  open.store.run("INSERT INTO burnout_stale VALUES ('queues', ?, 0), ('evaluations', ?, 0)", week, week);
  times.push(computedIn());
}
const judged = open.store.row<{ agents: number }>(
  "SELECT count(*) AS agents FROM burnout_week WHERE week = ?",
  week,
);
open.close();
rmSync(folder, { recursive: true, force: true });
process.stdout.write(
  `All factors and the index of one week for ${judged?.agents ?? 0} agents: median ${median(times).toFixed(0)} ms of ${times
    .map((one) => one.toFixed(0))
    .join(
      ", ",
    )} (bar: at most ${barMilliseconds} ms); ${median(cpu.slice(1)).toFixed(0)} ms of processor time\n`,
);
