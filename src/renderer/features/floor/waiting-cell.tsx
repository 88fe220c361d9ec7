import type { Cell } from "./board-cells.tsx";

/** A figure that is still being computed: neither blank, as if all were well, nor hatched, as if records were missing. */
export function waitingCell(words: string): Cell {
  return { show: <span className="note">…</span>, say: words, caution: words };
}
