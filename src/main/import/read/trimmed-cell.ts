/** A cell without what stands around it; most have nothing to take away, and are looked at by their ends alone. */
export function trimmedCell(cell: string): string {
  if (cell === "") return cell;
  const isPadded = isPadding(cell.charCodeAt(0)) || isPadding(cell.charCodeAt(cell.length - 1));
  return isPadded ? cell.trim() : cell;
}

// What `trim` takes away is either a control character or a space, or lies beyond Latin letters' first half.
function isPadding(code: number): boolean {
  return code <= 32 || code >= 160;
}
