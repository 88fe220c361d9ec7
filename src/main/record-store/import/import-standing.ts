import type { WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";

export interface ImportStanding {
  /** The import whose records it stands for: itself, or the first that brought the same file. */
  readonly origin: number;
  readonly undone: boolean;
}

/** How an import stands; refuses one that there is not. */
export function importStanding(store: WritableStore, importId: number): ImportStanding {
  const row = store.row<{ same_as: number | null; undone_at: number | null }>(
    "SELECT same_as, undone_at FROM intake WHERE intake_id = ?",
    importId,
  );
  if (!row) throw new StoreFailure("refused", `There is no import ${importId}.`, "unknown-intake");
  return { origin: row.same_as ?? importId, undone: row.undone_at !== null };
}

/** Whether an import's records count: while it, or a later import of the same file, is not undone. */
export function isLiving(store: WritableStore, origin: number): boolean {
  return store.row("SELECT 1 FROM living_intake WHERE intake_id = ?", origin) !== undefined;
}
