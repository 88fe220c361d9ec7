import type { SignalBand } from "../../contract/burnout.ts";
import { rampStep } from "./load-steps.ts";

/** Points of the index between the steps of the ramp, light to heavy; an edge belongs to the lighter step. */
const signalEdges: readonly number[] = [5, 15, 25, 35, 50];

/**
 * A week of the strip. `known`: it has a number. `hidden`: it is known, but its number is not shown.
 * `missing`: the index is withheld, or there are no records.
 */
export interface SignalCell {
  readonly kind: "known" | "hidden" | "missing";
  /** Of the ramp, 0 to 5; null unless known. */
  readonly step: number | null;
  readonly attention: boolean;
}

/** Weeks as cells, oldest first. */
export function signalCells(weeks: readonly SignalBand[]): readonly SignalCell[] {
  return weeks.map(({ state, index }) => {
    if (state === "insufficient") return { kind: "missing", step: null, attention: false };
    const attention = state === "attention";
    return index === null
      ? { kind: "hidden", step: null, attention }
      : { kind: "known", step: rampStep(index, signalEdges), attention };
  });
}

export interface StripPlace {
  readonly x: number;
  readonly width: number;
}

/** Places of the cells in a width, a pixel between them. @example stripPlaces(2, 21) // x 0 and 11, each 10 wide */
export function stripPlaces(cells: number, width: number): readonly StripPlace[] {
  const step = (width + 1) / Math.max(1, cells);
  return Array.from({ length: cells }, (_, at) => {
    const x = Math.round(at * step);
    return { x, width: Math.max(1, Math.round((at + 1) * step) - 1 - x) };
  });
}

/** Hatching of a cell that begins at the top: strokes from its left edge up to its right one. */
export function cellHatching({ x, width }: StripPlace, height: number): string {
  const apart = 4;
  const strokes: string[] = [];
  for (let from = apart; from < width + height; from += apart) {
    const [left, bottom] = from <= height ? [0, from] : [from - height, height];
    const [right, top] = from <= width ? [from, 0] : [width, from - width];
    strokes.push(`M${x + left} ${bottom}L${x + right} ${top}`);
  }
  return strokes.join("");
}

/** Where the band of the newest week lies on a line of 0 to 100 points; undefined where it has no number. */
export function bandPlace(
  { index, low, high }: SignalBand,
  width: number,
): { readonly x: number; readonly width: number; readonly at: number } | undefined {
  if (index === null || low === null || high === null) return undefined;
  const x = (low / 100) * width;
  // A band without a width would be invisible: nothing is missing, and it is as wide as its mark.
  return { x, width: Math.max(2, ((high - low) / 100) * width), at: (index / 100) * width };
}
