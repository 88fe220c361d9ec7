/**
 * Which hidden figures of a table with margins can be worked out exactly from the published ones, knowing
 * that people are whole and never fewer than none.
 *
 * The table is a circulation: people flow from the total to the rows, from a row through its cells to the
 * columns, and from the columns back to the total. A hidden figure can be another number only where people
 * can be moved round in a circle through it that runs over hidden figures alone: along a figure always,
 * against it as long as it is above zero. So a figure is pinned down where no such circle runs through it;
 * this is exact, for circulations of whole numbers have no other way to differ.
 *
 * @param full the table with its margins as a last row and a last column
 * @returns the hidden places that have one value only
 */
export function cellsRecoverable(
  full: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
): { readonly row: number; readonly column: number }[] {
  const lastRow = full.length - 1;
  const lastColumn = (full[0]?.length ?? 1) - 1;
  // Nodes: the rows, the columns, and two ends of the total: before the rows and after the columns.
  const rowNode = (row: number) => row;
  const columnNode = (column: number) => lastRow + column;
  const before = lastRow + lastColumn;
  const after = before + 1;
  const edges = full.flatMap((line, row) =>
    line.flatMap((people, column) => {
      if (!hidden[row]?.[column]) return [];
      const margin = { row: row === lastRow, column: column === lastColumn };
      const from = margin.row
        ? margin.column
          ? after
          : columnNode(column)
        : margin.column
          ? before
          : rowNode(row);
      const to = margin.row
        ? margin.column
          ? before
          : after
        : margin.column
          ? rowNode(row)
          : columnNode(column);
      return [{ row, column, from, to, people }];
    }),
  );
  return edges.filter((edge) => !canDiffer(edge, edges)).map(({ row, column }) => ({ row, column }));
}

interface Edge {
  readonly row: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

/** Whether people can be moved in a circle through this figure, up or down. */
function canDiffer(edge: Edge, edges: readonly Edge[]): boolean {
  const others = edges.filter((other) => other !== edge);
  return reaches(edge.to, edge.from, others) || (edge.people > 0 && reaches(edge.from, edge.to, others));
}

function reaches(start: number, goal: number, edges: readonly Edge[]): boolean {
  const seen = new Set([start]);
  const waiting = [start];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === goal) return true;
    for (const { from, to, people } of edges) {
      const next = from === node ? to : to === node && people > 0 ? from : undefined;
      if (next === undefined || seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return false;
}
