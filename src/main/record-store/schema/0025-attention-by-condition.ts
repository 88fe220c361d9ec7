import type { Migration } from "./migration.ts";

export const attentionByCondition: Migration = {
  version: 25,
  purpose:
    "Attention by demand, rest or a limit: what a week is decided by is kept, counts of contacts, and contracted shifts.",
  apply(store) {
    // burnout_quantity. counts: JSON [handled, abuse, complaints, escalations, refusals, difficult], null where no
    // contact was handled. contract: JSON [weekly hours, shift pattern] as they were when the week was measured.
    //
    // burnout_week. demand, rest: JSON [state, at least, at most, share that is known]. attention_by: JSON list of
    // what holds. limits: JSON { exposure: [[value, of the week itself, share, others' median], weeks at the limit] }.
    // decided: JSON { factor: smoothed part as it counts for attention }, where that is not the one that is shown.
    // is_known: whether anything can be said of the week; null of weeks that were judged before.
    //
    // What a roster says of the shifts that somebody is contracted to stands last among its columns, and no source so
    // far spoke of it.
    store.script(`
ALTER TABLE roster_entry ADD COLUMN shift_pattern TEXT;
ALTER TABLE agent ADD COLUMN shift_pattern TEXT;
UPDATE intake_source SET lacks = lacks | ${1 << placeOfPattern} WHERE kind = 'roster_entry';

ALTER TABLE burnout_quantity ADD COLUMN counts TEXT;
ALTER TABLE burnout_quantity ADD COLUMN contract TEXT;

ALTER TABLE burnout_week ADD COLUMN demand_weeks INTEGER NOT NULL DEFAULT 0;
ALTER TABLE burnout_week ADD COLUMN rest_weeks INTEGER NOT NULL DEFAULT 0;
ALTER TABLE burnout_week ADD COLUMN demand TEXT;
ALTER TABLE burnout_week ADD COLUMN rest TEXT;
ALTER TABLE burnout_week ADD COLUMN decision_index REAL;
ALTER TABLE burnout_week ADD COLUMN attention_by TEXT NOT NULL DEFAULT '[]';
ALTER TABLE burnout_week ADD COLUMN limits TEXT NOT NULL DEFAULT '{}';
ALTER TABLE burnout_week ADD COLUMN decided TEXT NOT NULL DEFAULT '{}';
ALTER TABLE burnout_week ADD COLUMN is_known INTEGER;

INSERT OR IGNORE INTO burnout_stale SELECT 'rows', week, agent_id FROM burnout_quantity;`);
  },
};

/** The place of the pattern among the columns of a roster's entry, from 0. */
const placeOfPattern = 9;
