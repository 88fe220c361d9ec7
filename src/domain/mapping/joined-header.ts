type Row = readonly string[];

/**
 * The names of the columns where several rows, one below the other, name them together: what stands above first, each
 * text once. The name of a group stands over the first of its columns and is meant for all that have names below it.
 *
 * @example joinedHeader([["Call", "", "Agent"], ["Start", "End", ""]]) // ["Call Start", "Call End", "Agent"]
 */
export function joinedHeader(rows: readonly Row[]): string[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const last = rows.length - 1;
  const spread = rows.map((row, nth) => (nth === last ? row : withGroups(row, rows[nth + 1] ?? [], width)));
  return Array.from({ length: width }, (_, at) => {
    const cells = spread.map((row) => (row[at] ?? "").trim()).filter((cell) => cell !== "");
    return [...new Set(cells)].join(" ");
  });
}

/** A row of a header with the names of its groups over each of their columns. */
function withGroups(row: Row, below: Row, width: number): string[] {
  let group = "";
  return Array.from({ length: width }, (_, at) => {
    const cell = (row[at] ?? "").trim();
    if (cell !== "") group = cell;
    return cell === "" && (below[at] ?? "").trim() !== "" ? group : cell;
  });
}
