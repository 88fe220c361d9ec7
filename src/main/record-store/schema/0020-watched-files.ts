import type { Migration } from "./migration.ts";

export const watchedFiles: Migration = {
  version: 20,
  purpose: "What is known of the files of a watched folder, so that none is read twice.",
  apply(store) {
    // A file as a look saw it, changed_at in milliseconds by the clock of the computer that holds it; its fingerprint;
    // import_id: the import that the watch took it by, null where it took none.
    store.script(`
CREATE TABLE watched_file (
  folder TEXT NOT NULL, name TEXT NOT NULL, bytes INTEGER NOT NULL, changed_at REAL NOT NULL,
  fingerprint TEXT NOT NULL, import_id INTEGER,
  PRIMARY KEY (folder, name)
) STRICT, WITHOUT ROWID;`);
  },
};
