import type { Migration } from "./migration.ts";

export const sourceTotals: Migration = {
  version: 19,
  purpose: "Totals of a source's own reports, to hold ours against.",
  apply(store) {
    // Whose total: an agent by the source's own id, which stays when an import is undone; '' for the whole floor. The
    // contacts that nobody handled are few, and a day of them is asked for: the index leaves all others alone.
    store.script(`
CREATE TABLE source_total (
  service_day INTEGER NOT NULL, agent TEXT NOT NULL, figure TEXT NOT NULL,
  value REAL NOT NULL, typed_by TEXT NOT NULL, typed_at INTEGER NOT NULL,
  PRIMARY KEY (service_day, agent, figure)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_without_agent_by_day ON contact (service_day) WHERE agent_id IS NULL;`);
  },
};
