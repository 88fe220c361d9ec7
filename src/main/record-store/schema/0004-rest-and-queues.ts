import type { Migration } from "./migration.ts";

export const restAndQueues: Migration = {
  version: 4,
  purpose: "Rest, busy half-hours and the queues' own load are rolled up, so that they need no rows.",
  rebuilds: true,
  apply(store) {
    // state_spells and contact_spells: JSON [[from, to], ...], null where there is at most one interval,
    // which states_from and states_to (contacts_from, contacts_to) already give. there: JSON
    // [first, seconds, ...], the seconds on contacts or waiting for one by half-hour of the clock, counted
    // from the day's midnight.
    store.script(`
ALTER TABLE agent_day ADD COLUMN timeline_seconds REAL;
ALTER TABLE agent_day ADD COLUMN repaired_seconds REAL;
ALTER TABLE agent_day ADD COLUMN worked_half_hours INTEGER;
ALTER TABLE agent_day ADD COLUMN busy_half_hours INTEGER;
ALTER TABLE agent_day ADD COLUMN main_queue_id INTEGER;
ALTER TABLE agent_day ADD COLUMN there TEXT;
ALTER TABLE agent_day ADD COLUMN state_spells TEXT;
ALTER TABLE agent_day ADD COLUMN contact_spells TEXT;

ALTER TABLE agent_week ADD COLUMN timeline_seconds REAL;
ALTER TABLE agent_week ADD COLUMN repaired_seconds REAL;
ALTER TABLE agent_week ADD COLUMN worked_half_hours INTEGER;
ALTER TABLE agent_week ADD COLUMN busy_half_hours INTEGER;
ALTER TABLE agent_week ADD COLUMN quick_returns INTEGER;
ALTER TABLE agent_week ADD COLUMN quick_returns_from TEXT;

-- By the day and the half-hour of the clock (0 to 47) in which contacts arrived, outbound ones left out.
-- Milliseconds, because whole numbers can be taken away again without a trace.
CREATE TABLE queue_half_hour (
  queue_id INTEGER NOT NULL, service_day INTEGER NOT NULL, half_hour INTEGER NOT NULL,
  arrivals INTEGER NOT NULL, abandoned INTEGER NOT NULL,
  handled INTEGER NOT NULL, handle_milliseconds INTEGER NOT NULL,
  PRIMARY KEY (queue_id, service_day, half_hour)
) STRICT, WITHOUT ROWID;

-- How long a queue's handled contacts of a week took, to a fortieth at most: for percentiles.
CREATE TABLE queue_handle_time (
  queue_id INTEGER NOT NULL, week INTEGER NOT NULL, handle_seconds INTEGER NOT NULL,
  contacts INTEGER NOT NULL,
  PRIMARY KEY (queue_id, week, handle_seconds)
) STRICT, WITHOUT ROWID;
`);
  },
};
