import type { HoursSource, PersonHours, WorkHours } from "../../../domain/acting/booking-problem.ts";
import { joinedSpans, type Span } from "../../../domain/acting/spans.ts";
import { usualHalfHours, usualHoursRule, usualSpans } from "../../../domain/acting/usual-hours.ts";
import { startOfDay } from "../../../domain/calendar/half-hour.ts";
import { mondayOf, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import { workingIntervals } from "../../../domain/workload/quick-return.ts";
import { mergedSchedule, type ScheduledSpan } from "../../../domain/workload/scheduled-activity.ts";
import type { KnownAgent } from "../floor/agent-of.ts";
import { sourceDays } from "../floor/source-days.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { workIn } from "../workload/quick-returns.ts";

export interface HoursRange {
  readonly today: ServiceDay;
  /** The days that are looked at, both included. */
  readonly from: ServiceDay;
  readonly to: ServiceDay;
}

/** The session that is being moved: it does not stand in its own way. */
export type Moving = number | null;

const shiftsOf = `
  SELECT starts_at AS "from", ends_at AS "to", activity FROM shift
   WHERE agent_id = ? AND service_day BETWEEN ? AND ? ORDER BY starts_at`;
const sessionsOf = `
  SELECT starts_at AS "from", ends_at AS "to" FROM session JOIN session_agent USING (session_id)
   WHERE agent_id = @id AND status = 'booked' AND service_day BETWEEN @from AND @to AND session_id IS NOT @moving
   ORDER BY starts_at`;
const absencesOf = `
  SELECT service_day AS first, last_day AS last FROM absence WHERE agent_id = ? AND last_day >= ? AND service_day <= ?`;

/** What the floor knows of everybody's rota: asked once for several people. */
export interface RotaDays {
  readonly rota: ReadonlySet<ServiceDay>;
  /** Days of the last weeks on which it is known who worked. */
  readonly worked: readonly ServiceDay[];
}

export function rotaDays(store: ReadableStore, { today, from, to }: HoursRange): RotaDays {
  const back = today - usualHoursRule.weeks * 7;
  const states = sourceDays(store, "states", back, today - 1);
  return {
    rota: new Set(sourceDays(store, "shifts", from, to)),
    worked: states.length > 0 ? states : sourceDays(store, "contacts", back, today - 1),
  };
}

/** All that stands in the way of one person's sessions in some days, and when they are at work. */
export function personHours(
  store: ReadableStore,
  person: KnownAgent,
  range: HoursRange,
  known: RotaDays,
  clock: ZoneClock,
  moving: Moving,
): PersonHours {
  const { today, from, to } = range;
  const id = person.agent_id;
  const away = store.rows<{ first: ServiceDay; last: ServiceDay }>(
    absencesOf,
    id,
    today - usualHoursRule.weeks * 7,
    to,
  );
  const isAway = (day: ServiceDay) => away.some(({ first, last }) => first <= day && day <= last);
  const shifts = store.rows<ScheduledSpan>(shiftsOf, id, from - 1, to + 1);
  const merged = mergedSchedule(shifts);
  const atWork = joinedSpans(merged.filter(({ kind }) => kind !== "off" && kind !== "unknown"));
  const intervals = workIn(store, id, today - usualHoursRule.weeks * 7, today - 1)?.intervals ?? [];
  // Usual hours stand in for the rota only on weekdays that have none: the others need no look.
  const weekdays = new Set(daysOf(from, to).flatMap((day) => (known.rota.has(day) ? [] : [weekdayOf(day)])));
  const days = known.worked.filter((day) => weekdays.has(weekdayOf(day)) && !isAway(day));
  const then = intervals.filter((interval) =>
    [interval.from, interval.to].some((at) => weekdays.has(weekdayOf(clock.dayOf(at)))),
  );
  const usual = days.length > 0 ? usualSpans(usualHalfHours(then, days, clock), from, to, clock) : [];
  const hours = [
    ...cut(atWork, "shifts", (day) => !isAway(day), clock),
    ...cut(usual, "usual-hours", (day) => !known.rota.has(day) && !isAway(day), clock),
  ].sort((a, b) => a.from - b.from);
  const recent = startOfDay(today - 3, clock);
  const roster = store.row<{ hired_on: number | null; left_on: number | null }>(
    "SELECT hired_on, left_on FROM agent WHERE agent_id = ?",
    id,
  );
  return {
    agent: person.agent,
    queue: mainQueue(store, id, today),
    joinedOn: roster?.hired_on ?? null,
    leftOn: roster?.left_on ?? null,
    hours,
    rotaDays: new Set([...known.rota, ...daysOf(from, to).filter(isAway)]),
    kept: merged.filter(({ kind }) => kind === "pause" || kind === "training" || kind === "meeting"),
    sessions: store.rows<Span>(sessionsOf, { id, from: from - 1, to: to + 1, moving }),
    work: workingIntervals(
      [...intervals.filter((interval) => interval.to >= recent), ...atWork].sort((a, b) => a.from - b.from),
    ),
  };
}

/** The queue for which somebody worked on most days lately; null where no contact names one. */
export function mainQueue(store: ReadableStore, agent: number, today: ServiceDay): string | null {
  const found = store.row<{ name: string }>(
    `SELECT queue.name FROM agent_day JOIN queue ON queue_id = main_queue_id
      WHERE agent_id = ? AND service_day BETWEEN ? AND ?
      GROUP BY queue_id ORDER BY count(*) DESC, queue.name LIMIT 1`,
    agent,
    today - usualHoursRule.weeks * 7,
    today - 1,
  );
  return found?.name ?? null;
}

function weekdayOf(day: ServiceDay): number {
  return day - mondayOf(weekOfDay(day));
}

function daysOf(from: ServiceDay, to: ServiceDay): ServiceDay[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** Spans with their source, of those that begin on a day that counts. */
function cut(
  spans: readonly Span[],
  source: HoursSource,
  counts: (day: ServiceDay) => boolean,
  clock: ZoneClock,
): WorkHours[] {
  return spans.filter(({ from }) => counts(clock.dayOf(from))).map(({ from, to }) => ({ from, to, source }));
}
