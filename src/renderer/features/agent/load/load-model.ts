import { scaleLinear } from "d3-scale";
import type { AgentWeek } from "../../../../contract/agent.ts";
import type { Coverage } from "../../../../contract/measure.ts";
import { median } from "../../../../domain/statistics/median.ts";
import type { LoadMetric } from "../../../app/address.ts";

export interface LoadPoint {
  readonly week: string;
  /** In the unit of the answer (seconds, a fraction, a count); null where it is not known. */
  readonly value: number | null;
  /** In the unit of the axis (hours, minutes, percent, a count). */
  readonly height: number | null;
  /** Null where the week has no rows at all. */
  readonly coverage: Coverage | null;
  /** The figure stands on fewer days than the week has. */
  readonly partial: boolean;
}

export interface LoadModel {
  readonly points: readonly LoadPoint[];
  /** Of the axis, zero first; bars stand on zero. */
  readonly ticks: readonly number[];
  readonly top: number;
  /** Own median of the whole weeks shown in which they worked, in the unit of the answer and of the axis. */
  readonly usual: { readonly value: number; readonly height: number; readonly weeks: number } | undefined;
}

const axisUnit: Record<LoadMetric, number> = {
  handle: 3600,
  contacts: 1,
  average: 60,
  occupancy: 0.01,
  stretch: 3600,
};
const tickCount = 4;

/** Bars of one quantity by week. */
export function loadModel(
  weeks: readonly AgentWeek[],
  shown: readonly string[],
  metric: LoadMetric,
): LoadModel {
  const known = new Map(weeks.map((week) => [week.week, week]));
  const unit = axisUnit[metric];
  const points = shown.map((label): LoadPoint => {
    const week = known.get(label);
    const value = week ? loadFigure(week, metric) : null;
    const coverage = week?.contactsCoverage ?? null;
    const partial = value !== null && coverage !== null && coverage.have < coverage.expected;
    return { week: label, value, height: value === null ? null : value / unit, coverage, partial };
  });
  // Nobody's usual week is one before they came, after they left or of their holidays.
  const whole = points
    .filter(({ week, partial }) => !partial && known.get(week)?.contacts !== 0)
    .map(({ value }) => value)
    .filter((value) => value !== null);
  const usual = median(whole);
  const highest = Math.max(0, ...points.map(({ height }) => height ?? 0));
  const scale =
    metric === "occupancy"
      ? scaleLinear([0, 100], [0, 1])
      : scaleLinear([0, highest || 1], [0, 1]).nice(tickCount);
  return {
    points,
    ticks: metric === "contacts" ? scale.ticks(tickCount).filter(Number.isInteger) : scale.ticks(tickCount),
    top: scale.domain()[1] ?? 1,
    usual: usual === undefined ? undefined : { value: usual, height: usual / unit, weeks: whole.length },
  };
}

function loadFigure(week: AgentWeek, metric: LoadMetric): number | null {
  switch (metric) {
    case "handle":
      return week.handleSeconds;
    case "contacts":
      return week.contacts;
    case "average":
      return week.averageHandleSeconds;
    case "occupancy":
      return week.occupancy;
    case "stretch":
      return week.longestStretchSeconds;
  }
}
