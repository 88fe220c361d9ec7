import { mondayOf, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import {
  type CoveredDay,
  type CoveredSource,
  coveredSources,
  dailySources,
  sourceCoverage,
} from "../../../domain/floor/source-coverage.ts";
import type { ReadableStore } from "../store/open-store.ts";

interface SourceCalendarRead {
  readonly source: CoveredSource;
  readonly daily: boolean;
  readonly first: ServiceDay;
  readonly last: ServiceDay;
  readonly days: readonly CoveredDay[];
}

export interface CoverageCalendarRead {
  readonly from: ServiceDay | null;
  readonly to: ServiceDay | null;
  readonly sources: readonly SourceCalendarRead[];
}

const weeksAnswer = 26;
const daysAWeek = 7;

const rowsByDay = `
  SELECT service_day AS day, sum(rows) AS rows FROM intake_day JOIN living_intake USING (intake_id)
  WHERE source = ? GROUP BY service_day`;

/** What is there of each source, by day: the 26 weeks that end with the newest day that happened. */
export function coverageCalendar(
  store: ReadableStore,
  { today }: { readonly today: ServiceDay },
): CoverageCalendarRead {
  const covered = coveredSources.flatMap((source) => {
    const counted = store.rows<{ day: ServiceDay; rows: number }>(rowsByDay, source);
    const rows = new Map(counted.map((one) => [one.day, one.rows]));
    const days = sourceCoverage(rows, dailySources.has(source));
    const [first, last] = [days[0], days.at(-1)];
    return first && last
      ? [{ source, daily: dailySources.has(source), first: first.day, last: last.day, days }]
      : [];
  });
  if (covered.length === 0) return { from: null, to: null, sources: [] };
  // A rota and planned absences lie ahead: they do not move the calendar past today.
  const newest = covered.reduce((latest, { last }) => Math.max(latest, last), Number.MIN_SAFE_INTEGER);
  const oldest = covered.reduce((earliest, { first }) => Math.min(earliest, first), Number.MAX_SAFE_INTEGER);
  const to = Math.max(Math.min(newest, today), oldest);
  const from = Math.max(oldest, mondayOf(weekOfDay(to)) - (weeksAnswer - 1) * daysAWeek);
  const within = ({ day }: CoveredDay) => day >= from && day <= to;
  return { from, to, sources: covered.map((source) => ({ ...source, days: source.days.filter(within) })) };
}
