/** The name by which a header's cell is matched: trimmed, in lower case. */
export function columnName(cell: string): string {
  return cell.trim().toLowerCase();
}

/** Whether a header has all these columns, in any order and case. */
export function hasColumns(header: readonly string[], names: readonly string[]): boolean {
  const present = new Set(header.map(columnName));
  return names.every((name) => present.has(columnName(name)));
}
