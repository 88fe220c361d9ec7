import type { CardMeasure, CardUnit } from "../../../domain/acting/kinds.ts";
import type { Proposal } from "../../../domain/acting/proposal.ts";
import { halfHourSeconds, halfHoursADay } from "../../../domain/calendar/half-hour.ts";
import { mondayOf, type WeekIndex, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { offeredLoad } from "../../../domain/queueing/offered-load.ts";
import { peopleNeeded } from "../../../domain/queueing/staffing.ts";
import { usualTarget } from "../../../domain/queueing/usual-target.ts";
import { mean } from "../../../domain/statistics/mean.ts";
import { median } from "../../../domain/statistics/median.ts";
import { ratio } from "../../../domain/statistics/ratio.ts";
import { sum } from "../../../domain/statistics/sum.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { usualLoad } from "../workload/usual-load.ts";
import { actingVerdicts, empathyUntil, empathyWeek } from "./acting-verdicts.ts";

const stripWeeks = 13;
/** The usual is computed from the weeks before the last four. */
const recentWeeks = 4;

interface StripWeek {
  readonly week: WeekIndex;
  readonly from: ServiceDay;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly evaluations: number | null;
  readonly shortRests: number | null;
}

interface WeekStripRead {
  readonly kind: "weeks";
  readonly measure: CardMeasure;
  readonly unit: CardUnit;
  readonly usual: number | null;
  readonly weeks: readonly StripWeek[];
}

interface DayStripRead {
  readonly kind: "day";
  readonly queue: string;
  readonly from: ServiceDay;
  readonly to: ServiceDay;
  readonly halfHours: readonly {
    readonly minute: number;
    readonly needed: number | null;
    readonly there: number | null;
    readonly occupancy: number | null;
  }[];
  readonly onePersonMore: { readonly occupancyBefore: number; readonly occupancyAfter: number } | null;
}

export type CardStripRead = WeekStripRead | DayStripRead;

/** The picture of a card: a person's weeks, or a usual day of a team's queue. */
export function cardStrip(
  store: ReadableStore,
  proposals: readonly Proposal[],
  ids: ReadonlyMap<string, number>,
  today: ServiceDay,
): CardStripRead | null {
  const [first] = proposals;
  if (!first) return null;
  if (first.subject.kind === "team")
    return first.subject.queue === null ? null : dayStrip(store, first.subject.queue, today);
  const agent = ids.get(first.subject.agent);
  if (agent === undefined) return null;
  const aboutEmpathy = first.cause === "lower-under-load" || first.cause === "lower-when-rested";
  return aboutEmpathy
    ? empathyStrip(store, first.subject.agent, agent, today)
    : weekStrip(store, agent, today);
}

interface WeekRow {
  week: number;
  worked: number | null;
  busy: number | null;
  quick_returns: number | null;
}

function weekStrip(store: ReadableStore, agent: number, today: ServiceDay): WeekStripRead {
  const byWeek = agentWeeks(store, agent, today);
  const weeks = lastWeeks(today).map((week): StripWeek => {
    const row = byWeek.get(week);
    return {
      week,
      from: mondayOf(week),
      value: ratio(row?.busy, row?.worked),
      low: null,
      high: null,
      evaluations: null,
      shortRests: row?.quick_returns ?? null,
    };
  });
  return { kind: "weeks", measure: "busy-share", unit: "share", usual: usualOf(weeks), weeks };
}

/** Weeks of scores without their evaluators' severity, as the person's own page draws them. */
function empathyStrip(store: ReadableStore, id: string, agent: number, today: ServiceDay): WeekStripRead {
  const byWeek = agentWeeks(store, agent, today);
  const model = empathyUntil(store, today);
  const weeks = lastWeeks(today).map((week): StripWeek => {
    const empathy = model && empathyWeek(model, id, week);
    return {
      week,
      from: mondayOf(week),
      value: empathy?.mean ?? null,
      low: empathy?.low ?? null,
      high: empathy?.high ?? null,
      evaluations: empathy?.evaluations ?? 0,
      shortRests: byWeek.get(week)?.quick_returns ?? null,
    };
  });
  // The same usual as in the card's sentence.
  const usual = (model && actingVerdicts(store, model).get(id)?.usual) ?? usualOf(weeks);
  return { kind: "weeks", measure: "empathy", unit: "points", usual, weeks };
}

/** The weeks of a strip: on a Monday the new week has nothing to show yet, and the one before is the last. */
function lastWeeks(today: ServiceDay): WeekIndex[] {
  const last = weekOfDay(today - 1);
  return Array.from({ length: stripWeeks }, (_, at) => last - stripWeeks + 1 + at);
}

function agentWeeks(store: ReadableStore, agent: number, today: ServiceDay): Map<WeekIndex, WeekRow> {
  const last = weekOfDay(today - 1);
  const rows = store.rows<WeekRow>(
    `SELECT week, worked_half_hours AS worked, busy_half_hours AS busy, quick_returns
       FROM agent_week WHERE agent_id = ? AND week BETWEEN ? AND ?`,
    agent,
    last - stripWeeks + 1,
    last,
  );
  return new Map(rows.map((row) => [row.week, row]));
}

function usualOf(weeks: readonly StripWeek[]): number | null {
  const before = weeks.slice(0, -recentWeeks).flatMap(({ value }) => (value === null ? [] : [value]));
  return median(before) ?? null;
}

function dayStrip(store: ReadableStore, queue: string, today: ServiceDay): DayStripRead | null {
  const load = usualLoad(store, today);
  const week = load.queues.get(queue);
  if (!week) return null;
  const byTime = Map.groupBy(
    week.filter(({ there }) => (there ?? 0) > 0),
    ({ halfHour }) => halfHour % halfHoursADay,
  );
  const halfHours = [...byTime]
    .sort(([a], [b]) => a - b)
    .map(([time, slots]) => {
      const arrivals = mean(slots.map((slot) => slot.arrivals)) ?? 0;
      const there = mean(slots.map((slot) => slot.there ?? 0)) ?? 0;
      const handle = slots.flatMap(({ handleSeconds }) => (handleSeconds === null ? [] : [handleSeconds]));
      const handleSeconds = mean(handle) ?? null;
      // It is the whole queue's, the same in each of its half-hours.
      const concurrency = slots[0]?.concurrency ?? null;
      const carried =
        handleSeconds === null
          ? null
          : (offeredLoad({ arrivals, spanSeconds: halfHourSeconds, handleSeconds, concurrency }) ?? null);
      return {
        minute: time * 30,
        needed: peopleNeeded({ arrivals, handleSeconds, concurrency }, usualTarget),
        there,
        occupancy: carried === null ? null : carried / there,
        carried,
      };
    });
  const loads = halfHours.filter(({ carried }) => carried !== null);
  const people = sum(loads.map(({ there }) => there));
  const carried = sum(loads.map((one) => one.carried ?? 0));
  return {
    kind: "day",
    queue,
    from: load.from,
    to: load.to,
    halfHours: halfHours.map(({ carried: _, ...halfHour }) => halfHour),
    onePersonMore:
      people > 0
        ? {
            occupancyBefore: Math.min(1, carried / people),
            occupancyAfter: Math.min(1, carried / (people + loads.length)),
          }
        : null,
  };
}
