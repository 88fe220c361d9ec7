import type { AgentWeek } from "../../../../contract/agent.ts";
import type { EmpathyChart, EmpathyChartWeek } from "../../../../contract/empathy.ts";

/** A week of somebody's control chart on the shared axis. */
export interface EmpathyPoint {
  readonly week: string;
  /** `adjusted`: without the evaluators' severity; `raw`: only as it was scored; `unscored`: evaluations without a score. */
  readonly kind: "adjusted" | "raw" | "unscored" | "none";
  /** Adjusted and unshrunk; null unless `adjusted`. */
  readonly mean: number | null;
  readonly raw: number | null;
  readonly n: number;
  /** Null outside the weeks that the chart watches. */
  readonly smoothed: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly signal: "above" | "below" | null;
  readonly evaluators: readonly string[];
  /** Those who had not scored this person before. */
  readonly newEvaluators: readonly string[];
  /** Of the point; its area follows the number of evaluations. */
  readonly radius: number;
}

const smallest = 3;
const largest = 9;

/**
 * The weeks that are shown. Those before the chart's first are known only as they were scored: nobody's severity
 * was computed so far back.
 */
export function empathyPoints(
  chart: EmpathyChart,
  weeks: readonly AgentWeek[],
  shown: readonly string[],
): readonly EmpathyPoint[] {
  const charted = new Map(chart.weeks.map((week) => [week.week, week]));
  const older = new Map(weeks.map((week) => [week.week, week]));
  return shown.map((label) => {
    const known = charted.get(label);
    return known ? pointOf(known, older.get(label)?.evaluations ?? 0) : rawPoint(label, older.get(label));
  });
}

function pointOf(week: EmpathyChartWeek, all: number): EmpathyPoint {
  const { mean, raw, n, smoothed, lower, upper, signal, evaluators, newEvaluators } = week;
  const kind = mean !== null ? "adjusted" : raw !== null ? "raw" : all > 0 ? "unscored" : "none";
  return {
    week: week.week,
    kind,
    mean,
    raw,
    n: kind === "unscored" ? all : n,
    smoothed,
    lower,
    upper,
    signal: signal === "none" ? null : signal,
    evaluators,
    newEvaluators,
    radius: pointRadius(n),
  };
}

function rawPoint(label: string, week: AgentWeek | undefined): EmpathyPoint {
  const raw = week?.empathyMean ?? null;
  const n = week?.evaluations ?? 0;
  const unknown = { mean: null, smoothed: null, lower: null, upper: null, signal: null };
  return {
    week: label,
    kind: raw !== null ? "raw" : n > 0 ? "unscored" : "none",
    raw,
    n,
    ...unknown,
    evaluators: [],
    newEvaluators: [],
    radius: pointRadius(n),
  };
}

/** @example pointRadius(1) // 3 */
export function pointRadius(evaluations: number): number {
  return Math.min(largest, smallest * Math.sqrt(Math.max(1, evaluations)));
}

/** The part of the scale that the picture needs, in whole tens: at least 40 points, so that little does not look like much. */
export function empathyDomain(
  points: readonly EmpathyPoint[],
  target: number | null,
): readonly [number, number] {
  const values = points.flatMap(({ mean, raw, lower, upper, smoothed }) => [
    mean,
    raw,
    lower,
    upper,
    smoothed,
  ]);
  const known = [...values, target].filter((value) => value !== null);
  if (known.length === 0) return [0, 100];
  let low = Math.floor((Math.min(...known) - 2) / 10) * 10;
  let high = Math.ceil((Math.max(...known) + 2) / 10) * 10;
  while (high - low < minDomain) {
    if (high < 100) high += 10;
    if (high - low < minDomain) low -= 10;
  }
  return [low, high];
}
const minDomain = 40;
