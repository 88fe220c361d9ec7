/** Where the keys stand in a table: a line, and a cell of it or (at -1) the line as a whole. */
export interface GridCursor {
  readonly line: number;
  readonly cell: number;
}

export interface GridExtent {
  readonly lines: number;
  readonly cells: number;
  /** Lines of a screen. */
  readonly page: number;
}

/** Where a key moves the cursor, or undefined where it is no key of the table. */
export function movedCursor(cursor: GridCursor, key: string, extent: GridExtent): GridCursor | undefined {
  switch (key) {
    case "ArrowDown":
      return at(cursor, cursor.line + 1, extent);
    case "ArrowUp":
      return at(cursor, cursor.line - 1, extent);
    case "PageDown":
      return at(cursor, cursor.line + extent.page, extent);
    case "PageUp":
      return at(cursor, cursor.line - extent.page, extent);
    case "Home":
      return at(cursor, 0, extent);
    case "End":
      return at(cursor, extent.lines - 1, extent);
    case "ArrowRight":
      return { line: cursor.line, cell: Math.min(extent.cells - 1, cursor.cell + 1) };
    case "ArrowLeft":
      return { line: cursor.line, cell: Math.max(-1, cursor.cell - 1) };
    default:
      return undefined;
  }
}

/** The cursor within what is there, after lines went away. */
export function heldCursor(cursor: GridCursor, lines: number): GridCursor {
  return cursor.line < lines ? cursor : { ...cursor, line: Math.max(0, lines - 1) };
}

function at(cursor: GridCursor, line: number, { lines }: GridExtent): GridCursor {
  return { ...cursor, line: Math.max(0, Math.min(lines - 1, line)) };
}
