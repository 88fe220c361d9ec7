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

export const surveysAbsencesTraining: Migration = {
  version: 3,
  purpose: "What customers answer, when agents are away, and what they are trained in.",
  apply(store) {
    store.script(`
CREATE TABLE survey_response (${claim},
  response TEXT NOT NULL, contact TEXT, agent_id INTEGER,
  answered_at INTEGER NOT NULL, service_day INTEGER NOT NULL,
  kind TEXT NOT NULL, score REAL NOT NULL, scale_min REAL, scale_max REAL
) STRICT;
CREATE INDEX survey_response_by_agent_day ON survey_response (agent_id, service_day) WHERE agent_id IS NOT NULL;

CREATE TABLE absence (${claim},
  agent_id INTEGER NOT NULL, kind TEXT NOT NULL, service_day INTEGER NOT NULL, last_day INTEGER NOT NULL
) STRICT;
CREATE INDEX absence_by_agent_day ON absence (agent_id, service_day);

CREATE TABLE training_session (${claim},
  agent_id INTEGER NOT NULL, topic TEXT NOT NULL, kind TEXT NOT NULL,
  held_at INTEGER NOT NULL, service_day INTEGER NOT NULL, minutes REAL NOT NULL, status TEXT NOT NULL
) STRICT;
CREATE INDEX training_session_by_agent_day ON training_session (agent_id, service_day);
`);
  },
};
