/** Rows as lines of text under their heads; numbers stand right. What is not known stays blank. */
export function textTable(
  heads: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const cells = rows.map((row) => row.map((value) => (value === null ? "" : String(value))));
  const widths = heads.map((head, at) => Math.max(head.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const isNumber = heads.map((_, at) => rows.some((row) => typeof row[at] === "number"));
  const line = (row: readonly string[]) =>
    row
      .map((text, at) => (isNumber[at] ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  return [line(heads), ...cells.map(line)].join("\n");
}
