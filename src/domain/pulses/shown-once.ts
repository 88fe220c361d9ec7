import type { PulseCell } from "./pulse-cells.ts";
import { type PulseFigure, pulseFigure } from "./pulse-figure.ts";

/** A cell as it was first shown. */
export interface ReleasedCell extends Omit<PulseCell, "values"> {
  readonly figure: PulseFigure;
}

export interface Released {
  /** What is shown now: earlier figures as they were, and new ones. */
  readonly shown: readonly ReleasedCell[];
  /** Those of them that were not shown before: to be remembered. */
  readonly fresh: readonly ReleasedCell[];
  /** Cells that would give away answers beside what was shown before, or that would say what each one answered. */
  readonly withheld: readonly PulseCell[];
}

/**
 * What of one topic may be shown, after what was shown before. An answer is part of one figure, once and for all: a
 * figure that was shown stays as it was, and a cell that shares an answer with it is not shown. So all figures that
 * anybody ever saw are of ten people or more and have no answer in common, and no two of them, of whatever day and
 * whoever asked, can be subtracted to find fewer than ten.
 *
 * A figure goes when one of its answers is no longer in the store (its import was undone); what remains of them is not
 * shown in another figure, for that would give away those that went.
 *
 * @param cells of today's answers, as `pulseCells` makes them
 * @param before of the same topic, shown on any day
 * @param present whether an answer still stands in the store
 */
export function shownOnce(
  cells: readonly PulseCell[],
  before: readonly ReleasedCell[],
  present: (atom: string) => boolean,
): Released {
  const used = new Set(before.flatMap(({ atoms }) => atoms));
  const standing = before.filter(({ atoms }) => atoms.every(present));
  const names = new Set(standing.map(nameOf));
  const fresh: ReleasedCell[] = [];
  const withheld: PulseCell[] = [];
  for (const cell of cells) {
    // As it was, whether or not answers came since.
    if (names.has(nameOf(cell))) continue;
    const figure = cell.atoms.some((atom) => used.has(atom)) ? undefined : pulseFigure(cell.values);
    const { kind, at, teams, atoms } = cell;
    if (figure) fresh.push({ kind, at, teams, atoms, figure });
    else withheld.push(cell);
  }
  return { shown: [...standing, ...fresh], fresh, withheld };
}

function nameOf({ kind, at, teams }: Pick<PulseCell, "kind" | "at" | "teams">): string {
  return JSON.stringify([kind, at, teams]);
}
