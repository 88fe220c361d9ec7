import type { RejectionReason } from "../../../domain/floor/file-codes.ts";

/** How many columns a header has up to the last one with a name; spreadsheets write blank ones behind it. */
export function namedWidth(header: readonly string[]): number {
  return header.findLastIndex((cell) => cell !== "") + 1;
}

/** Why a row's cells do not stand under its header; undefined where they do. */
export function misfitOf(
  cells: readonly string[],
  shortest: number,
  widest: number,
): RejectionReason | undefined {
  if (cells.length < shortest) return "too-few-fields";
  return cells.length > widest && hasMore(cells, widest) ? "too-many-fields" : undefined;
}

/** Whether there is anything after the header's columns; empty cells at the end of a row are let pass. */
function hasMore(cells: readonly string[], width: number): boolean {
  for (let at = width; at < cells.length; at++) if (cells[at] !== "") return true;
  return false;
}
