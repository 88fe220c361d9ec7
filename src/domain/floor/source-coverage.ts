import type { ServiceDay } from "../calendar/service-day.ts";
import { median } from "../statistics/median.ts";
import type { SourceName } from "./record-kind.ts";

/** Sources with days of their own, in the order in which the floor's views name them. */
export const coveredSources = [
  "contacts",
  "states",
  "shifts",
  "evaluations",
  "surveys",
  "training",
  "absences",
  "pulses",
] as const satisfies readonly SourceName[];
export type CoveredSource = (typeof coveredSources)[number];

/**
 * How complete a source's day is. `quiet`: no rows, and none are usual on that weekday, or too little is
 * known to say so.
 */
export const dayStandings = ["had", "partial", "missing", "quiet"] as const;
export type DayStanding = (typeof dayStandings)[number];

export interface CoveredDay {
  readonly day: ServiceDay;
  readonly rows: number;
  readonly kind: DayStanding;
}

/** Sources that bring rows on each day that the floor works; of the others a day without rows says nothing. */
export const dailySources: ReadonlySet<SourceName> = new Set(["contacts", "states", "shifts"]);

const daysAWeek = 7;
/** How many of the same weekday before and after a day are compared with it. */
const weeksBesides = 4;
/** A day counts as partial below this share of what is usual. */
const partialShare = 0.5;
const fewestOthers = 3;

/**
 * The days of a source from its first to its last, each compared with the same weekday of the four weeks
 * before and after it: with less than half of their median it is partial, without any row missing.
 *
 * A day with fewer than three such others is never called partial or missing. Design choice; no source.
 *
 * @param rows how many rows each day has; days without rows may be left out
 * @param daily whether the source brings rows on each working day
 * @returns in the order of days; none where there are no rows
 * @example sourceCoverage(new Map([[0, 10], [7, 12], [14, 11], [21, 4], [28, 12]]), true)[21].kind // "partial"
 */
export function sourceCoverage(rows: ReadonlyMap<ServiceDay, number>, daily: boolean): CoveredDay[] {
  const known = [...rows].filter(([, count]) => count > 0).map(([day]) => day);
  if (known.length === 0) return [];
  const first = known.reduce((a, b) => Math.min(a, b));
  const last = known.reduce((a, b) => Math.max(a, b));
  const covered: CoveredDay[] = [];
  for (let day = first; day <= last; day++) {
    const count = rows.get(day) ?? 0;
    covered.push({
      day,
      rows: count,
      kind: daily ? standing(count, usualRows(rows, day, first, last)) : count > 0 ? "had" : "quiet",
    });
  }
  return covered;
}

function usualRows(
  rows: ReadonlyMap<ServiceDay, number>,
  day: ServiceDay,
  first: ServiceDay,
  last: ServiceDay,
): number | undefined {
  const others: number[] = [];
  for (let weeks = -weeksBesides; weeks <= weeksBesides; weeks++) {
    const other = day + weeks * daysAWeek;
    if (weeks !== 0 && other >= first && other <= last) others.push(rows.get(other) ?? 0);
  }
  return others.length < fewestOthers ? undefined : median(others);
}

/**
 * How many rows a daily source's day is short of the median of the same weekday around it, where that makes it partial
 * or missing (see `sourceCoverage`); whole rows, rounded up.
 *
 * @returns 0 where the day is complete, or too little is known to say otherwise
 * @example rowsShort(new Map([[0, 10], [7, 12], [14, 11], [21, 4], [28, 12]]), 21) // 7
 */
export function rowsShort(rows: ReadonlyMap<ServiceDay, number>, day: ServiceDay): number {
  const known = [...rows].filter(([, count]) => count > 0).map(([one]) => one);
  if (known.length === 0) return 0;
  const [first, last] = [known.reduce((a, b) => Math.min(a, b)), known.reduce((a, b) => Math.max(a, b))];
  const count = rows.get(day) ?? 0;
  const usual = usualRows(rows, day, first, last);
  const isShort = ["partial", "missing"].includes(standing(count, usual));
  return isShort && usual !== undefined ? Math.ceil(usual - count) : 0;
}

function standing(count: number, usual: number | undefined): DayStanding {
  if (count === 0) return usual !== undefined && usual > 0 ? "missing" : "quiet";
  return usual !== undefined && count < partialShare * usual ? "partial" : "had";
}
