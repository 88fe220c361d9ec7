import type { AgentWeek } from "../../contract/agent.ts";
import { medianOf } from "./sparkline-model.ts";

export interface EmpathyPoint {
  readonly week: string;
  /** 0 to 100; null where no evaluation of the week has a score. */
  readonly mean: number | null;
  readonly evaluations: number;
  /** Of the point; its area follows the number of evaluations. */
  readonly radius: number;
}

export interface EmpathyModel {
  readonly points: readonly EmpathyPoint[];
  /** Median of the weeks' means. */
  readonly usual: number | undefined;
}

const smallest = 3;
const largest = 9;

/** Means by week; a week without a score stays a gap. */
export function empathyModel(weeks: readonly AgentWeek[], shown: readonly string[]): EmpathyModel {
  const known = new Map(weeks.map((week) => [week.week, week]));
  const points = shown.map((label): EmpathyPoint => {
    const week = known.get(label);
    const evaluations = week?.evaluations ?? 0;
    return { week: label, mean: week?.empathyMean ?? null, evaluations, radius: pointRadius(evaluations) };
  });
  return { points, usual: medianOf(points.map(({ mean }) => mean).filter((mean) => mean !== null)) };
}

/** @example pointRadius(1) // 3 */
export function pointRadius(evaluations: number): number {
  return Math.min(largest, smallest * Math.sqrt(Math.max(1, evaluations)));
}
