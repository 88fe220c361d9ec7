import { scaleLinear } from "d3-scale";
import type { VerdictCell } from "../../../../contract/empathy.ts";
import { tenth } from "../../../../domain/statistics/rounding.ts";

export const periods = ["reference", "recent"] as const;
export const loads = ["rested", "loaded"] as const;
export type CellPeriod = (typeof periods)[number];
export type CellLoad = (typeof loads)[number];

/** One of the four cells as it is drawn. */
export interface DrawnCell {
  readonly period: CellPeriod;
  readonly load: CellLoad;
  readonly x: number;
  /** Undefined where nothing was scored: there is nothing to draw but the gap. */
  readonly at: { readonly y: number; readonly from: number; readonly to: number } | undefined;
  /** Whether a verdict may use it. */
  readonly enough: boolean;
}

interface CellLine {
  readonly load: CellLoad;
  readonly path: string;
}

export interface CellsDrawing {
  readonly cells: readonly DrawnCell[];
  /** From before to lately, where both cells have enough. */
  readonly lines: readonly CellLine[];
  /** Where the names of the lines stand, at the right and far enough apart. */
  readonly names: readonly { readonly load: CellLoad; readonly y: number }[];
  readonly ticks: readonly number[];
  readonly y: (points: number) => number;
}

export interface CellsRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const aside = 7;
const nameStep = 16;
const minDomain = 30;

/** The cell of a period and a load. */
export function cellOf(
  cells: readonly VerdictCell[],
  period: CellPeriod,
  load: CellLoad,
): VerdictCell | undefined {
  return cells.find((cell) => cell.period === period && cell.load === load);
}

/** The four cells: before at the left, lately at the right; rested and loaded a little beside each other. */
export function cellsDrawing(cells: readonly VerdictCell[], room: CellsRoom): CellsDrawing {
  const domain = domainOf(cells);
  const scale = scaleLinear([domain[0], domain[1]], [room.bottom, room.top]).clamp(true);
  const y = (value: number) => tenth(scale(value));
  const drawn = loads.flatMap((load) =>
    periods.map((period): DrawnCell => {
      const cell = cellOf(cells, period, load);
      const mean = cell?.mean ?? null;
      const x = (period === "reference" ? room.left : room.right) + (load === "rested" ? -aside : aside);
      return {
        period,
        load,
        x,
        at: mean === null ? undefined : { y: y(mean.mean), from: y(mean.from), to: y(mean.to) },
        enough: cell?.enough ?? false,
      };
    }),
  );
  const of = (period: CellPeriod, load: CellLoad) =>
    drawn.find((cell) => cell.period === period && cell.load === load);
  const lines = loads.flatMap((load) => {
    const [before, lately] = [of("reference", load), of("recent", load)];
    return before?.at && lately?.at && before.enough && lately.enough
      ? [{ load, path: `M${before.x} ${before.at.y}L${lately.x} ${lately.at.y}` }]
      : [];
  });
  return { cells: drawn, lines, names: namesOf(of), ticks: scale.ticks(4), y };
}

/** In whole tens around what is known, intervals included; at least 30 points. */
function domainOf(cells: readonly VerdictCell[]): readonly [number, number] {
  const known = cells.flatMap(({ mean }) => (mean ? [mean.from, mean.to] : []));
  if (known.length === 0) return [0, 100];
  let low = Math.max(0, Math.floor(Math.min(...known) / 10) * 10);
  const high = Math.min(100, Math.ceil(Math.max(...known) / 10) * 10);
  while (high - low < minDomain && low > 0) low -= 10;
  return [low, Math.max(high, low + minDomain)];
}

function namesOf(of: (period: CellPeriod, load: CellLoad) => DrawnCell | undefined) {
  const named = loads.flatMap((load) => {
    const at = of("recent", load)?.at;
    return at ? [{ load, y: at.y }] : [];
  });
  const [upper, lower] = named.toSorted((a, b) => a.y - b.y);
  if (!upper || !lower) return named;
  const short = Math.max(0, nameStep - (lower.y - upper.y)) / 2;
  return [
    { ...upper, y: upper.y - short },
    { ...lower, y: lower.y + short },
  ];
}
