import type { Migration } from "./migration.ts";

export const changedFigures: Migration = {
  version: 16,
  purpose: "What an update changed in the figures, and why.",
  apply(store) {
    // An update: from which version of the schema to which; seen_at: since when somebody knows what it changed.
    // A figure that it changed: of the floor, of an agent by their source id, of a queue by its name; a value is
    // null where there is none.
    store.script(`
CREATE TABLE store_update (
  store_update_id INTEGER PRIMARY KEY, at INTEGER NOT NULL,
  from_version INTEGER NOT NULL, to_version INTEGER NOT NULL, seen_at INTEGER
) STRICT;
CREATE TABLE figure_change (
  store_update_id INTEGER NOT NULL REFERENCES store_update,
  subject TEXT NOT NULL, name TEXT NOT NULL, figure TEXT NOT NULL,
  value_before ANY, value_after ANY, reasons TEXT NOT NULL,
  PRIMARY KEY (store_update_id, subject, name, figure)
) STRICT, WITHOUT ROWID;`);
  },
};
