import type { RowOf } from "../sql/columns.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { WritableStore } from "../store/open-store.ts";

const columns = {
  file_name: "text",
  file_bytes: "integer",
  fingerprint: "text",
  format: "text",
  zone: "text",
  imported_at: "integer",
  sample: "integer",
  reader: "integer",
  same_as: "integer?",
  stated_at: "integer?",
  mapping: "text?",
  outcome: "text",
} as const;
const insertImport = insertInto("intake", columns);
const rank = `UPDATE intake SET
    rank = (SELECT min(intake_id) FROM intake AS same WHERE same.fingerprint = intake.fingerprint),
    ranked_at = coalesce(stated_at,
      (SELECT min(imported_at) FROM intake AS same WHERE same.fingerprint = intake.fingerprint))
  WHERE intake_id = ?`;

/**
 * Adds an import, whether of a file or of something that was entered here. Its claims rank by when the file was
 * exported, as it states it, else by when it first came; a file that comes again keeps its first rank.
 */
export function addImport(store: WritableStore, row: RowOf<typeof columns>): { readonly id: number } {
  const { id } = insertImport(store, row);
  store.run(rank, id);
  return { id };
}

/** A stretch of a kind's table that holds rows of one import alone. */
export const addImportRange = insertInto("intake_range", {
  intake_id: "integer",
  kind: "text",
  first_record: "integer",
  last_record: "integer",
});

/** How many rows an import brought for a day. */
export const addImportDay = insertInto("intake_day", {
  intake_id: "integer",
  source: "text",
  service_day: "integer",
  rows: "integer",
});
