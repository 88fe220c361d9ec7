import type { WritableStore } from "../store/open-store.ts";
import { addImportRange } from "./import-rows.ts";

/**
 * An import's rows stand in ranges; a row that comes back behind others begins or lengthens one. Where
 * the last rows of a range had gone, the row takes one of their places and is in that range already:
 * ranges of one import never overlap, or its rows would be counted twice.
 */
export function addToRange(store: WritableStore, importId: number, kind: string, record: number): void {
  const within = store.row(
    "SELECT 1 FROM intake_range WHERE intake_id = ? AND kind = ? AND ? BETWEEN first_record AND last_record",
    importId,
    kind,
    record,
  );
  if (within) return;
  const lengthened = store.run(
    `UPDATE intake_range SET last_record = @record
      WHERE intake_id = @importId AND kind = @kind AND last_record = @record - 1`,
    { importId, kind, record },
  );
  if (lengthened > 0) return;
  addImportRange(store, { intake_id: importId, kind, first_record: record, last_record: record });
}
