import type { Migration } from "./migration.ts";

// The columns that every record has in addition to its own. The natural key is unique. The rows of one
// import are contiguous (see intake_range), so no row pays for an index by import. Nor are foreign keys
// checked row by row: ids are looked up or created in the transaction that writes them, and a test looks
// for dangling references.
const claim = `
  record_id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  intake_id INTEGER NOT NULL,
  line INTEGER NOT NULL,
  stamp REAL,
  known INTEGER NOT NULL,
  hash INTEGER NOT NULL`;

export const firstStore: Migration = {
  version: 1,
  purpose: "The floor's records with their claims, and the roll-ups that the first views stand on.",
  apply(store) {
    store.script(`
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE audit_entry (
  audit_entry_id INTEGER PRIMARY KEY, at INTEGER NOT NULL, what TEXT NOT NULL, detail TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_entry_stays BEFORE DELETE ON audit_entry
  BEGIN SELECT raise(ABORT, 'audit entries stay'); END;
CREATE TRIGGER audit_entry_stays_as_it_is BEFORE UPDATE ON audit_entry
  BEGIN SELECT raise(ABORT, 'audit entries stay as they are'); END;

CREATE TABLE intake (
  intake_id INTEGER PRIMARY KEY,
  file_name TEXT NOT NULL, file_bytes INTEGER NOT NULL, fingerprint TEXT NOT NULL,
  format TEXT NOT NULL, zone TEXT NOT NULL, imported_at INTEGER NOT NULL, sample INTEGER NOT NULL DEFAULT 0,
  same_as INTEGER REFERENCES intake, undone_at INTEGER,
  outcome TEXT NOT NULL
) STRICT;
CREATE INDEX intake_by_fingerprint ON intake (fingerprint);

CREATE TABLE intake_range (
  intake_id INTEGER NOT NULL REFERENCES intake, kind TEXT NOT NULL,
  first_record INTEGER NOT NULL, last_record INTEGER NOT NULL,
  PRIMARY KEY (intake_id, kind, first_record)
) STRICT, WITHOUT ROWID;

CREATE TABLE intake_day (
  intake_id INTEGER NOT NULL REFERENCES intake, source TEXT NOT NULL,
  service_day INTEGER NOT NULL, rows INTEGER NOT NULL,
  PRIMARY KEY (source, service_day, intake_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE rejected_row (
  intake_id INTEGER NOT NULL REFERENCES intake, line INTEGER NOT NULL,
  field TEXT, reason TEXT NOT NULL, hash INTEGER NOT NULL,
  PRIMARY KEY (intake_id, line)
) STRICT, WITHOUT ROWID;

-- A claim that lost: what else was said of a record. Its content is kept only where it differs.
CREATE TABLE claim (
  kind TEXT NOT NULL, key TEXT NOT NULL, intake_id INTEGER NOT NULL REFERENCES intake,
  line INTEGER NOT NULL, stamp REAL, known INTEGER NOT NULL, hash INTEGER NOT NULL, content TEXT,
  PRIMARY KEY (kind, key, intake_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_by_intake ON claim (intake_id);

CREATE TABLE team (team_id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE queue (queue_id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
-- The source's own id of an agent; the other columns are recomputed from the records when these change.
CREATE TABLE agent (
  agent_id INTEGER PRIMARY KEY, source_id TEXT NOT NULL UNIQUE,
  name TEXT, team_id INTEGER REFERENCES team, site TEXT, first_day INTEGER, last_day INTEGER
) STRICT;

CREATE TABLE contact (${claim},
  agent_id INTEGER, team_id INTEGER, queue_id INTEGER,
  channel TEXT, direction TEXT, service_day INTEGER NOT NULL,
  offered_at INTEGER NOT NULL, answered_at INTEGER, ended_at INTEGER NOT NULL,
  wait_seconds REAL, talk_seconds REAL, hold_seconds REAL, acw_seconds REAL, handle_seconds REAL,
  outcome TEXT NOT NULL, resolution TEXT,
  transferred_in INTEGER, transferred_out INTEGER, escalated INTEGER, complaint INTEGER, abuse INTEGER,
  customer TEXT
) STRICT;
CREATE INDEX contact_by_agent_day ON contact (agent_id, service_day) WHERE agent_id IS NOT NULL;

CREATE TABLE agent_state (${claim},
  agent_id INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT,
  service_day INTEGER NOT NULL, started_at INTEGER NOT NULL, ended_at INTEGER NOT NULL
) STRICT;
CREATE INDEX agent_state_by_agent_day ON agent_state (agent_id, service_day);

CREATE TABLE shift (${claim},
  agent_id INTEGER NOT NULL, activity TEXT,
  service_day INTEGER NOT NULL, starts_at INTEGER NOT NULL, ends_at INTEGER NOT NULL
) STRICT;
CREATE INDEX shift_by_agent_day ON shift (agent_id, service_day);

CREATE TABLE roster_entry (${claim},
  agent_id INTEGER NOT NULL, name TEXT NOT NULL, team_id INTEGER,
  site TEXT, supervisor TEXT, email TEXT, weekly_hours REAL, hired_on INTEGER, left_on INTEGER
) STRICT;
CREATE INDEX roster_entry_by_agent ON roster_entry (agent_id);

CREATE TABLE evaluation_item (${claim},
  evaluation TEXT NOT NULL, agent_id INTEGER NOT NULL, evaluator TEXT NOT NULL,
  form TEXT NOT NULL, source TEXT NOT NULL, service_day INTEGER NOT NULL, evaluated_at INTEGER NOT NULL,
  contact TEXT, item TEXT NOT NULL, behaviour TEXT, score REAL, max_score REAL NOT NULL
) STRICT;
CREATE INDEX evaluation_item_by_evaluation ON evaluation_item (evaluation, agent_id);

-- Roll-ups: rebuilt from the rows, in the transaction that changes them, only for what it touched.
CREATE TABLE evaluation (
  evaluation TEXT NOT NULL, agent_id INTEGER NOT NULL REFERENCES agent, evaluator TEXT NOT NULL,
  form TEXT NOT NULL, source TEXT NOT NULL, service_day INTEGER NOT NULL, evaluated_at INTEGER NOT NULL,
  contact TEXT, score REAL, applicable INTEGER NOT NULL, items INTEGER NOT NULL,
  PRIMARY KEY (evaluation, agent_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX evaluation_by_agent_day ON evaluation (agent_id, service_day);

CREATE TABLE agent_day (
  agent_id INTEGER NOT NULL REFERENCES agent, service_day INTEGER NOT NULL,
  handled INTEGER NOT NULL, talk_seconds REAL, hold_seconds REAL, acw_seconds REAL, handle_seconds REAL,
  longest_stretch_seconds REAL, back_to_back_longest INTEGER, contacts_from INTEGER, contacts_to INTEGER,
  logged_seconds REAL, handling_state_seconds REAL, available_seconds REAL,
  states_from INTEGER, states_to INTEGER,
  PRIMARY KEY (agent_id, service_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE agent_week (
  week INTEGER NOT NULL, agent_id INTEGER NOT NULL REFERENCES agent,
  handled INTEGER NOT NULL, handle_seconds REAL, longest_stretch_seconds REAL,
  handling_state_seconds REAL, available_seconds REAL,
  evaluations INTEGER NOT NULL, score_sum REAL,
  PRIMARY KEY (week, agent_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX agent_week_by_agent ON agent_week (agent_id, week);
`);
  },
};
