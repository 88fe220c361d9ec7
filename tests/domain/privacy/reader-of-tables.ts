/*
 * A reader who wants to know what a published table hides, written apart from the code that hides it: by
 * elimination of the sums over the fractions, then by bounds, until nothing changes.
 */

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Equation {
  /** Coefficients of the unknowns, and what they come to. */
  readonly terms: Map<number, number>;
  readonly value: number;
}

/** The hidden places whose number the reader finds out. */
export function recoveredByReader(
  full: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
): Place[] {
  const places = full.flatMap((line, row) =>
    line.flatMap((_, column) => (hidden[row]?.[column] ? [{ row, column }] : [])),
  );
  const numberOf = new Map(places.map(({ row, column }, at) => [`${row},${column}`, at]));
  const equations = equationsOf(full, numberOf);
  const known = new Set([...byElimination(equations, places.length), ...byBounds(equations, places.length)]);
  return places.filter((_, at) => known.has(at));
}

function equationsOf(
  full: readonly (readonly number[])[],
  numberOf: ReadonlyMap<string, number>,
): Equation[] {
  const [lastRow, lastColumn] = [full.length - 1, (full[0]?.length ?? 1) - 1];
  const sum = (places: readonly (readonly [Place, number])[]): Equation => {
    const terms = new Map<number, number>();
    let value = 0;
    for (const [{ row, column }, sign] of places) {
      const unknown = numberOf.get(`${row},${column}`);
      if (unknown === undefined) value -= sign * (full[row]?.[column] ?? 0);
      else terms.set(unknown, sign);
    }
    return { terms, value };
  };
  const rows = full.map((line, row) =>
    sum(line.map((_, column) => [{ row, column }, column === lastColumn ? -1 : 1])),
  );
  const columns = (full[0] ?? []).map((_, column) =>
    sum(full.map((_line, row) => [{ row, column }, row === lastRow ? -1 : 1])),
  );
  return [...rows, ...columns].filter(({ terms }) => terms.size > 0);
}

/** Unknowns that the sums determine, whole and positive or not: their column stands alone in a row. */
function byElimination(equations: readonly Equation[], unknowns: number): number[] {
  const rows = equations.map(({ terms }) => Array.from({ length: unknowns }, (_, at) => terms.get(at) ?? 0));
  let rank = 0;
  for (let column = 0; column < unknowns && rank < rows.length; column++) {
    const from = rank;
    const pivot = rows.findIndex((row, at) => at >= from && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot] ?? [], rows[rank] ?? []];
    const lead = rows[rank] ?? [];
    const scale = lead[column] ?? 1;
    rows[rank] = lead.map((value) => value / scale);
    rows.forEach((row, at) => {
      const factor = row[column] ?? 0;
      if (at === rank || Math.abs(factor) < 1e-9) return;
      rows[at] = row.map((value, index) => value - factor * (rows[rank]?.[index] ?? 0));
    });
    rank++;
  }
  return rows.flatMap((row) => {
    const left = row.flatMap((value, at) => (Math.abs(value) > 1e-9 ? [at] : []));
    return left.length === 1 ? left : [];
  });
}

/** Unknowns whose bounds meet: nobody is fewer than none, and each sum bounds its terms by the others. */
function byBounds(equations: readonly Equation[], unknowns: number): number[] {
  const low = Array.from({ length: unknowns }, () => 0);
  const high = Array.from({ length: unknowns }, () => Number.POSITIVE_INFINITY);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { terms, value } of equations) {
      for (const [unknown, sign] of terms) {
        const others = [...terms].filter(([other]) => other !== unknown);
        const min = others.reduce((sum, [at, s]) => sum + (s > 0 ? (low[at] ?? 0) : -(high[at] ?? 0)), 0);
        const max = others.reduce((sum, [at, s]) => sum + (s > 0 ? (high[at] ?? 0) : -(low[at] ?? 0)), 0);
        const [lower, upper] = sign > 0 ? [value - max, value - min] : [min - value, max - value];
        if (lower > (low[unknown] ?? 0)) {
          low[unknown] = lower;
          changed = true;
        }
        if (upper < (high[unknown] ?? 0)) {
          high[unknown] = upper;
          changed = true;
        }
      }
    }
  }
  return low.flatMap((bound, at) => (bound === high[at] ? [at] : []));
}

/** Every table of whole numbers that agrees with what is published; for small tables whose total stands. */
export function everySolution(
  full: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
): number[][][] {
  const [lastRow, lastColumn] = [full.length - 1, (full[0]?.length ?? 1) - 1];
  const total = full[lastRow]?.[lastColumn] ?? 0;
  const cells = full
    .slice(0, lastRow)
    .flatMap((line, row) => line.slice(0, lastColumn).map((_, column) => ({ row, column })));
  const solutions: number[][][] = [];
  const table = full.slice(0, lastRow).map((line) => line.slice(0, lastColumn).map(() => 0));
  const rowLimit = full.map((line, row) => (hidden[row]?.[lastColumn] ? total : (line[lastColumn] ?? 0)));
  const columnLimit = (full[lastRow] ?? []).map((n, column) => (hidden[lastRow]?.[column] ? total : n));
  const fill = (at: number): void => {
    const cell = cells[at];
    if (!cell) {
      const made = full.map((line, row) =>
        line.map((_, column) => {
          const rows = row === lastRow ? table : [table[row] ?? []];
          return rows
            .flatMap((one) => (column === lastColumn ? one : [one[column] ?? 0]))
            .reduce((sum, n) => sum + n, 0);
        }),
      );
      const agrees = made.every((line, row) =>
        line.every((n, column) => hidden[row]?.[column] || n === full[row]?.[column]),
      );
      if (agrees) solutions.push(made);
      return;
    }
    const { row, column } = cell;
    const fixed = hidden[row]?.[column] ? undefined : full[row]?.[column];
    const soFarRow = (table[row] ?? []).slice(0, column).reduce((sum, n) => sum + n, 0);
    const soFarColumn = table.slice(0, row).reduce((sum, line) => sum + (line[column] ?? 0), 0);
    const max = Math.min((rowLimit[row] ?? 0) - soFarRow, (columnLimit[column] ?? 0) - soFarColumn);
    const line = table[row] ?? [];
    for (let n = fixed ?? 0; n <= Math.min(fixed ?? max, max); n++) {
      line[column] = n;
      fill(at + 1);
    }
    line[column] = 0;
  };
  fill(0);
  return solutions;
}
