import { scaleLinear } from "d3-scale";
import type { EmpathyWeek } from "../../../contract/empathy.ts";
import { tenth } from "../../../domain/statistics/rounding.ts";
import { type WeekAxis, weekMiddle } from "../../charts/week-axis.ts";

/** Room for the figures of the axis at the left and for the direct labels at the right. */
export const trendRoom = { left: 34, right: 62 } as const;

/** A week's place in the pictures of teams, that stand smaller than one person's. */
export function trendAxis(weeks: readonly string[], width: number): WeekAxis {
  const right = Math.max(trendRoom.left + weeks.length, width - trendRoom.right);
  const step = (right - trendRoom.left) / Math.max(1, weeks.length);
  return { weeks, width, left: trendRoom.left, right, step };
}

/** From the lowest to the highest point that all pictures need, on whole tens or fives. */
export type PointsRange = readonly [number, number];

const minRange = 20;

/**
 * One range for every team and the floor, so that a point stands at the same height in each. It holds every
 * interval, but none of it below 0 or above 100 unless a mean lies there: a week of one score reaches far.
 */
export function trendRange(weeks: readonly EmpathyWeek[], raw: boolean): PointsRange {
  const means = weeks.flatMap((week) => (raw ? week.raw : week.mean) ?? []);
  if (means.length === 0) return [0, 100];
  const bounds = raw ? [] : weeks.flatMap(({ from, to }) => [from ?? [], to ?? []].flat());
  const held = bounds.map((bound) => Math.min(100, Math.max(0, bound)));
  const low = Math.floor(Math.min(...means, ...held) / 5) * 5;
  const high = Math.ceil(Math.max(...means, ...held) / 5) * 5;
  const from = low - 5 * Math.ceil(Math.max(0, minRange - (high - low)) / 10);
  return [from, Math.max(high, from + minRange)];
}

/** The figures at the axis: tens, or fives where the range is short. */
export function trendTicks([low, high]: PointsRange): readonly number[] {
  const step = high - low > 30 ? 20 : 10;
  const first = Math.ceil(low / step) * step;
  return Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, at) => first + at * step);
}

interface TrendPoint {
  readonly week: string;
  readonly x: number;
  readonly y: number;
  /** Its area follows the number of evaluations. */
  readonly radius: number;
}

/** A team's weeks in pixels. */
export interface TrendDrawing {
  /** The intervals of neighbouring weeks; a gap is a gap. */
  readonly bands: readonly string[];
  readonly lines: readonly string[];
  readonly points: readonly TrendPoint[];
  /** Where the newest week stands, for a label beside it. */
  readonly end: { readonly value: number; readonly y: number } | undefined;
}

const top = 8;
const foot = 6;

export function trendScale(range: PointsRange, height: number): (points: number) => number {
  const scale = scaleLinear([...range], [height - foot, top]).clamp(true);
  return (points) => tenth(scale(points));
}

/**
 * Means by week with their intervals.
 *
 * @param raw whether to draw the means as the evaluators gave them, which have no interval: where people
 * cannot be compared there is nothing else
 */
export function trendDrawing(
  weeks: readonly EmpathyWeek[],
  axis: WeekAxis,
  range: PointsRange,
  height: number,
  raw: boolean,
): TrendDrawing {
  const y = trendScale(range, height);
  const x = (at: number) => tenth(weekMiddle(axis, at));
  const runs = runsOf(weeks, raw);
  const half = Math.min(6, axis.step / 3);
  return {
    bands: raw
      ? []
      : runs.map((run) => {
          const upper = run.map(({ at, to, value }) => [x(at), y(to ?? value)] as const);
          const lower = run.map(({ at, from, value }) => [x(at), y(from ?? value)] as const).toReversed();
          const [only, under] = [upper[0], lower[0]];
          // A week by itself has no neighbour to reach to: its interval is as wide as its place.
          const around =
            run.length === 1 && only && under
              ? [
                  [only[0] - half, only[1]],
                  [only[0] + half, only[1]],
                  [under[0] + half, under[1]],
                  [under[0] - half, under[1]],
                ]
              : [...upper, ...lower];
          return `M${around.map(([left, down]) => `${left} ${down}`).join("L")}Z`;
        }),
    lines: runs
      .filter((run) => run.length > 1)
      .map((run) => `M${run.map(({ at, value }) => `${x(at)} ${y(value)}`).join("L")}`),
    points: runs
      .flat()
      .map(({ at, week, value, n }) => ({ week, x: x(at), y: y(value), radius: trendRadius(n) })),
    end: endOf(runs.flat().at(-1), y),
  };
}

/** @example trendRadius(20) // 3.5 */
export function trendRadius(evaluations: number): number {
  return tenth(Math.min(4.5, 1.2 + 0.5 * Math.sqrt(Math.max(1, evaluations))));
}

/** Labels beside the ends of two lines, far enough apart to be read. */
export function apart(own: number, other: number, height: number): readonly [number, number] {
  const min = 13;
  if (Math.abs(own - other) >= min) return [own, other];
  const middle = Math.min(height - min, Math.max(min, (own + other) / 2));
  return own <= other ? [middle - min / 2, middle + min / 2] : [middle + min / 2, middle - min / 2];
}

interface KnownWeek {
  readonly at: number;
  readonly week: string;
  readonly value: number;
  readonly from: number | null;
  readonly to: number | null;
  readonly n: number;
}

/** Neighbouring weeks with a mean. */
function runsOf(weeks: readonly EmpathyWeek[], raw: boolean): readonly (readonly KnownWeek[])[] {
  const runs: KnownWeek[][] = [];
  let before = -2;
  for (const [at, { week, mean, from, to, n, raw: given }] of weeks.entries()) {
    const value = raw ? given : mean;
    if (value === null) continue;
    if (at !== before + 1) runs.push([]);
    runs.at(-1)?.push({ at, week, value, from, to, n });
    before = at;
  }
  return runs;
}

function endOf(last: KnownWeek | undefined, y: (points: number) => number): TrendDrawing["end"] {
  return last && { value: last.value, y: y(last.value) };
}
