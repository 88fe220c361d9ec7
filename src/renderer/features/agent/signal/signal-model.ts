import { scaleLinear } from "d3-scale";
import type { SignalWeek } from "../../../../contract/burnout.ts";
import { tenth } from "../../../../domain/statistics/rounding.ts";
import { type WeekAxis, weekMiddle } from "../../../charts/week-axis.ts";

/** A week of the signal on the shared axis. `known`: it has a number; `hidden`: known, but not shown as one. */
export interface SignalPoint {
  readonly week: string;
  readonly kind: "known" | "hidden" | "missing";
  readonly attention: boolean;
  /** Points of 100; null unless known. */
  readonly index: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly answer: SignalWeek | undefined;
}

/** The weeks of the axis; one that the answer does not know is missing. */
export function signalPoints(weeks: readonly SignalWeek[], shown: readonly string[]): readonly SignalPoint[] {
  const known = new Map(weeks.map((week) => [week.week, week]));
  return shown.map((label): SignalPoint => {
    const answer = known.get(label);
    const { state = "insufficient", index = null, low = null, high = null } = answer?.band ?? {};
    const kind = state === "insufficient" ? "missing" : index === null ? "hidden" : "known";
    return { week: label, kind, attention: state === "attention", index, low, high, answer };
  });
}

/** The signal's drawing in pixels: the band of each run of known weeks, and its points. */
export interface SignalDrawing {
  /** Between the minimum and the maximum that the index can be, a step for each week. */
  readonly bands: readonly string[];
  /** From week to week through the index; a gap is a gap. */
  readonly lines: readonly string[];
  readonly points: readonly { readonly week: string; readonly x: number; readonly y: number }[];
  /** Weeks in attention, numbered or not. */
  readonly attention: readonly { readonly week: string; readonly x: number }[];
  readonly y: (points: number) => number;
}

const signalTop = 18;
const foot = 8;

export function signalDrawing(points: readonly SignalPoint[], axis: WeekAxis, height: number): SignalDrawing {
  const scale = scaleLinear([0, 100], [height - foot, signalTop]).clamp(true);
  const y = (value: number) => tenth(scale(value));
  const runs = runsOf(points);
  return {
    bands: runs.map((run) => bandPath(run, axis, y)),
    lines: runs
      .filter((run) => run.length > 1)
      .map((run) => `M${run.map(({ at, index }) => `${middle(axis, at)} ${y(index)}`).join("L")}`),
    points: runs.flat().map(({ at, week, index }) => ({ week, x: middle(axis, at), y: y(index) })),
    attention: points.flatMap(({ week, attention }, at) =>
      attention ? [{ week, x: middle(axis, at) }] : [],
    ),
    y,
  };
}

interface Known {
  readonly at: number;
  readonly week: string;
  readonly index: number;
  readonly low: number;
  readonly high: number;
}

/** Neighbouring weeks with a number. */
function runsOf(points: readonly SignalPoint[]): readonly (readonly Known[])[] {
  const runs: Known[][] = [];
  let before = -2;
  for (const [at, { week, index, low, high }] of points.entries()) {
    if (index === null || low === null || high === null) continue;
    if (at !== before + 1) runs.push([]);
    runs.at(-1)?.push({ at, week, index, low, high });
    before = at;
  }
  return runs;
}

/** There and back: along the upper bounds, and home along the lower ones. */
function bandPath(run: readonly Known[], axis: WeekAxis, y: (points: number) => number): string {
  const left = (at: number) => tenth(axis.left + at * axis.step);
  const upper = run.map(({ at, high }) => `${left(at)} ${y(high)}H${left(at + 1)}`);
  const lower = run.toReversed().map(({ at, low }) => `${left(at + 1)} ${y(low)}H${left(at)}`);
  return `M${[...upper, ...lower].join("L")}Z`;
}

function middle(axis: WeekAxis, at: number): number {
  return tenth(weekMiddle(axis, at));
}
