import { longestStretchThresholds, occupancyThresholds } from "../../domain/workload/thresholds.ts";
import type { LoadMetric } from "../app/address.ts";

/** The ramp load0 to load5 has six steps, so five edges divide them. */
export const rampSteps = 6;

/** Steps of a ramp that the reader can name, smallest first, in the unit of the answer. */
const widths: Record<"handle" | "contacts" | "average", readonly number[]> = {
  handle: [300, 600, 900, 1800, 2700, 3600, 5400, 7200, 10_800],
  contacts: [1, 2, 5, 10, 20, 25, 50, 100],
  average: [15, 30, 60, 90, 120, 180, 300, 600],
};

/** Edges that the rules of the floor know, and as many to either side as the ramp has room for. */
const [share] = occupancyThresholds;
const [minutes] = longestStretchThresholds;
const fixed: Record<"occupancy" | "stretch", readonly number[]> = {
  occupancy: [0.5, 0.65, share.usualTo, share.mark, share.heavyBeyond],
  stretch: [1800, minutes.usualTo * 60, 5400, minutes.heavyBeyond * 60, 10_800],
};

// Days that differ by less than this share of the highest count as alike, and should look alike.
const minPart = 1 / 15;

/**
 * The edges between the steps of the ramp for a quantity, lightest first. Sums are cut evenly between the
 * lowest and the highest shown, the highest in the heaviest step, so that a person's own days differ;
 * shares and stretches by the edges of their rules.
 *
 * @param values those that are shown
 * @example rampEdges("occupancy", []) // [0.5, 0.65, 0.8, 0.85, 0.9]
 * @example rampEdges("contacts", [12, 40]) // [15, 20, 25, 30, 35]
 */
export function rampEdges(metric: LoadMetric, values: readonly number[]): readonly number[] {
  if (metric === "occupancy" || metric === "stretch") return fixed[metric];
  const highest = Math.max(0, ...values);
  const lowest = Math.min(highest, ...values);
  const endOf = (width: number) => Math.max(rampSteps, Math.ceil(highest / width)) * width;
  const width =
    widths[metric].find((step) => endOf(step) - step * rampSteps <= lowest && step >= highest * minPart) ??
    (highest || 1) / rampSteps;
  return Array.from({ length: rampSteps - 1 }, (_, at) => endOf(width) - width * (rampSteps - 1 - at));
}

/** The step of a value; an edge belongs to the lighter step. @example rampStep(0.8, [0.5, 0.8]) // 1 */
export function rampStep(value: number, edges: readonly number[]): number {
  return edges.filter((edge) => value > edge).length;
}
