import type { Migration } from "./migration.ts";

// As for the records of the first version (see 0001): what a claim ranks by, then the record's own columns.
const claim = `
  record_id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  intake_id INTEGER NOT NULL,
  line INTEGER NOT NULL,
  stamp REAL,
  known INTEGER NOT NULL,
  hash INTEGER NOT NULL`;

export const openEndsAndPulses: Migration = {
  version: 11,
  purpose: "A contact whose source gives no end has none, and answers to pulses have a table.",
  apply(store) {
    // The columns keep their order, so that SQLite copies the rows and the index of their keys page by page.
    store.script(`
CREATE TABLE contact_with_open_end (${claim},
  agent_id INTEGER, team_id INTEGER, queue_id INTEGER,
  channel TEXT, direction TEXT, service_day INTEGER NOT NULL,
  offered_at INTEGER NOT NULL, answered_at INTEGER, ended_at INTEGER,
  wait_seconds REAL, talk_seconds REAL, hold_seconds REAL, acw_seconds REAL, handle_seconds REAL,
  outcome TEXT NOT NULL, resolution TEXT,
  transferred_in INTEGER, transferred_out INTEGER, escalated INTEGER, complaint INTEGER, abuse INTEGER,
  customer TEXT
) STRICT;
DROP INDEX contact_by_agent_day;
INSERT INTO contact_with_open_end SELECT * FROM contact;
DROP TABLE contact;
ALTER TABLE contact_with_open_end RENAME TO contact;
CREATE INDEX contact_by_agent_day ON contact (agent_id, service_day) WHERE agent_id IS NOT NULL;

-- Who answered is a keyed hash of the code that the agent keeps; there is no link to the agents.
CREATE TABLE pulse_answer (${claim},
  response TEXT NOT NULL, respondent TEXT NOT NULL, team_name TEXT,
  answered_at INTEGER NOT NULL, service_day INTEGER NOT NULL,
  item TEXT NOT NULL, score REAL NOT NULL, scale_min REAL NOT NULL, scale_max REAL NOT NULL
) STRICT;
`);
  },
};
