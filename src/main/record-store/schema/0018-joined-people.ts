import type { WritableStore } from "../store/open-store.ts";
import type { Migration } from "./migration.ts";

// Records that name an agent.
const records = [
  "contact",
  "agent_state",
  "shift",
  "evaluation_item",
  "survey_response",
  "absence",
  "training_session",
];

// What somebody did or wrote about a person; the first three stay as they are, but for the person whom they are of.
const attached = {
  decision:
    "decision_id, proposal, kind, proposed, cause, team_id, queue_id, who, reason, at, day, until_day, considered_seconds",
  handed_copy: "handed_copy_id, at, day, who",
  annotation: 'annotation_id, about, "of", of_day, text, contests, who, at',
  session_agent: null,
  agreed_step: null,
  evaluation_comment: null,
} as const;

export const joinedPeople: Migration = {
  version: 18,
  purpose: "Who is one person under several names, and what was typed here of people.",
  apply(store) {
    widenRoster(store);
    // said_agent_id: whom the source, or whoever wrote it, named; null where that is agent_id, the person they are.
    for (const table of [...records, ...Object.keys(attached)])
      store.script(`ALTER TABLE ${table} ADD COLUMN said_agent_id INTEGER;`);
    for (const [table, columns] of Object.entries(attached)) if (columns) letThemMove(store, table, columns);
    store.script(`
-- A name that is another person's: it is no agent while it is joined. joined_to: the name that somebody joined it to,
-- which may be joined itself since; person_id: who they are by now.
CREATE TABLE joined_agent (
  agent_id INTEGER PRIMARY KEY, source_id TEXT NOT NULL UNIQUE,
  joined_to INTEGER NOT NULL, person_id INTEGER NOT NULL REFERENCES agent,
  at INTEGER NOT NULL, who TEXT NOT NULL
) STRICT;
CREATE INDEX joined_agent_by_person ON joined_agent (person_id);

-- Every name that sources give an agent, with the person who goes by it.
CREATE VIEW agent_name AS
  SELECT agent_id, source_id, agent_id AS person_id FROM agent
  UNION ALL SELECT agent_id, source_id, person_id FROM joined_agent;

-- Two names, in their order, that somebody said are two people's.
CREATE TABLE two_people (
  one TEXT NOT NULL, other TEXT NOT NULL, at INTEGER NOT NULL, who TEXT NOT NULL,
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

-- Of a session in which a person stood under two names: the place of the second.
CREATE TABLE second_place (
  session_id INTEGER NOT NULL REFERENCES session, agent_id INTEGER NOT NULL, attended INTEGER,
  PRIMARY KEY (session_id, agent_id)
) STRICT, WITHOUT ROWID;

-- Of an import that is no file: who typed it.
ALTER TABLE intake ADD COLUMN typed_by TEXT;

-- What is known of a person of all that rosters say under any of their names, and of what was typed here.
ALTER TABLE agent ADD COLUMN supervisor TEXT;
ALTER TABLE agent ADD COLUMN email TEXT;
ALTER TABLE agent ADD COLUMN weekly_hours REAL;
ALTER TABLE agent ADD COLUMN hired_on INTEGER;
ALTER TABLE agent ADD COLUMN left_on INTEGER;
UPDATE agent SET (supervisor, email, weekly_hours, hired_on, left_on) =
  (SELECT supervisor, email, weekly_hours, hired_on, left_on FROM roster_entry
    WHERE roster_entry.agent_id = agent.agent_id);
`);
  },
};

/** What is typed of a person need not say a name; the other columns keep their order. */
function widenRoster(store: WritableStore): void {
  const columns = `record_id, key, intake_id, line, stamp, known, hash, agent_id, name, team_id, site, supervisor, email,
    weekly_hours, hired_on, left_on, part, composed`;
  store.script(`
CREATE TABLE roster_entry_of_any_name (
  record_id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, intake_id INTEGER NOT NULL, line INTEGER NOT NULL,
  stamp REAL, known INTEGER NOT NULL, hash INTEGER NOT NULL,
  agent_id INTEGER NOT NULL, name TEXT, team_id INTEGER, site TEXT, supervisor TEXT, email TEXT, weekly_hours REAL,
  hired_on INTEGER, left_on INTEGER, part INTEGER NOT NULL DEFAULT 0, composed TEXT, said_agent_id INTEGER
) STRICT;
INSERT INTO roster_entry_of_any_name (${columns}) SELECT ${columns} FROM roster_entry;
DROP TABLE roster_entry;
ALTER TABLE roster_entry_of_any_name RENAME TO roster_entry;
CREATE INDEX roster_entry_by_agent ON roster_entry (agent_id);
`);
}

/** What stays as it is follows its person to another name; whom it was made for stays too. */
function letThemMove(store: WritableStore, table: string, columns: string): void {
  store.script(`
DROP TRIGGER ${table}_stays_as_it_is;
CREATE TRIGGER ${table}_stays_as_it_is BEFORE UPDATE OF ${columns} ON ${table}
  BEGIN SELECT raise(ABORT, 'a ${table} stays as it is'); END;
CREATE TRIGGER ${table}_stays_theirs BEFORE UPDATE OF agent_id, said_agent_id ON ${table}
  WHEN coalesce(NEW.said_agent_id, NEW.agent_id) IS NOT coalesce(OLD.said_agent_id, OLD.agent_id)
  BEGIN SELECT raise(ABORT, 'a ${table} stays with whom it was made for'); END;`);
}
