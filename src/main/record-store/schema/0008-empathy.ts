import type { Migration } from "./migration.ts";

export const empathy: Migration = {
  version: 8,
  purpose:
    "What an evaluation says of each behaviour, the load before its contact, and what forms' items mean.",
  rebuilds: true,
  apply(store) {
    // e1 to e9: shares of the maximum, 0 to 100; null where a behaviour did not apply or no item stands for it.
    // contact_day: of the scored contact; null where no such contact of this agent is known.
    store.script(`
ALTER TABLE evaluation ADD COLUMN scale_id INTEGER;
ALTER TABLE evaluation ADD COLUMN left_out TEXT;
ALTER TABLE evaluation ADD COLUMN contact_day INTEGER;
ALTER TABLE evaluation ADD COLUMN load_cell TEXT;
ALTER TABLE evaluation ADD COLUMN occupancy_before REAL;
ALTER TABLE evaluation ADD COLUMN gap_before REAL;
ALTER TABLE evaluation ADD COLUMN place_in_run INTEGER;
ALTER TABLE evaluation ADD COLUMN hard_before INTEGER;
${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => `ALTER TABLE evaluation ADD COLUMN e${at} REAL;`).join("\n")}
CREATE INDEX evaluation_by_contact_day ON evaluation (agent_id, contact_day) WHERE contact_day IS NOT NULL;
CREATE INDEX evaluation_by_form ON evaluation (form, scale_id, evaluated_at);
CREATE INDEX survey_response_by_day ON survey_response (service_day);

-- The items of a form with their maxima and behaviours, as evaluations bring them: JSON [[item, maximum, behaviour], ...].
CREATE TABLE form_scale (
  scale_id INTEGER PRIMARY KEY, form TEXT NOT NULL, items TEXT NOT NULL, counts INTEGER NOT NULL DEFAULT 1,
  UNIQUE (form, items)
) STRICT;

-- What a person says that a form's items stand for; the newest version counts, the others stay for the record.
-- JSON [{ item, behaviour, maxima }, ...]: maxima are those that mean the same in shares of the maximum.
CREATE TABLE form_mapping (
  form TEXT NOT NULL, version INTEGER NOT NULL, confirmed_by TEXT NOT NULL, confirmed_at INTEGER NOT NULL,
  items TEXT NOT NULL,
  PRIMARY KEY (form, version)
) STRICT, WITHOUT ROWID;

-- The own form from its second version on; the first is the console's own.
CREATE TABLE rubric_version (
  version INTEGER PRIMARY KEY, revised_by TEXT NOT NULL, revised_at INTEGER NOT NULL, items TEXT NOT NULL
) STRICT;

-- Counts up whenever records change that an estimate stands on, so that what was worked out can be kept until then.
CREATE TABLE data_version (part TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`);
  },
};
