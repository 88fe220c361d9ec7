import { importedFloor, writeFiles } from "./prepared-floors.ts";

/*
 * Exports of sixteen people over 26 weeks, with a truth planted in each of four: one whose scores fall after busy
 * hours alone, one whose scores fall everywhere, one whom a harsh evaluator scores lately, and one with three
 * evaluations. Each Tuesday has two scored contacts after a pause, and two in the midst of a busy hour.
 */

export const people = {
  afterBusyHours: "Lena Ortiz",
  everywhere: "Rafi Dorn",
  underHarshEvaluator: "Sonja Vale",
  newcomer: "Nils Novo",
} as const;
// Verdicts need ten others to compare with.
const others = [
  ...["Ada Osei", "Ben Ito", "Cleo Marsh", "Dan Petrov", "Eva Lund", "Finn Roe"],
  ...["Gwen Abara", "Hal Quist", "Ines Moya", "Jon Teller", "Kim Sato", "Lior Ash"],
];
const everybody = [...Object.values(people), ...others];
export const harsh = "Hart Stern";
const evaluators = [harsh, "Ivo Lind", "Quinn Hale"];

const monday = Date.parse("2026-05-25T00:00:00Z");
const weeks = 26;
const recentFrom = weeks - 8;
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const behaviours = 9;

interface ScoredContact {
  readonly contact: string;
  readonly at: number;
  readonly busy: boolean;
}

export const empathyFloor = importedFloor("empathy", writeEmpathyFloor);

/** Contacts, states, evaluations and the roster; times in UTC. */
function writeEmpathyFloor(folder: string): readonly string[] {
  const contacts = ["contact_id,agent,queue,offered_at,answered_at,ended_at,talk_seconds,outcome"];
  const states = ["agent,state,started_at,ended_at"];
  const evaluations = [
    "evaluation_id,agent,evaluator,form,evaluated_at,contact_id,source,item,behaviour,score,max_score",
  ];
  for (let week = 0; week < weeks; week++) {
    for (const [person, name] of everybody.entries()) {
      const agent = `p${person}`;
      const tuesday = monday + (week * 7 + 1) * day;
      const shift = shiftOf(agent, week, tuesday);
      contacts.push(...shift.contacts);
      states.push(...shift.states);
      for (const [turn, scored] of shift.scored.entries()) {
        if (name === people.newcomer && (week < weeks - 3 || turn > 0)) continue;
        evaluations.push(...evaluationOf(agent, name, week, turn, scored));
      }
    }
  }
  const roster = ["agent,name,team", ...everybody.map((name, at) => `p${at},${name},Orders`)];
  return writeFiles(folder, { contacts, states, evaluations, roster });
}

/** Two quiet hours with a contact at the end of each, then an hour of contact after contact. */
function shiftOf(agent: string, week: number, tuesday: number) {
  const start = tuesday + 8 * hour;
  const busyFrom = start + 3 * hour;
  const quiet = [start + hour, start + 2 * hour].map((at) => ({ at, busy: false }));
  const busy = Array.from({ length: 14 }, (_, at) => ({ at: busyFrom + at * 5 * minute, busy: true }));
  const contacts: string[] = [];
  const states: string[] = [];
  const scored: ScoredContact[] = [];
  let waitsSince = start;
  for (const [at, { at: answered, busy: inRun }] of [...quiet, ...busy].entries()) {
    const contact = `c${agent}-${week}-${at}`;
    const ended = answered + 5 * minute - 4000;
    contacts.push(
      `${contact},${agent},Orders,${iso(answered - 2000)},${iso(answered)},${iso(ended)},${(ended - answered) / 1000},handled`,
    );
    states.push(
      `${agent},available,${iso(waitsSince)},${iso(answered)}`,
      `${agent},talk,${iso(answered)},${iso(ended)}`,
    );
    waitsSince = ended;
    if (!inRun || at >= quiet.length + busy.length - 2) scored.push({ contact, at: answered, busy: inRun });
  }
  return { contacts, states, scored };
}

function evaluationOf(
  agent: string,
  name: string,
  week: number,
  turn: number,
  { contact, at, busy }: ScoredContact,
) {
  const evaluator = evaluatorOf(name, week, turn);
  const points = pointsOf(name, week, turn, busy) - (evaluator === harsh ? 3 : 0);
  const id = `q${agent}-${week}-${turn}`;
  return Array.from({ length: behaviours }, (_, item) => {
    const score = Math.max(0, Math.min(2, points - 2 * item));
    return `${id},${agent},${evaluator},Empathy in contacts,${iso(at + day)},${contact},qa,Item ${item + 1},E${item + 1},${score},2`;
  });
}

/** The harsh one scores everybody now and then, one person never before the recent weeks and alone in them. */
function evaluatorOf(name: string, week: number, turn: number): string {
  const inTurn = evaluators[(week + turn + name.length) % evaluators.length] ?? harsh;
  if (name !== people.underHarshEvaluator) return inTurn;
  if (week >= recentFrom) return harsh;
  return inTurn === harsh ? "Quinn Hale" : inTurn;
}

/** Of the eighteen that the form has. */
function pointsOf(name: string, week: number, turn: number, busy: boolean): number {
  // Of each person their own, so that no fall is everybody's.
  const at = week + turn + [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  const wobble = at % 3 === 0 ? -1 : at % 3 === 1 ? 1 : 0;
  const fell = week >= recentFrom && (name === people.everywhere || (name === people.afterBusyHours && busy));
  return 15 + wobble - (fell ? 5 : 0);
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
