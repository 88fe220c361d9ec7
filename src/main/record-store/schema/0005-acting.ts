import type { Migration } from "./migration.ts";

// What people did and said is never changed or taken away; only the made-up floor goes as a whole, with
// what was tried out on it.
const stays = (table: string) => `
CREATE TRIGGER ${table}_stays BEFORE DELETE ON ${table}
  WHEN NOT EXISTS (SELECT 1 FROM setting WHERE name = 'removing-sample')
  BEGIN SELECT raise(ABORT, 'a ${table} stays'); END;
CREATE TRIGGER ${table}_stays_as_it_is BEFORE UPDATE ON ${table}
  BEGIN SELECT raise(ABORT, 'a ${table} stays as it is'); END;`;

export const acting: Migration = {
  version: 5,
  purpose: "Sessions with their whole life, decisions, agreed steps, the agents' own words, the catalogue.",
  apply(store) {
    // Instants are UTC seconds, days service days. session and agreed_step hold the current state; the
    // events hold its history. Undoing an import touches neither.
    store.script(`
CREATE TABLE session_series (
  session_series_id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,
  every_weeks INTEGER NOT NULL, times INTEGER NOT NULL
) STRICT;

CREATE TABLE session (
  session_id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL, play TEXT NOT NULL, play_version INTEGER NOT NULL,
  title TEXT NOT NULL, calendar_title TEXT NOT NULL,
  status TEXT NOT NULL, starts_at INTEGER NOT NULL, ends_at INTEGER NOT NULL, service_day INTEGER NOT NULL,
  holder TEXT NOT NULL, proposal TEXT, copy_needed INTEGER NOT NULL,
  session_series_id INTEGER REFERENCES session_series,
  sequence INTEGER NOT NULL, moved INTEGER NOT NULL, account TEXT, booked_day INTEGER NOT NULL
) STRICT;
CREATE INDEX session_by_day ON session (service_day);
CREATE INDEX session_by_series ON session (session_series_id) WHERE session_series_id IS NOT NULL;
CREATE INDEX session_by_proposal ON session (proposal) WHERE proposal IS NOT NULL;

CREATE TABLE session_agent (
  session_id INTEGER NOT NULL REFERENCES session, agent_id INTEGER NOT NULL REFERENCES agent,
  attended INTEGER, PRIMARY KEY (session_id, agent_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_agent_by_agent ON session_agent (agent_id);

CREATE TABLE session_event (
  session_event_id INTEGER PRIMARY KEY, session_id INTEGER NOT NULL REFERENCES session,
  at INTEGER NOT NULL, day INTEGER NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL,
  text TEXT, account TEXT, moved_from INTEGER, moved_to INTEGER
) STRICT;
CREATE INDEX session_event_by_session ON session_event (session_id);
${stays("session_event")}

CREATE TABLE agreed_step (
  agreed_step_id INTEGER PRIMARY KEY, session_id INTEGER REFERENCES session, proposal TEXT,
  agent_id INTEGER REFERENCES agent, team_id INTEGER REFERENCES team, queue_id INTEGER REFERENCES queue,
  text TEXT NOT NULL, keeper TEXT NOT NULL, due_day INTEGER NOT NULL, made_day INTEGER NOT NULL,
  made_by TEXT NOT NULL, outcome TEXT, settled_day INTEGER, settled_by TEXT, settled_reason TEXT
) STRICT;
CREATE INDEX agreed_step_by_due ON agreed_step (due_day);
CREATE INDEX agreed_step_by_session ON agreed_step (session_id) WHERE session_id IS NOT NULL;

CREATE TABLE decision (
  decision_id INTEGER PRIMARY KEY, proposal TEXT NOT NULL, kind TEXT NOT NULL,
  proposed TEXT NOT NULL, cause TEXT NOT NULL,
  agent_id INTEGER REFERENCES agent, team_id INTEGER REFERENCES team, queue_id INTEGER REFERENCES queue,
  who TEXT NOT NULL, reason TEXT, at INTEGER NOT NULL, day INTEGER NOT NULL, until_day INTEGER,
  considered_seconds REAL
) STRICT;
CREATE INDEX decision_by_proposal ON decision (proposal);
CREATE INDEX decision_by_day ON decision (day);
${stays("decision")}

CREATE TABLE handed_copy (
  handed_copy_id INTEGER PRIMARY KEY, agent_id INTEGER NOT NULL REFERENCES agent,
  at INTEGER NOT NULL, day INTEGER NOT NULL, who TEXT NOT NULL
) STRICT;
CREATE INDEX handed_copy_by_agent ON handed_copy (agent_id, day);
${stays("handed_copy")}

CREATE TABLE annotation (
  annotation_id INTEGER PRIMARY KEY, agent_id INTEGER NOT NULL REFERENCES agent,
  about TEXT NOT NULL, of TEXT, of_day INTEGER, text TEXT NOT NULL, contests INTEGER NOT NULL,
  who TEXT NOT NULL, at INTEGER NOT NULL
) STRICT;
CREATE INDEX annotation_by_agent ON annotation (agent_id);
${stays("annotation")}

-- The entries that the floor changed or added; those that the console comes with are version 1.
CREATE TABLE playbook (
  play TEXT NOT NULL, version INTEGER NOT NULL, content TEXT NOT NULL,
  changed_by TEXT NOT NULL, changed_day INTEGER NOT NULL, reason TEXT NOT NULL,
  PRIMARY KEY (play, version)
) STRICT, WITHOUT ROWID;
${stays("playbook")}

-- The floor's own rules of proposing; the console's are version 1.
CREATE TABLE acting_rule (
  version INTEGER PRIMARY KEY, from_day INTEGER NOT NULL, rules TEXT NOT NULL,
  changed_by TEXT NOT NULL, reason TEXT NOT NULL
) STRICT;
${stays("acting_rule")}
`);
  },
};
