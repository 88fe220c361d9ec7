import type { ServiceDay } from "../../domain/calendar/service-day.ts";
import type { ZoneClock } from "../../domain/calendar/zone-clock.ts";
import { chanceOf } from "./chance.ts";
import { arrivalsOf } from "./demand.ts";
import { pausesOf } from "./pause.ts";
import type { SamplePeriod } from "./period.ts";
import { type QueueDay, queueDay, type Worker } from "./queue-day.ts";
import type { RosteredShift } from "./rota.ts";
import type { Queue, Team } from "./team.ts";
import type { TrainingRecord } from "./training.ts";

const understaffedLoad = 1.2;
const overtimeShare = 0.25;
const overtimeSeconds = 1800;
const latestForOvertime = 20 * 3600;

/** Whether a team skips its short rests: the overloaded one always, the understaffed one lately. */
export function isRushed(team: Team, day: ServiceDay, period: SamplePeriod): boolean {
  return team.story === "overloaded" || (team.story === "understaffed" && day >= period.recentFrom);
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
    const rushed = isRushed(agent.team, day, period);
    const training = trainings.find((record) => record.agent === agent && record.status === "held");
    const { queue, story } = agent.team;
    const entry = queues.get(queue) ?? {
      load: rushed && story === "understaffed" ? understaffedLoad : queue.load,
      workers: [],
    };
    entry.workers.push(worker(shift, rushed, training, clock, key));
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

/** People log in and out some minutes beside the shift's edges; where it is rushed, some stay on. */
function worker(
  shift: RosteredShift,
  rushed: boolean,
  training: TrainingRecord | undefined,
  clock: ZoneClock,
  key: string,
): Worker {
  const chance = chanceOf(`${key}|shift|${shift.agent.id}|${shift.day}`);
  const from = shift.startsAt + chance.whole(-180, 150);
  const stays =
    rushed && chance.happens(overtimeShare) && clock.clockSecondsOf(shift.endsAt) <= latestForOvertime;
  const to = shift.endsAt + chance.whole(-60, 120) + (stays ? overtimeSeconds : 0);
  return { agent: shift.agent, from, to, pauses: pausesOf(shift, rushed, training, chance) };
}
