import type { ServiceDay } from "../../domain/calendar/service-day.ts";
import type { SampleAgent } from "./agent.ts";
import { type Chance, chanceOf } from "./chance.ts";
import type { EvaluationDesk, Evaluator } from "./evaluator.ts";
import { cellOf, isClear, type LoadCell, loadBefore } from "./load-before.ts";
import { type SamplePeriod, weekdayOf } from "./period.ts";
import type { SampleContact, WorkedDay } from "./queue-day.ts";
import { type ContactItems, contactItems, itemScores } from "./scorecard.ts";
import { trueEmpathy } from "./true-empathy.ts";

/** A scored contact; a null score means that the item did not apply. */
export interface SampleEvaluation {
  readonly agent: SampleAgent;
  readonly evaluator: Evaluator;
  readonly contact: SampleContact;
  readonly source: "qa" | "calibration";
  /** UTC seconds. */
  readonly evaluatedAt: number;
  readonly scores: readonly (number | null)[];
}

type Wish = LoadCell | "any";

const noisePoints = 6;
/** Points by which an evaluator takes a whole contact for better or worse than it was, beside their severity. */
const hearsOtherwise = 3;
const calibrationDay = 3;
/** That a pool scores together in a week: thirty are needed before agreement is said at all (methods, 4.5). */
const calibratedContacts = 2;
const settledSeconds = 4200;
const worthScoringSeconds = 75;
const weeksAMonth = 365.25 / 12 / 7;
/** Contacts of a person that are scored in a month, as in most real programmes: no two people have the same number. */
const fewestAMonth = 3.2;
const mostAMonth = 4.8;
// Contacts a week that are to be scored, by cell. Agents who carry a planted truth about empathy are scored
// weekly and more, because a verdict needs several scores on each side of each cell it uses (methods, 4.6 and 8.3).
const wishesOf: Readonly<Record<string, ReadonlyMap<Wish, number>>> = {
  "falls-under-load": new Map([
    ["loaded", 3.2],
    ["rested", 3.2],
  ]),
  "falls-rested": new Map([
    ["rested", 3.2],
    ["any", 0.6],
  ]),
  "fine-under-harsh": new Map([["any", 4]]),
};

/** Chooses and scores the contacts of one day after the other; it remembers what is still owed to whom. */
export function evaluationChooser(desk: EvaluationDesk, period: SamplePeriod, key: string) {
  const owed = new Map<string, number>();
  const unpaired = new Map<string, number>();

  function wishes(agent: SampleAgent): ReadonlyMap<Wish, number> {
    const planted = wishesOf[agent.part ?? ""];
    if (planted) return planted;
    const aMonth = chanceOf(`${key}|evaluations a month|${agent.id}`).between(fewestAMonth, mostAMonth);
    return new Map([["any", aMonth / weeksAMonth]]);
  }

  /** Noise comes in pairs that cancel out, so that a planted difference shows whatever the seed. */
  function noise(agent: SampleAgent, day: ServiceDay, cell: LoadCell, chance: Chance): number {
    const group = `${agent.id}|${cell}|${day >= period.recentFrom}`;
    const half = unpaired.get(group);
    const drawn = half === undefined ? noisePoints * chance.normal() : -half;
    if (half === undefined) unpaired.set(group, drawn);
    else unpaired.delete(group);
    return drawn;
  }

  function scored(
    worked: WorkedDay,
    at: number,
    day: ServiceDay,
    chance: Chance,
  ): SampleEvaluation | undefined {
    const contact = worked.contacts[at];
    if (!contact) return undefined;
    const { agent } = worked;
    const cell = cellOf(loadBefore(worked, at));
    const evaluator = desk.evaluatorFor(agent, day, chance);
    const level = trueEmpathy(agent, day, cell, period) + noise(agent, day, cell, chance);
    const scores = scoresOf(level, contactItems(chance), evaluator, chance);
    const evaluatedAt = contact.endedAt + chance.whole(900, 3600);
    return { agent, evaluator, contact, source: "qa", evaluatedAt, scores };
  }

  function dayOfAgent(worked: WorkedDay, day: ServiceDay): SampleEvaluation[] {
    const { agent } = worked;
    const chance = chanceOf(`${key}|evaluations|${agent.id}|${day}`);
    const found: SampleEvaluation[] = [];
    const taken = new Set<number>();
    for (const [wish, aWeek] of wishes(agent)) {
      const account = `${agent.id}|${wish}`;
      let due = (owed.get(account) ?? chance.fraction()) + aWeek / agent.daysAWeek;
      while (due >= 1) {
        const at = choice(worked, wish, taken, chance);
        const evaluation = at === undefined ? undefined : scored(worked, at, day, chance);
        if (at === undefined || !evaluation) break;
        taken.add(at);
        found.push(evaluation);
        due--;
      }
      owed.set(account, Math.min(due, 3));
    }
    return found;
  }

  return {
    /** The evaluations of one day's contacts; once a week each pool scores two contacts together. */
    dayOf(worked: readonly WorkedDay[], day: ServiceDay): SampleEvaluation[] {
      const found = worked.flatMap((one) => dayOfAgent(one, day));
      return weekdayOf(day) === calibrationDay ? [...found, ...calibration(worked, day)] : found;
    },
  };

  /** Every evaluator of a pool scores the same contacts: items that they heard differ by what each makes of them. */
  function calibration(worked: readonly WorkedDay[], day: ServiceDay): SampleEvaluation[] {
    const chance = chanceOf(`${key}|calibration|${day}`);
    const ordinary = worked.filter(
      ({ agent, contacts }) => !wishesOf[agent.part ?? ""] && contacts.length > 4,
    );
    const pools = Map.groupBy(chance.shuffled(ordinary), (one) => desk.poolOf(one.agent));
    return [...pools].flatMap(([pool, all]) =>
      all.slice(0, calibratedContacts).flatMap((one) => {
        const contact = chance.pick(one.contacts);
        const level = trueEmpathy(one.agent, day, "between", period) + noisePoints * chance.normal();
        const items = contactItems(chance);
        return pool.map((evaluator): SampleEvaluation => {
          const scores = scoresOf(level, items, evaluator, chance);
          const evaluatedAt = contact.endedAt + chance.whole(900, 3600);
          return { agent: one.agent, evaluator, contact, source: "calibration", evaluatedAt, scores };
        });
      }),
    );
  }
}

/** What an evaluator gives a contact: its level, the evaluator's severity, and what they make of this one contact. */
function scoresOf(
  level: number,
  items: ContactItems,
  { severity }: Evaluator,
  chance: Chance,
): (number | null)[] {
  return itemScores(level + severity + hearsOtherwise * chance.normal(), chance, items);
}

/** A contact for the wish that nobody scored yet, long enough to show anything, or undefined where there is none. */
function choice(
  worked: WorkedDay,
  wish: Wish,
  taken: ReadonlySet<number>,
  chance: Chance,
): number | undefined {
  const settledAt = (worked.intervals[0]?.from ?? 0) + (wish === "any" ? 0 : settledSeconds);
  const fitting: number[] = [];
  for (const [at, { served }] of worked.contacts.entries()) {
    if (taken.has(at) || served.answeredAt < settledAt || served.talkSeconds < worthScoringSeconds) continue;
    if (wish !== "any") {
      const load = loadBefore(worked, at);
      if (cellOf(load) !== wish || !isClear(load)) continue;
    }
    fitting.push(at);
  }
  return fitting.length ? chance.pick(fitting) : undefined;
}
