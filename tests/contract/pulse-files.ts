import { writeFileSync } from "node:fs";
import { join } from "node:path";

/*
 * A floor of two sorts of people over half a year, as files: some work long stretches without a pause, take hard
 * contacts and come back too soon, the others have an easy time. What they answer of themselves is the test's to say.
 */

const monday = Date.parse("2025-09-01T00:00:00Z");
const dayMilliseconds = 86_400_000;
const weeks = 26;
/** The day after the last week. */
export const today = "2026-03-02";
export const agents = Array.from({ length: 24 }, (_, at) => `agent-${String(at).padStart(2, "0")}`);
/** Every second person. */
export const isStrained = (agent: string) => agents.indexOf(agent) % 2 === 0;
const teamOf = (agent: string) => (agents.indexOf(agent) < 12 ? "North" : "South");
/** The code that a person keeps: it says nothing of them. */
export const codeOf = (agent: string) => `code-${(agents.indexOf(agent) * 37 + 11) % 101}`;

const instant = (day: number, minute: number) =>
  new Date(monday + day * dayMilliseconds + minute * 60_000).toISOString().slice(0, 19);

/** Working days as days since the first Monday. */
const workdays = Array.from({ length: weeks * 5 }, (_, at) => Math.floor(at / 5) * 7 + (at % 5));

/** Contacts of a day as minutes of their start and length. */
function contactsOf(agent: string, day: number): readonly (readonly [number, number])[] {
  if (!isStrained(agent)) return [540, 640, 740, 840, 940].map((at) => [at, 20]);
  // Late one day and early on the next, with hardly a pause.
  const begin = day % 2 === 0 ? 840 : 420;
  return [0, 96, 192, 288, 384].map((at) => [begin + at, 95]);
}

/** Roster, contacts and states, written into a folder. @returns their paths */
export function workFiles(folder: string): string[] {
  const roster = ["agent,name,team,weekly_hours"];
  const contacts = [
    "contact_id,agent,queue,offered_at,answered_at,ended_at,acw_seconds,outcome,complaint,abuse,escalated,resolution",
  ];
  const states = ["agent,state,started_at,ended_at"];
  for (const agent of agents) {
    roster.push(`${agent},Person ${agent},${teamOf(agent)},40`);
    const hard = isStrained(agent) ? "yes,yes,yes,unresolved" : "no,no,no,resolved";
    for (const day of workdays) {
      const own = contactsOf(agent, day);
      for (const [at, minutes] of own) {
        const [from, to] = [instant(day, at), instant(day, at + minutes)];
        contacts.push(`${agent}-${day}-${at},${agent},care,${from},${from},${to},0,handled,${hard}`);
        states.push(`${agent},talk,${from},${to}`);
      }
      for (const [place, [at, minutes]] of own.entries()) {
        const next = own[place + 1];
        if (next) states.push(`${agent},available,${instant(day, at + minutes)},${instant(day, next[0])}`);
      }
    }
  }
  return [
    written(folder, "roster.csv", roster),
    written(folder, "contacts.csv", contacts),
    written(folder, "states.csv", states),
  ];
}

export interface Answer {
  readonly item: string;
  /** 1 to 5. */
  readonly score: number;
}

/** Pulses of every second week, on a Friday, by everybody or by some. */
export function pulseFile(
  folder: string,
  name: string,
  answers: (agent: string, pulse: number) => readonly Answer[],
): string {
  const lines = ["response_id,respondent,team,consent,answered_at,item,score,scale_min,scale_max"];
  for (const agent of agents)
    for (let pulse = 0; pulse < weeks / 2; pulse++)
      for (const { item, score } of answers(agent, pulse))
        lines.push(
          `${name}-${codeOf(agent)}-${pulse},${codeOf(agent)},${teamOf(agent)},yes,${instant(pulse * 14 + 4, 900)},${item},${score},1,5`,
        );
  return written(folder, `${name}.csv`, lines);
}

/** Consents, or their withdrawal, of some people. */
export function consentFile(
  folder: string,
  name: string,
  of: readonly string[],
  consents: boolean,
  on: string,
): string {
  return written(folder, `${name}.csv`, [
    "agent,respondent,link_consent,said_on",
    ...of.map((agent) => `${agent},${consents ? codeOf(agent) : ""},${consents ? "yes" : "no"},${on}`),
  ]);
}

export function written(folder: string, name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}
