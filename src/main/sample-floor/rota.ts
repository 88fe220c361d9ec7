import { weekOfDay } from "../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../domain/calendar/service-day.ts";
import type { ZoneClock } from "../../domain/calendar/zone-clock.ts";
import type { SampleAbsence } from "./absence.ts";
import type { SampleAgent } from "./agent.ts";
import { chanceOf } from "./chance.ts";
import { type SamplePeriod, weekdayOf } from "./period.ts";

/** A shift as it was rostered. Instants are UTC seconds. */
export interface RosteredShift {
  readonly agent: SampleAgent;
  /** The service day on which it begins. */
  readonly day: ServiceDay;
  readonly startsAt: number;
  readonly endsAt: number;
  /** False where the agent called in sick: the roster stands, and nobody came. */
  readonly worked: boolean;
}

const early = 7;
const middle = 10;
const late = 14;
const closing = 22;
const nightStart = 22;
const dayBands = [early, middle, late];
const officeBands = [8.5, 9.5, 10.5];
/** When the overloaded team's shifts begin: they are the evening's, whatever the week. */
const overloadedStart = 16;
/** Of a rota of six days a week. */
const sixDayShiftHours = 6;
const saturday = 5;
const sunday = 6;

/**
 * An agent's shifts of the whole period. The band (early, middle, late) changes from week to week and
 * Sundays are free, so that the ordinary rota never leaves a rest under eleven hours: a quick return on
 * this floor is a planted one. The overloaded team works the evenings of seven days in a row.
 */
export function rotaOf(
  agent: SampleAgent,
  absences: readonly SampleAbsence[],
  period: SamplePeriod,
  clock: ZoneClock,
  key: string,
): RosteredShift[] {
  const days = rosteredDays(agent, period, key).filter(
    (day) => !absences.some(({ kind, from, to }) => kind === "planned" && from <= day && day <= to),
  );
  return days.map((day): RosteredShift => {
    const { hour, lasts } = isLateThenEarly(agent, day, period)
      ? { hour: lateThenEarly(day), lasts: sixDayShiftHours }
      : { hour: startHour(agent, day), lasts: agent.shiftHours };
    const startsAt = clock.instantOf(day * 86_400 + hour * 3600).at;
    const endsAt = clock.instantOf(day * 86_400 + (hour + lasts) * 3600).at;
    const worked = !absences.some(({ from, to }) => from <= day && day <= to);
    return { agent, day, startsAt, endsAt, worked };
  });
}

/** Whether quick returns are planted for this agent. */
export function hasQuickReturns({ part }: SampleAgent): boolean {
  return part === "quick-returns" || part === "quick-returns-understaffed";
}

/** Whether the day is of a run of quick returns. */
export function isLateThenEarly(agent: SampleAgent, day: ServiceDay, period: SamplePeriod): boolean {
  return hasQuickReturns(agent) && day >= period.recentFrom;
}

/** Until closing time on Mondays, Wednesdays and Fridays, and early on the days after them. */
function lateThenEarly(day: ServiceDay): number {
  return weekdayOf(day) % 2 === 0 ? closing - sixDayShiftHours : early;
}

function rosteredDays(agent: SampleAgent, period: SamplePeriod, key: string): ServiceDay[] {
  const first = Math.max(period.firstDay, agent.hiredOn);
  const last = Math.min(period.lastDay, agent.leftOn ?? period.lastDay);
  const days: ServiceDay[] = [];
  let week = Number.NaN;
  let off: ReadonlySet<number> = new Set();
  for (let day = first; day <= last; day++) {
    if (weekOfDay(day) !== week) {
      week = weekOfDay(day);
      off = daysOff(agent, week, key);
    }
    if (isLateThenEarly(agent, day, period)) {
      if (weekdayOf(day) !== sunday) days.push(day);
      continue;
    }
    if (agent.team.story === "overloaded") {
      // Seven days of work, then a free one, so that somebody is there on each day.
      if ((day + 3 * agent.place) % 8 !== 0) days.push(day);
      continue;
    }
    // A night that begins on the last day would end after it.
    const outside = agent.team.hours === "night" && day === period.lastDay;
    if (!off.has(weekdayOf(day)) && !outside) days.push(day);
  }
  return days;
}

/** Free weekdays of a week. Mondays are the heaviest days, so hardly anybody is free on one. */
function daysOff(agent: SampleAgent, week: number, key: string): ReadonlySet<number> {
  if (agent.team.hours === "office") return new Set([saturday, sunday]);
  if (agent.team.hours === "night") {
    // The same two nights in every week, for a change from week to week would join two runs of nights.
    const from = (agent.place * 3) % 7;
    return new Set([from, (from + 1) % 7]);
  }
  const chance = chanceOf(`${key}|off|${agent.id}|${week}`);
  const off = new Set([sunday]);
  if (chance.happens(0.5)) off.add(saturday);
  const others = chance.shuffled([1, 2, 3, 4, saturday]);
  for (const day of others) if (off.size < 7 - agent.daysAWeek) off.add(day);
  return off;
}

function startHour(agent: SampleAgent, day: ServiceDay): number {
  if (agent.team.story === "overloaded") return overloadedStart;
  if (agent.team.hours === "night") return nightStart;
  const bands = agent.team.hours === "office" ? officeBands : dayBands;
  const band = bands[(agent.place + weekOfDay(day)) % bands.length] ?? middle;
  if (agent.team.hours === "office") return band;
  // Within a band people begin a little apart; a short late shift ends with the others, near closing time.
  const apart = 0.5 * (Math.floor(agent.place / dayBands.length) % 3);
  return band === late ? closing - agent.shiftHours - apart : band + apart;
}
