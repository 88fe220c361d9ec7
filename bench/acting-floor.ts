import { createWriteStream, existsSync, mkdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { finished } from "node:stream/promises";
import { benchFolder, importRun } from "./import-run.ts";

/** A floor on which acting is measured: shifts with breaks, contacts, states and evaluations of many people. */
interface ActingFloor {
  readonly folder: string;
  readonly agents: number;
  readonly weeksBehind: number;
  readonly weeksAhead: number;
  /** UTC seconds of the Monday that is today. */
  readonly monday: number;
}

const contactsADay = 6;
const peopleATeam = 20;
const teamsAQueue = 5;
const secondsADay = 86_400;
const hour = 3600;

/** The Monday from which it is judged, with the weeks before and after it. */
export const actingToday = "2026-11-23";
const weeksBehind = 10;
const weeksAhead = 3;

/** The data folder of a floor of `agents` people, imported on first use. */
export async function actingFloor(agents: number): Promise<string> {
  const files = join(benchFolder, `acting-files-${agents}`);
  const floor = join(benchFolder, `acting-floor-${agents}`);
  mkdirSync(benchFolder, { recursive: true });
  if (existsSync(floor)) return floor;
  const monday = Date.parse(`${actingToday}T00:00:00Z`) / 1000;
  for (const path of await writeActingFloor({ folder: files, agents, weeksBehind, weeksAhead, monday })) {
    const { seconds, rows } = importRun(path, floor);
    process.stdout.write(`${rows.accepted} rows of ${basename(path)} in ${seconds.toFixed(0)} s\n`);
  }
  rmSync(files, { recursive: true, force: true });
  return floor;
}

/** Writes the files; answers their paths. */
async function writeActingFloor(floor: ActingFloor): Promise<readonly string[]> {
  mkdirSync(floor.folder, { recursive: true });
  const files = {
    roster: rosterLines(floor),
    shifts: shiftLines(floor),
    contacts: contactLines(floor),
    "agent-states": stateLines(floor),
    evaluations: evaluationLines(floor),
  };
  const paths: string[] = [];
  for (const [name, lines] of Object.entries(files)) {
    const path = join(floor.folder, `${name}.csv`);
    const out = createWriteStream(path);
    let text = "";
    for (const line of lines) {
      text += `${line}\n`;
      if (text.length < 1 << 20) continue;
      if (!out.write(text)) await new Promise((drained) => out.once("drain", drained));
      text = "";
    }
    out.end(text);
    await finished(out);
    paths.push(path);
  }
  return paths;
}

export function agentName(at: number): string {
  return `agent${String(at).padStart(4, "0")}`;
}

const queueOf = (agent: number) => `queue${Math.floor(agent / peopleATeam / teamsAQueue)}`;

function* rosterLines({ agents }: ActingFloor): Generator<string> {
  yield "agent,name,team,weekly_hours,hired_on";
  for (let at = 0; at < agents; at++)
    yield `${agentName(at)},Person ${at},Team ${Math.floor(at / peopleATeam)},40,2024-01-08`;
}

interface Shift {
  readonly agent: number;
  readonly day: number;
  readonly from: number;
}

/** Early and late shifts on weekdays; one person in fifty has a late one before an early one now and then. */
function* shifts({ agents, monday }: ActingFloor, fromWeek: number, toWeek: number): Generator<Shift> {
  for (let week = fromWeek; week < toWeek; week++)
    for (let weekday = 0; weekday < 5; weekday++)
      for (let agent = 0; agent < agents; agent++) {
        const late = (agent + week) % 2 === 0;
        const cut = agent % 50 === 0 && week >= -4 && weekday % 2 === 1;
        const day = monday + (week * 7 + weekday) * secondsADay;
        yield { agent, day, from: day + (cut ? 14 : late ? 11 : 8) * hour + (cut || agent % 50 ? 0 : -hour) };
      }
}

function* shiftLines(floor: ActingFloor): Generator<string> {
  yield "agent,shift_start,shift_end,activity";
  for (const { agent, from } of shifts(floor, -floor.weeksBehind, floor.weeksAhead)) {
    const who = agentName(agent);
    yield `${who},${iso(from)},${iso(from + 8 * hour)},work`;
    yield `${who},${iso(from + 4 * hour)},${iso(from + 4.5 * hour)},lunch`;
  }
}

interface Contact {
  readonly agent: number;
  readonly id: string;
  readonly answered: number;
  readonly ended: number;
}

function* contacts(floor: ActingFloor): Generator<Contact> {
  for (const { agent, day, from } of shifts(floor, -floor.weeksBehind, 0))
    for (let nth = 0; nth < contactsADay; nth++) {
      const noise = ((agent * 31 + day / secondsADay) * 17 + nth * 7919) % 600;
      const answered = from + nth * 1.3 * hour + noise;
      yield { agent, id: `c${agent}-${day / secondsADay}-${nth}`, answered, ended: answered + 1800 + noise };
    }
}

function* contactLines(floor: ActingFloor): Generator<string> {
  yield "contact_id,agent,queue,offered_at,answered_at,ended_at,talk_seconds,outcome";
  for (const { agent, id, answered, ended } of contacts(floor))
    yield `${id},${agentName(agent)},${queueOf(agent)},${iso(answered - 8)},${iso(answered)},${iso(ended)},${ended - answered},handled`;
}

function* stateLines(floor: ActingFloor): Generator<string> {
  yield "agent,state,started_at,ended_at";
  for (const { agent, answered, ended } of contacts(floor)) {
    yield `${agentName(agent)},talk,${iso(answered)},${iso(ended)}`;
    yield `${agentName(agent)},available,${iso(ended)},${iso(ended + 1500)}`;
  }
}

/** One scored contact a week; one person in forty scores lower lately. */
function* evaluationLines(floor: ActingFloor): Generator<string> {
  const items = ["E1", "E2", "E3", "E4", "E5", "E6"];
  yield "evaluation_id,agent,evaluator,form,evaluated_at,contact_id,source,item,behaviour,score,max_score";
  for (const { agent, id, ended } of contacts(floor)) {
    if (!id.endsWith("-2")) continue;
    const lately = ended > floor.monday - 56 * secondsADay;
    const low = agent % 40 === 7 && lately;
    for (const [at, behaviour] of items.entries()) {
      const noise = (agent * 13 + ended + at * 7) % 5;
      const score = Math.max(0, (noise === 0 ? 0 : noise < 3 ? 1 : 2) - (low ? 1 : 0));
      yield `q${id},${agentName(agent)},evaluator${(agent + Math.floor(ended / secondsADay)) % 12},Voice,${iso(ended)},${id},qa,${behaviour},${behaviour},${score},2`;
    }
  }
}

function iso(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}
