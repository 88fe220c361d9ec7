import type { HeatDay } from "../../../../contract/workload.ts";
import { mondayOf, weekOfLabel } from "../../../../domain/calendar/iso-week.ts";
import { isoOfServiceDay } from "../../../../domain/calendar/service-day.ts";
import type { LoadMetric } from "../../../app/address.ts";
import { rampEdges, rampStep } from "../../../charts/load-steps.ts";

export const daysAWeek = 7;

/**
 * A day of the picture. `known`: it has a figure. `none`: contacts were imported and the person has none.
 * `missing`: no records cover it. `ahead`: the day has not come yet.
 */
export interface HeatCell {
  readonly day: string;
  /** Place of its week on the axis, and of the day in its week (0 is Monday). */
  readonly column: number;
  readonly row: number;
  readonly kind: "known" | "none" | "missing" | "ahead";
  /** In the unit of the answer; null unless known. */
  readonly value: number | null;
  /** Of the ramp, 0 to 5; null unless known. */
  readonly step: number | null;
  /** There is something to see on the day itself. */
  readonly opens: boolean;
  readonly answer: HeatDay | undefined;
}

export interface DayHeat {
  /** In the order of the days. */
  readonly cells: readonly HeatCell[];
  /** Between the steps of the ramp, in the unit of the answer. */
  readonly edges: readonly number[];
}

/**
 * A person's load as a cell a day: weeks side by side on the shared axis, days from Monday down.
 *
 * @param weeks ISO labels of the axis
 * @param today days after it are left empty: they are neither missing nor free of work
 */
export function dayHeat(
  days: readonly HeatDay[],
  weeks: readonly string[],
  metric: LoadMetric,
  today: string | undefined,
): DayHeat {
  const known = new Map(days.map((answer) => [answer.day, answer]));
  const values = days
    .filter((answer) => !isFree(answer))
    .map((answer) => dayFigure(answer, metric))
    .filter((value) => value !== null);
  const edges = rampEdges(metric, values);
  const cells = weeks.flatMap((label, column) => {
    const week = weekOfLabel(label);
    if (week === undefined) return [];
    return Array.from({ length: daysAWeek }, (_, row): HeatCell => {
      const day = isoOfServiceDay(mondayOf(week) + row);
      const answer = known.get(day);
      const value = answer ? dayFigure(answer, metric) : null;
      const place = { day, column, row, answer };
      if (value !== null && answer?.contacts !== 0)
        return { ...place, kind: "known", value, step: rampStep(value, edges), opens: true };
      const opens = answer !== undefined && (answer.contacts !== null || answer.loggedSeconds !== null);
      const kind = isFree(answer) ? "none" : today !== undefined && day > today ? "ahead" : "missing";
      return { ...place, kind, value: null, step: null, opens: opens && kind !== "ahead" };
    });
  });
  return { cells, edges };
}

/** The figure of a day, in the unit of the answer; null where it is not known. */
function dayFigure(answer: HeatDay, metric: LoadMetric): number | null {
  switch (metric) {
    case "handle":
      return answer.handleSeconds;
    case "contacts":
      return answer.contacts;
    case "average":
      return answer.handleSeconds !== null && answer.contacts ? answer.handleSeconds / answer.contacts : null;
    case "occupancy":
      return answer.occupancy;
    case "stretch":
      return answer.longestStretchSeconds;
  }
}

/** Contacts were imported for the day and this person has none of them. */
function isFree(answer: HeatDay | undefined): boolean {
  return answer?.contacts === 0;
}

/** Where a key moves among the cells (seven to a week), or undefined where it does not. */
export function movedDay(at: number, key: string, cells: number): number | undefined {
  const to = at + (steps[key] ?? 0);
  if (key === "Home") return 0;
  if (key === "End") return cells - 1;
  if (steps[key] === undefined) return undefined;
  return to < 0 || to >= cells ? at : to;
}

const steps: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  ArrowLeft: -daysAWeek,
  ArrowRight: daysAWeek,
};
