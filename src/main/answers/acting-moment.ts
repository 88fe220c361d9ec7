import type { Moment } from "../../domain/acting/session-life.ts";
import { startOfDay } from "../../domain/calendar/half-hour.ts";
import type { ServiceDay } from "../../domain/calendar/service-day.ts";
import { type ZoneClock, zoneClock } from "../../domain/calendar/zone-clock.ts";
import { todayOf } from "./asked-week.ts";
import type { AnswersContext } from "./context.ts";

/** What every question about acting is judged from. */
export interface ActingNow {
  readonly at: number;
  readonly today: ServiceDay;
  readonly moment: Moment;
  readonly clock: ZoneClock;
}

/**
 * When it is. On the clock's own day the clock says what has passed; a day that was given is judged as a
 * whole: nothing of it is past yet, and all of it may have been held.
 */
export async function actingNow(context: AnswersContext): Promise<ActingNow> {
  const clock = await floorClockOf(context);
  const [today, at] = [todayOf(context), context.now()];
  const moment =
    clock.dayOf(at) === today
      ? { earliest: at, latest: at }
      : { earliest: startOfDay(today, clock), latest: startOfDay(today + 1, clock) - 1 };
  return { at, today, moment, clock };
}

async function floorClockOf(context: AnswersContext): Promise<ZoneClock> {
  const zone = (await context.records.read("floorZone")) ?? "UTC";
  const clock = zoneClock(zone);
  if (!clock) throw new Error(`this machine has no time zone ${zone}`);
  return clock;
}
