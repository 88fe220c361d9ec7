import { scaleLinear } from "d3-scale";
import type { AgentEmpathy } from "../../../../contract/empathy.ts";
import { weekLabel, weekOfDay } from "../../../../domain/calendar/iso-week.ts";
import { serviceDayOf } from "../../../../domain/calendar/service-day.ts";
import { tenth } from "../../../../domain/statistics/rounding.ts";
import { type WeekAxis, weekMiddle } from "../../../charts/week-axis.ts";
import { type EmpathyPoint, empathyDomain } from "./empathy-model.ts";

interface DrawnPoint {
  readonly week: string;
  readonly x: number;
  /** Undefined where only the raw score is known. */
  readonly y: number | undefined;
  readonly raw: number | undefined;
  readonly radius: number;
}

interface SideLabel {
  readonly kind: "upper" | "target" | "lower";
  readonly value: number;
  readonly y: number;
}

/** The control chart in pixels. */
export interface EmpathyDrawing {
  readonly y: (points: number) => number;
  readonly ticks: readonly number[];
  readonly domain: readonly [number, number];
  /** Between the limits, a step for each week that is watched. */
  readonly between: string | undefined;
  readonly upper: string | undefined;
  readonly lower: string | undefined;
  /** The smoothed value from week to week; it waits over a week without evaluations. */
  readonly smoothed: string | undefined;
  /** Weeks in which the smoothed value lies outside the limits. */
  readonly outside: readonly {
    readonly week: string;
    readonly x: number;
    readonly side: "above" | "below";
  }[];
  readonly points: readonly DrawnPoint[];
  /** New evaluators' marks, with the room that a name has. */
  readonly marks: readonly {
    readonly week: string;
    readonly x: number;
    readonly names: readonly string[];
    readonly room: number;
  }[];
  /** Where a change began: a diamond, hollow while it is not certain. Undefined: none, or before these weeks. */
  readonly change: { readonly x: number; readonly certain: boolean } | undefined;
  /** What stands at the right, far enough apart to be read. */
  readonly labels: readonly SideLabel[];
}

const head = 20;
const foot = 10;
const labelStep = 14;

export function empathyDrawing(
  points: readonly EmpathyPoint[],
  target: number | null,
  axis: WeekAxis,
  height: number,
  trend?: ChangeBegan,
): EmpathyDrawing {
  const domain = empathyDomain(points, target);
  const scale = scaleLinear([domain[0], domain[1]], [height - foot, head]);
  const y = (value: number) => tenth(scale(value));
  const x = (at: number) => tenth(weekMiddle(axis, at));
  const watched = points.flatMap(({ lower, upper, smoothed, signal, week }, at) =>
    lower !== null && upper !== null && smoothed !== null
      ? [{ at, week, lower, upper, smoothed, signal }]
      : [],
  );
  const last = watched.at(-1);
  return {
    y,
    domain,
    ticks: scale.ticks(4),
    ...limitPaths(watched, axis, y),
    smoothed:
      watched.length > 1
        ? `M${watched.map((one) => `${x(one.at)} ${y(one.smoothed)}`).join("L")}`
        : undefined,
    outside: watched.flatMap(({ at, week, signal }) => (signal ? [{ week, x: x(at), side: signal }] : [])),
    points: points.flatMap(({ week, mean, raw, radius }, at) =>
      mean === null && raw === null
        ? []
        : [
            {
              week,
              x: x(at),
              y: mean === null ? undefined : y(mean),
              raw: raw === null ? undefined : y(raw),
              radius,
            },
          ],
    ),
    marks: marksOf(points, axis, x),
    change: trend && changeMark(points, trend, axis),
    labels: spread([
      ...(last ? [{ kind: "upper" as const, value: last.upper, y: y(last.upper) }] : []),
      ...(target === null ? [] : [{ kind: "target" as const, value: target, y: y(target) }]),
      ...(last ? [{ kind: "lower" as const, value: last.lower, y: y(last.lower) }] : []),
    ]),
  };
}

/** Since when somebody changed, and how certain it is. */
export type ChangeBegan = Pick<AgentEmpathy["trend"], "trendState" | "trendSince" | "trendDirection">;

/** The mark stands before the week in which the change began: what is right of it is new. */
function changeMark(
  points: readonly EmpathyPoint[],
  { trendState, trendSince, trendDirection }: ChangeBegan,
  axis: WeekAxis,
): EmpathyDrawing["change"] {
  if (trendSince === null || trendDirection === null) return undefined;
  const began = weekLabel(weekOfDay(serviceDayOf(trendSince) ?? 0));
  const at = points.findIndex(({ week }) => week === began);
  if (at < 0) return undefined;
  return { x: tenth(axis.left + at * axis.step), certain: trendState !== "maybe" };
}

interface Watched {
  readonly at: number;
  readonly lower: number;
  readonly upper: number;
}

/** The limits as steps as wide as their weeks: over a week without evaluations the last ones still hold. */
function limitPaths(
  watched: readonly Watched[],
  axis: WeekAxis,
  y: (points: number) => number,
): Pick<EmpathyDrawing, "between" | "upper" | "lower"> {
  if (watched.length === 0) return { between: undefined, upper: undefined, lower: undefined };
  const left = (at: number) => tenth(axis.left + at * axis.step);
  const end = (place: number) => left(watched[place + 1]?.at ?? (watched[place]?.at ?? 0) + 1);
  const side = (of: "upper" | "lower") =>
    watched.map((one, place) => `${left(one.at)} ${y(one[of])}H${end(place)}`);
  const back = watched.map((one, place) => `${end(place)} ${y(one.lower)}H${left(one.at)}`).toReversed();
  return {
    between: `M${[...side("upper"), ...back].join("L")}Z`,
    upper: `M${side("upper").join("L")}`,
    lower: `M${side("lower").join("L")}`,
  };
}

function marksOf(points: readonly EmpathyPoint[], axis: WeekAxis, x: (at: number) => number) {
  const marked = points.flatMap(({ week, newEvaluators }, at) =>
    newEvaluators.length > 0 ? [{ week, x: x(at), names: newEvaluators }] : [],
  );
  return marked.map((mark, place) => ({ ...mark, room: (marked[place + 1]?.x ?? axis.width) - mark.x - 10 }));
}

/** Labels from the top down, moved apart where they would lie on one another. */
function spread(labels: readonly SideLabel[]): readonly SideLabel[] {
  const down = labels.toSorted((a, b) => a.y - b.y);
  const middle = Math.floor(down.length / 2);
  const kept = down[middle]?.y ?? 0;
  return down.map((label, place) => {
    const apart = kept + (place - middle) * labelStep;
    return {
      ...label,
      y: place < middle ? Math.min(label.y, apart) : place > middle ? Math.max(label.y, apart) : label.y,
    };
  });
}
