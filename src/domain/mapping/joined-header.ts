/**
 * The names of the columns where several rows, one below the other, name them together: what stands above first, each
 * text once.
 *
 * @example joinedHeader([["Call", "Call", "Agent"], ["Start", "End", ""]]) // ["Call Start", "Call End", "Agent"]
 */
export function joinedHeader(rows: readonly (readonly string[])[]): string[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, at) => {
    const cells = rows.map((row) => (row[at] ?? "").trim()).filter((cell) => cell !== "");
    return [...new Set(cells)].join(" ");
  });
}
