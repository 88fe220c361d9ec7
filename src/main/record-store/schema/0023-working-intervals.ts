import type { Migration } from "./migration.ts";

export const workingIntervals: Migration = {
  version: 23,
  purpose:
    "A day's stretches, runs and rest are of the working intervals that began on it; handle times are kept whole.",
  rebuilds: true,
  apply(store) {
    // begun_contacts, begun_present_seconds (from sign-in to sign-off) and begun_logged_seconds (handling and waiting): of
    // the working intervals that began on the day. begun_from: when the day's
    // own work begins, null where nothing of the day before reaches into it. contact_seconds: the work of those
    // contacts, contact_union_seconds the time in which any of them ran: a queue's concurrency is the one by the other.
    // Handle times as they were, to the millisecond: a percentile of rounded ones is none of type 7.
    store.script(`
ALTER TABLE agent_day ADD COLUMN begun_contacts INTEGER;
ALTER TABLE agent_day ADD COLUMN begun_from INTEGER;
ALTER TABLE agent_day ADD COLUMN begun_present_seconds REAL;
ALTER TABLE agent_day ADD COLUMN begun_logged_seconds REAL;
ALTER TABLE agent_day ADD COLUMN contact_seconds REAL;
ALTER TABLE agent_day ADD COLUMN contact_union_seconds REAL;
DROP TABLE queue_handle_time;
CREATE TABLE queue_handle_time (
  queue_id INTEGER NOT NULL, week INTEGER NOT NULL, handle_seconds REAL NOT NULL,
  contacts INTEGER NOT NULL,
  PRIMARY KEY (queue_id, week, handle_seconds)
) STRICT, WITHOUT ROWID;`);
  },
};
