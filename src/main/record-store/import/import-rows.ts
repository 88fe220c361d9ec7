import { insertInto } from "../sql/insert-into.ts";

/** An import as its table keeps it, whether of a file or of something that was entered here. */
export const addImport = insertInto("intake", {
  file_name: "text",
  file_bytes: "integer",
  fingerprint: "text",
  format: "text",
  zone: "text",
  imported_at: "integer",
  sample: "integer",
  reader: "integer",
  same_as: "integer?",
  outcome: "text",
});

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
