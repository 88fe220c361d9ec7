import type { ServiceDay } from "../../domain/calendar/service-day.ts";
import type { ZoneClock } from "../../domain/calendar/zone-clock.ts";
import type { SampleAgent } from "./agent.ts";
import { chanceOf } from "./chance.ts";
import { arrivalsOf } from "./demand.ts";
import { pausesOf } from "./pause.ts";
import type { SamplePeriod } from "./period.ts";
import { type QueueDay, queueDay, type Worker } from "./queue-day.ts";
import { isLateThenEarly, type RosteredShift } from "./rota.ts";
import type { Queue, Team } from "./team.ts";
import type { TrainingRecord } from "./training.ts";

const understaffedLoad = 1.2;
const overtimeShare = 0.25;
const overtimeSeconds = 1800;
const latestForOvertime = 20 * 3600;
/** What is worked beside each of six shifts a week by whom too much is asked of: twelve hours in all. */
const addedSeconds = 7200;
const noon = 12 * 3600;

/** Whether somebody skips short rests and works longer than rostered: the overloaded team, and in a run of quick returns. */
function isRushed(agent: SampleAgent, day: ServiceDay, period: SamplePeriod): boolean {
  return agent.team.story === "overloaded" || isLateThenEarly(agent, day, period);
}

/** Whether more customers call than the team has people for. */
function isUnderstaffed(team: Team, day: ServiceDay, period: SamplePeriod): boolean {
  return team.story === "understaffed" && day >= period.recentFrom;
}

/**
 * One day of the floor, queue by queue: who came, who called, and how it went. A night belongs to the day
 * on which it began.
 */
export function floorDay(
  shifts: readonly RosteredShift[],
  trainings: readonly TrainingRecord[],
  day: ServiceDay,
  period: SamplePeriod,
  clock: ZoneClock,
  key: string,
): QueueDay {
  const queues = new Map<Queue, { load: number; workers: Worker[] }>();
  for (const shift of shifts) {
    if (!shift.worked) continue;
    const { agent } = shift;
    const training = trainings.find((record) => record.agent === agent && record.status === "held");
    const { queue } = agent.team;
    const entry = queues.get(queue) ?? {
      load: isUnderstaffed(agent.team, day, period) ? understaffedLoad : queue.load,
      workers: [],
    };
    entry.workers.push(worker(shift, training, period, clock, key));
    queues.set(queue, entry);
  }
  const days = [...queues].map(([queue, { load, workers }]) => {
    const chance = chanceOf(`${key}|queue|${queue.name}|${day}`);
    return queueDay(queue, workers, arrivalsOf(queue, load, workers, day, clock, chance), chance);
  });
  return {
    contacts: days.flatMap(({ contacts }) => contacts).sort((a, b) => a.offeredAt - b.offeredAt),
    worked: days.flatMap(({ worked }) => worked).sort((a, b) => a.agent.index - b.agent.index),
  };
}

/** People log in and out some minutes beside the shift's edges; where people are short, some stay on. */
function worker(
  shift: RosteredShift,
  training: TrainingRecord | undefined,
  period: SamplePeriod,
  clock: ZoneClock,
  key: string,
): Worker {
  const { agent, day } = shift;
  const chance = chanceOf(`${key}|shift|${agent.id}|${day}`);
  const rushed = isRushed(agent, day, period);
  const late = clock.clockSecondsOf(shift.startsAt) > noon;
  const from = shift.startsAt + chance.whole(-180, 150) - (rushed && late ? addedSeconds : 0);
  const stays =
    isUnderstaffed(agent.team, day, period) &&
    chance.happens(overtimeShare) &&
    clock.clockSecondsOf(shift.endsAt) <= latestForOvertime;
  const added = rushed ? (late ? 0 : addedSeconds) : stays ? overtimeSeconds : 0;
  const to = shift.endsAt + chance.whole(-60, 120) + added;
  const tired = isLateThenEarly(agent, day, period);
  return { agent, from, to, tired, pauses: pausesOf(shift, rushed, training, chance) };
}
