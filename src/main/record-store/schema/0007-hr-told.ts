import type { Migration } from "./migration.ts";

export const hrReported: Migration = {
  version: 7,
  purpose:
    "The groups of people that answers to HR told of are remembered, so that no later answer gives one away.",
  apply(store) {
    // figures: workload, signals or promises. people: JSON list of agent ids, ascending.
    store.script(`
CREATE TABLE hr_told (
  month TEXT NOT NULL, figures TEXT NOT NULL, people TEXT NOT NULL, first_at INTEGER NOT NULL,
  PRIMARY KEY (month, figures, people)
) STRICT, WITHOUT ROWID;
`);
  },
};
