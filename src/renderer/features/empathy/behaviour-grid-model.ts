import type { BehaviourMean } from "../../../contract/empathy.ts";
import { type BehaviourId, behaviours } from "../../../domain/empathy/behaviours.ts";
import { toStep } from "../../../domain/statistics/rounding.ts";

/** Who a column is about: a team, or the whole floor. */
export interface GridColumn {
  readonly key: string;
  readonly name: string;
  readonly means: readonly BehaviourMean[];
  /** Why the column is empty, where it is for all behaviours. */
  readonly why: string | undefined;
}

export interface GridCell {
  readonly column: string;
  readonly mean: number | null;
  readonly n: number;
  /** Light to dark: less to more of what was possible; null where nothing is known. */
  readonly step: number | null;
}

export interface GridRow {
  readonly behaviour: BehaviourId;
  readonly name: string;
  readonly cells: readonly GridCell[];
}

export interface BehaviourGrid {
  readonly rows: readonly GridRow[];
  /** Where the shades change, in points; one fewer than there are shades. */
  readonly edges: readonly number[];
}

export const gridSteps = 5;
const widths = [2, 5, 10, 20];

/**
 * Behaviours by team. Without shades where teams are not compared: each was scored by other evaluators.
 * The shades divide the range of the means into five, each at least two points wide: otherwise a difference
 * made by chance would look like one that matters.
 */
export function behaviourGrid(columns: readonly GridColumn[], shaded = true): BehaviourGrid {
  const known = shaded ? columns.flatMap(({ means }) => means.flatMap(({ mean }) => mean ?? [])) : [];
  const edges = gridEdges(known);
  const rows = behaviours.map(({ id, name }) => ({
    behaviour: id,
    name,
    cells: columns.map(({ key, means }) => {
      const { mean = null, n = 0 } = means.find(({ behaviour }) => behaviour === id) ?? {};
      const step = mean === null ? null : edges.filter((edge) => mean > edge).length;
      return { column: key, mean, n, step };
    }),
  }));
  return { rows, edges };
}

/** @example gridEdges([64, 75]) // [66, 68, 70, 72] */
export function gridEdges(means: readonly number[]): readonly number[] {
  if (means.length === 0) return [];
  const low = Math.min(...means);
  const high = Math.max(...means);
  const width = widths.find((one) => one * (gridSteps + 1) >= high - low) ?? 20;
  const middle = toStep((low + high) / 2, width);
  const inner = gridSteps - 1;
  return Array.from({ length: inner }, (_, at) => middle + (at - (inner - 1) / 2 - 0.5) * width);
}

/** A place in the grid that the keys stand on. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key moves in the grid, or undefined where it does not. */
export function movedPlace(
  { row, column }: GridPlace,
  key: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): GridPlace | undefined {
  if (key === "ArrowUp") return { row: Math.max(0, row - 1), column };
  if (key === "ArrowDown") return { row: Math.min(rows - 1, row + 1), column };
  if (key === "ArrowLeft") return { row, column: Math.max(0, column - 1) };
  if (key === "ArrowRight") return { row, column: Math.min(columns - 1, column + 1) };
  if (key === "Home") return { row, column: 0 };
  if (key === "End") return { row, column: columns - 1 };
  return undefined;
}
