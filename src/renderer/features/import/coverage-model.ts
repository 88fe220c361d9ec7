import type { DayCoverage } from "../../../contract/imports.ts";

const dayMilliseconds = 86_400_000;

/** Days next to one another that stand alike. Places and lengths are fractions of the whole range, 0 to 1. */
export interface CoverageRun {
  readonly kind: DayCoverage["kind"];
  readonly from: number;
  readonly length: number;
}

export interface MonthStart {
  /** Day on which the month begins, YYYY-MM-DD. */
  readonly day: string;
  readonly at: number;
}

/** The days of a source as runs on the range's axis; quiet days are the empty ground. */
export function coverageRuns(days: readonly DayCoverage[], from: string, to: string): CoverageRun[] {
  const all = daysBetween(from, to) + 1;
  const runs: { kind: DayCoverage["kind"]; start: number; days: number }[] = [];
  for (const { day, kind } of days) {
    const at = daysBetween(from, day);
    const last = runs.at(-1);
    if (last && last.kind === kind && last.start + last.days === at) last.days++;
    else runs.push({ kind, start: at, days: 1 });
  }
  return runs
    .filter(({ kind }) => kind !== "quiet")
    .map(({ kind, start, days: length }) => ({ kind, from: start / all, length: length / all }));
}

/** Where months begin within the range. */
export function monthStarts(from: string, to: string): MonthStart[] {
  const all = daysBetween(from, to) + 1;
  const starts: MonthStart[] = [];
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (let months = 0; ; months++) {
    const day = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
    if (day > to) return starts;
    if (day >= from) starts.push({ day, at: daysBetween(from, day) / all });
  }
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds);
}
