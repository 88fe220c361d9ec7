import type { ServiceDay } from "../../domain/calendar/service-day.ts";
import { type ZoneClock, zoneClock } from "../../domain/calendar/zone-clock.ts";
import { absencesOf, type SampleAbsence } from "./absence.ts";
import { agentsOf, type SampleAgent } from "./agent.ts";
import { chanceOf } from "./chance.ts";
import { evaluationChooser, type SampleEvaluation } from "./evaluation.ts";
import { type EvaluationDesk, evaluationDesk } from "./evaluator.ts";
import { floorDay } from "./floor-day.ts";
import { type SamplePeriod, samplePeriod } from "./period.ts";
import type { QueueDay } from "./queue-day.ts";
import { type RosteredShift, rotaOf } from "./rota.ts";
import { fewestAgents, type Team, teamsOf } from "./team.ts";
import { type TrainingRecord, trainingOf } from "./training.ts";

export interface FloorWish {
  /** At least 24: below that the planted truths would have to share their people. */
  readonly agents?: number;
  /** At least 4. The recent part is the last eight weeks, or the later half of fewer than sixteen. */
  readonly weeks?: number;
  readonly seed?: number;
  /** Nothing is planted: the floor on which whatever is raised is a false alarm. */
  readonly calm?: boolean;
  /** The last day, YYYY-MM-DD. */
  readonly until: string;
}

/** One day of a made-up floor. */
interface MadeDay {
  readonly day: ServiceDay;
  readonly shifts: readonly RosteredShift[];
  readonly floor: QueueDay;
  readonly evaluations: readonly SampleEvaluation[];
}

/** A made-up floor before it is written down. */
export interface MadeFloor {
  readonly seed: number;
  readonly calm: boolean;
  /** What every stream of chance of this floor begins with. */
  readonly key: string;
  readonly period: SamplePeriod;
  readonly clock: ZoneClock;
  readonly teams: readonly Team[];
  readonly agents: readonly SampleAgent[];
  readonly desk: EvaluationDesk;
  readonly absences: ReadonlyMap<SampleAgent, readonly SampleAbsence[]>;
  readonly shifts: readonly RosteredShift[];
  readonly training: readonly TrainingRecord[];
  /**
   * The days in their order; to be gone through once. A day is made when it is asked for, so that memory
   * follows the size of a day and of the rota, not of the period.
   */
  days(): Generator<MadeDay>;
}

const zone = "Europe/Dublin";
/** Below, there is no room for what is planted beside a usual time. */
export const fewestWeeks = 4;

/**
 * Makes up a floor. The same seed, last day, agents and weeks make the same one.
 *
 * @throws RangeError where the wish cannot be met: no such day, too few agents or weeks, a seed that is no
 * whole number
 */
export function madeFloor(wish: FloorWish): MadeFloor {
  const { agents: agentCount = 40, weeks = 26, seed = 1, calm = false, until } = wish;
  checkWhole("agents", agentCount, fewestAgents);
  checkWhole("weeks", weeks, fewestWeeks);
  checkWhole("seed", seed, Number.MIN_SAFE_INTEGER);
  const period = samplePeriod(until, weeks);
  const clock = clockOf(zone);

  const key = `${seed}|${until}|${agentCount}|${weeks}`;
  const teams = teamsOf(agentCount, chanceOf(`${key}|teams`), calm);
  const agents = agentsOf(teams, period, key, calm);
  const desk = evaluationDesk(agentCount, period, key, calm);
  const absences = new Map(agents.map((agent) => [agent, absencesOf(agent, period, key)]));
  const shifts = agents.flatMap((agent) => rotaOf(agent, absences.get(agent) ?? [], period, clock, key));
  const shiftsByDay = Map.groupBy(shifts, ({ day }) => day);
  const training = trainingRecords(shifts, period, key);
  const trainingByDay = Map.groupBy(training, ({ day }) => day);

  function* days(): Generator<MadeDay> {
    const chooser = evaluationChooser(desk, period, key);
    for (let day: ServiceDay = period.firstDay; day <= period.lastDay; day++) {
      const today = shiftsByDay.get(day) ?? [];
      const floor = floorDay(today, trainingByDay.get(day) ?? [], day, period, clock, key);
      yield { day, shifts: today, floor, evaluations: chooser.dayOf(floor.worked, day) };
    }
  }

  return { seed, calm, key, period, clock, teams, agents, desk, absences, shifts, training, days };
}

function clockOf(name: string): ZoneClock {
  const clock = zoneClock(name);
  if (!clock) throw new Error(`This Node has no time zone ${name}.`);
  return clock;
}

function trainingRecords(
  shifts: readonly RosteredShift[],
  period: SamplePeriod,
  key: string,
): TrainingRecord[] {
  const byAgent = Map.groupBy(shifts, ({ agent }) => agent);
  const records = [...byAgent].flatMap(([agent, own]) => trainingOf(agent, own, period, key));
  return records.sort((a, b) => a.heldAt - b.heldAt || a.agent.index - b.agent.index);
}

function checkWhole(name: string, value: number, min: number): void {
  if (Number.isSafeInteger(value) && value >= min) return;
  const bound = min > Number.MIN_SAFE_INTEGER ? ` of at least ${min}` : "";
  throw new RangeError(`${name} is ${value}; a whole number${bound} is needed.`);
}
