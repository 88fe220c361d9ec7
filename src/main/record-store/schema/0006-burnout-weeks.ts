import type { Migration } from "./migration.ts";

export const burnoutWeeks: Migration = {
  version: 6,
  purpose: "The burnout signal is kept by agent and week, with the version of the rules that judged it.",
  rebuilds: true,
  apply(store) {
    // By day: the schedule to compare the states with; the longest stretch by states, where no contacts
    // give one; and work without a break.
    //
    // burnout_quantity: what was measured of a week. main_queue: JSON [queue, channel]. queues: JSON list of
    // queue ids whose long contacts were found by the week's percentile (see burnout_queue_week).
    // quantities: JSON { factor: [value, exposure, at least, basis] }. empathy: JSON [mean, scores], present
    // even for a week without other records, where it is not read.
    //
    // burnout_week: what was judged of it. parts: JSON { factor: [smoothed part, week it is known in,
    // part against the queue] }. Kept separately, because only one person's page reads it: how each
    // part was reached (burnout_reading).
    //
    // burnout_stale: what has changed and is not yet recomputed (see refresh-burnout.ts).
    store.script(`
ALTER TABLE agent_day ADD COLUMN scheduled_seconds REAL;
ALTER TABLE agent_day ADD COLUMN adhering_seconds REAL;
ALTER TABLE agent_day ADD COLUMN state_stretch_seconds REAL;
ALTER TABLE agent_day ADD COLUMN missed_breaks INTEGER;

CREATE TABLE burnout_quantity (
  week INTEGER NOT NULL, agent_id INTEGER NOT NULL,
  main_queue TEXT, queues TEXT NOT NULL, quantities TEXT NOT NULL, empathy TEXT,
  PRIMARY KEY (week, agent_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX burnout_quantity_by_agent ON burnout_quantity (agent_id, week);

CREATE TABLE burnout_queue_week (
  week INTEGER NOT NULL, queue_id INTEGER NOT NULL, long_from_seconds REAL NOT NULL,
  PRIMARY KEY (week, queue_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE burnout_week (
  week INTEGER NOT NULL, agent_id INTEGER NOT NULL, rule_version INTEGER NOT NULL,
  burnout_index REAL, low REAL, high REAL, coverage REAL NOT NULL, withheld TEXT NOT NULL,
  confidence TEXT, reached_weeks INTEGER NOT NULL, since INTEGER, past_of INTEGER NOT NULL, parts TEXT NOT NULL,
  PRIMARY KEY (week, agent_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX burnout_week_by_agent ON burnout_week (agent_id, week);

CREATE TABLE burnout_reading (
  week INTEGER NOT NULL, agent_id INTEGER NOT NULL, readings TEXT NOT NULL,
  PRIMARY KEY (week, agent_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE burnout_stale (
  what TEXT NOT NULL, week INTEGER NOT NULL, agent_id INTEGER NOT NULL,
  PRIMARY KEY (what, week, agent_id)
) STRICT, WITHOUT ROWID;
INSERT INTO burnout_stale SELECT DISTINCT 'evaluations', (service_day + 3) / 7, 0 FROM evaluation;

-- The floor's own versions of the rules; the first comes with the console.
CREATE TABLE burnout_rule (
  version INTEGER PRIMARY KEY, from_week INTEGER NOT NULL, saved_at INTEGER NOT NULL, rule TEXT NOT NULL
) STRICT;
`);
  },
};
