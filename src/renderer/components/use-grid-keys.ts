import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { type GridCursor, heldCursor, movedCursor } from "./grid-cursor.ts";

export interface GridKeys {
  readonly lines: number;
  readonly cells: number;
  readonly page: number;
  readonly onEnter: (line: number) => void;
  /** Brings a line into sight. */
  readonly show: (line: number) => void;
}

/**
 * One stop of the Tab key for a whole table; from there the arrows move. Rows carry `data-line`, cells
 * `data-cell`.
 */
export function useGridKeys(scroller: HTMLElement | null, { lines, cells, page, onEnter, show }: GridKeys) {
  const [kept, setKept] = useState<GridCursor>({ line: 0, cell: -1 });
  const cursor = heldCursor(kept, lines);
  const moved = useRef(false);

  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const row = scroller?.querySelector<HTMLElement>(`[data-line="${cursor.line}"]`);
    const goal = cursor.cell < 0 ? row : row?.querySelector<HTMLElement>(`[data-cell="${cursor.cell}"]`);
    goal?.focus({ preventScroll: true });
    if (cursor.cell >= 0) goal?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [cursor.line, cursor.cell, scroller]);

  return {
    cursor,
    onKeyDown(event: KeyboardEvent) {
      const inHead = event.target instanceof Element && event.target.closest("thead") !== null;
      if (inHead || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        onEnter(cursor.line);
        return;
      }
      const next = movedCursor(cursor, event.key, { lines, cells, page });
      if (!next) return;
      event.preventDefault();
      moved.current = next.line !== cursor.line || next.cell !== cursor.cell;
      if (next.line !== cursor.line) show(next.line);
      setKept(next);
    },
    /** A click or a reading aid may put the focus anywhere: the keys go on from there. */
    onFocus(event: FocusEvent) {
      const row = event.target.closest<HTMLElement>("[data-line]");
      if (!row) return;
      const cell = event.target.closest<HTMLElement>("[data-cell]");
      setKept({ line: Number(row.dataset.line), cell: cell ? Number(cell.dataset.cell) : -1 });
    },
  };
}
