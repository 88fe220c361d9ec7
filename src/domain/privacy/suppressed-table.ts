import { cellsRecoverable } from "./recoverable-cells.ts";

/** People by row and column; the margins are their sums. */
export type PeopleTable = readonly (readonly number[])[];

/**
 * Which figures are not published. Row R (the number of rows) is the margin of columns, column C that of
 * rows, and their corner the total of all.
 */
export type Hidden = readonly (readonly boolean[])[];

/**
 * Which cells and margins of a table are hidden, so that no figure of fewer than `min` people is reported and
 * none can be worked out from the rest (methods, 6).
 *
 * First every figure of fewer than `min` people, and those that `also` names for a reason of their own.
 * Then, in every sum that is published: while one term alone is hidden, or the hidden cells come to fewer
 * than `min` people, the next smallest. Last, whatever the sums of rows and columns together would still
 * pin down to a number.
 *
 * Equal cells are taken in the order of their content, never of their place alone: `names` decides between
 * rows that are alike, so that the result does not depend on the order of rows.
 *
 * @param min k: 5 for operational figures, 10 for wellbeing
 * @example hiddenFigures([[12, 4, 9, 7]], 5) // row 0: [false, true, false, true, false]
 */
export function hiddenFigures(
  people: PeopleTable,
  min: number,
  also: (row: number, column: number) => boolean = () => false,
  names: readonly string[] = [],
): Hidden {
  const full = withMargins(people);
  const hidden = full.map((line, row) => line.map((n, column) => n < min || also(row, column)));
  const sums = sumsOf(full);
  const order = (place: Place) =>
    [at(full, place) ?? 0, names[place.row] ?? "", place.column, place.row] as const;
  for (;;) {
    const due = sums.flatMap((sum) => nextToHide(sum, full, hidden, min, order) ?? []);
    // Where a sum leaves no choice, that comes first: what it hides may serve the others.
    const forced = due.filter((one) => one.forced);
    const next = smallest(
      (forced.length > 0 ? forced : due).map(({ place }) => place),
      order,
    );
    if (next) {
      hide(hidden, next);
      continue;
    }
    const exposed = exposedPlace(full, hidden, sums, order);
    if (!exposed) return hidden;
    hide(hidden, exposed);
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

type Order = (place: Place) => readonly (number | string)[];

/** A sum that readers can form: its terms, and the margin that they come to. */
interface Sum {
  readonly terms: readonly Place[];
  readonly margin: Place;
}

/** The table with its margins as a last row and a last column. */
export function withMargins(people: PeopleTable): number[][] {
  const rows = people.map((line) => [...line, line.reduce((sum, n) => sum + n, 0)]);
  const width = (people[0]?.length ?? 0) + 1;
  const margin = Array.from({ length: width }, (_, column) =>
    rows.reduce((sum, line) => sum + (line[column] ?? 0), 0),
  );
  return [...rows, margin];
}

function sumsOf(full: readonly (readonly number[])[]): Sum[] {
  const lastRow = full.length - 1;
  const lastColumn = (full[0]?.length ?? 1) - 1;
  const upTo = (n: number) => Array.from({ length: n }, (_, index) => index);
  return [
    ...upTo(lastRow + 1).map((row) => ({
      terms: upTo(lastColumn).map((column) => ({ row, column })),
      margin: { row, column: lastColumn },
    })),
    ...upTo(lastColumn + 1).map((column) => ({
      terms: upTo(lastRow).map((row) => ({ row, column })),
      margin: { row: lastRow, column },
    })),
  ];
}

/** The next term of a sum to hide by its own rule, or undefined where the sum keeps it. */
function nextToHide(
  { terms, margin }: Sum,
  full: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  min: number,
  order: Order,
): { readonly place: Place; readonly forced: boolean } | undefined {
  const shown = terms.filter((place) => !at(hidden, place));
  const gone = terms.filter((place) => at(hidden, place));
  if (at(hidden, margin)) {
    // The margin is worked out where every term of it stands there.
    const next = gone.length === 0 ? smallest(shown, order) : undefined;
    return next && { place: next, forced: shown.length === 1 };
  }
  const people = gone.reduce((sum, place) => sum + (at(full, place) ?? 0), 0);
  if (gone.length === 0 || (gone.length > 1 && people >= min)) return undefined;
  // Nothing left to hide but the sum itself.
  const next = smallest(shown, order);
  return { place: next ?? margin, forced: shown.length < 2 };
}

/** A figure whose hiding leaves one that the sums together pin down less so; undefined where none is. */
function exposedPlace(
  full: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  sums: readonly Sum[],
  order: Order,
): Place | undefined {
  const pinned = cellsRecoverable(full, hidden);
  if (pinned.length === 0) return undefined;
  // Beside a figure that can be worked out, the smallest that is still shown in one of its sums.
  const beside = sums
    .filter(({ terms, margin }) => pinned.some((place) => [...terms, margin].some((one) => same(one, place))))
    .flatMap(({ terms, margin }) => [...terms, margin])
    .filter((place) => !at(hidden, place));
  const inside = beside.filter(
    ({ row, column }) => row < full.length - 1 && column < (full[0]?.length ?? 1) - 1,
  );
  return smallest(inside, order) ?? smallest(beside, order);
}

function smallest(places: readonly Place[], order: Order): Place | undefined {
  return places.reduce<Place | undefined>(
    (min, place) => (min && !isBefore(order(place), order(min)) ? min : place),
    undefined,
  );
}

function isBefore(a: readonly (number | string)[], b: readonly (number | string)[]): boolean {
  const differing = a.findIndex((value, index) => value !== b[index]);
  const [one, other] = [a[differing], b[differing]];
  return one !== undefined && other !== undefined && one < other;
}

function same(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column;
}

function at<T>(table: readonly (readonly T[])[], { row, column }: Place): T | undefined {
  return table[row]?.[column];
}

function hide(hidden: boolean[][], { row, column }: Place): void {
  const line = hidden[row];
  if (line) line[column] = true;
}
