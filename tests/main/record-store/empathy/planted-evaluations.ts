import { type MadeEvaluation, text } from "./evaluation-files.ts";

/** A small floor with a known story of each agent, until Sunday 8 March 2026: files to be imported. */
export interface PlantedEvaluations {
  readonly roster: string;
  readonly contacts: string;
  readonly states: string;
  readonly evaluations: readonly MadeEvaluation[];
}

const weeks = 26;
const recentWeeks = 8;
const firstMonday = Date.UTC(2025, 8, 8);
const behaviours = ["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9"];
const usualPoints = 12;

/** Those about whom there is nothing to report. */
export const others = ["a1", "a2", "a3", "a4", "a5", "b1", "b2", "b3", "b4", "b5"];
/** Falls in every contact; falls after busy hours alone; never falls, but the harsh evaluator took over lately. */
export const planted = { rusty: "rusty", tired: "tired", fine: "fine" } as const;

type Load = "loaded" | "rested";

/**
 * Four contacts a week for each agent, two after an hour of calls, two after a free one, of which each is
 * scored. Mild gives a point of eighteen more than is deserved, Harsh takes two.
 */
export function plantedEvaluations(): PlantedEvaluations {
  const agents = [...others, ...Object.values(planted)];
  const contacts: string[] = [];
  const states: string[] = [];
  const evaluations: MadeEvaluation[] = [];
  for (const agent of agents) {
    for (let week = 0; week < weeks; week++) {
      for (let weekday = 0; weekday < 4; weekday++) {
        const load: Load = weekday < 2 ? "loaded" : "rested";
        const at = (hour: number, minute: number) =>
          new Date(
            firstMonday + ((week * 7 + weekday) * 24 + hour) * 3_600_000 + minute * 60_000,
          ).toISOString();
        const id = `${agent}-${week}-${weekday}`;
        const callUntil = load === "loaded" ? 29 : -20;
        contacts.push(
          `${id}-before,${agent},Main,${at(10, callUntil - 60)},${at(10, callUntil - 60)},${at(10, callUntil)},handled`,
          `${id},${agent},Main,${at(10, 30)},${at(10, 30)},${at(10, 40)},handled`,
        );
        states.push(
          `${agent},talk,${at(10, callUntil - 60)},${at(10, callUntil)}`,
          `${agent},available,${at(10, callUntil)},${at(10, 30)}`,
          `${agent},talk,${at(10, 30)},${at(10, 40)}`,
        );
        const lately = week >= weeks - recentWeeks;
        const evaluator = evaluatorOf(agent, lately, week + weekday);
        const points = pointsOf(agent, lately, load) + (evaluator === "Mild" ? 1 : -2) + noise(week, weekday);
        evaluations.push({
          id: `q-${id}`,
          agent,
          evaluator,
          contact: id,
          at: at(12, 0),
          items: behaviours.map((behaviour) => `${behaviour} of the file`),
          behaviours,
          scores: behaviours.map((_, item) => (item < points - 9 ? 2 : item < points ? 1 : 0)),
        });
      }
    }
  }
  return {
    roster: text(
      "agent,name,team",
      agents.map((agent) => `${agent},${agent.toUpperCase()},Claims`),
    ),
    contacts: text("contact_id,agent,queue,offered_at,answered_at,ended_at,outcome", contacts),
    states: text("agent,state,started_at,ended_at", states),
    evaluations,
  };
}

function evaluatorOf(agent: string, lately: boolean, turn: number): "Mild" | "Harsh" {
  if (agent === planted.fine) return lately ? "Harsh" : "Mild";
  return turn % 2 === 0 ? "Mild" : "Harsh";
}

function pointsOf(agent: string, lately: boolean, load: Load): number {
  const falls = lately && (agent === planted.rusty || (agent === planted.tired && load === "loaded"));
  return usualPoints - (falls ? 4 : 0);
}

/** A point more or less, as often the one as the other in every cell. */
function noise(week: number, weekday: number): number {
  return [1, -1, 0, 0][(week + (weekday % 2) * 2) % 4] ?? 0;
}
