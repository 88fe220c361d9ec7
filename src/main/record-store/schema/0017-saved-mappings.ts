import type { Migration } from "./migration.ts";

export const savedMappings: Migration = {
  version: 17,
  purpose: "What the columns of other exports mean, as somebody confirmed it.",
  apply(store) {
    // mapping of an import: the one by which it was read, as it was then, whatever became of the saved one since.
    // fingerprint: of the labels of its files' header, in any order. evidence: what the columns held when it was saved.
    store.script(`
ALTER TABLE intake ADD COLUMN mapping TEXT;

CREATE TABLE saved_mapping (
  mapping_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  fingerprint TEXT NOT NULL,
  mapping TEXT NOT NULL,
  evidence TEXT,
  made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX saved_mapping_by_fingerprint ON saved_mapping (fingerprint);`);
  },
};
