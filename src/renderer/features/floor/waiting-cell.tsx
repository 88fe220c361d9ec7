import type { Cell } from "./board-cells.tsx";

/** What is still worked out: neither blank, as if all were well, nor hatched, as if records were missing. */
export function waitingCell(words: string): Cell {
  return { show: <span className="note">…</span>, say: words, caution: words };
}
