import type { Migration } from "./migration.ts";

export const shownPulses: Migration = {
  version: 24,
  purpose: "Consents to the check against pulses, and which figures of pulses were shown.",
  apply(store) {
    store.script(`
-- of_agent: as files name the person, no agent's number. respondent: the keyed hash under which their answers stand;
-- null where they do not consent. Read by nothing but the check of the index, which says one thing of the whole floor.
CREATE TABLE pulse_consent (
  record_id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  intake_id INTEGER NOT NULL,
  line INTEGER NOT NULL,
  stamp REAL,
  known INTEGER NOT NULL,
  hash INTEGER NOT NULL,
  part INTEGER NOT NULL DEFAULT 0,
  composed TEXT,
  of_agent TEXT NOT NULL, consents INTEGER NOT NULL, respondent TEXT, said_on INTEGER NOT NULL,
  CHECK (consents = 1 OR respondent IS NULL)
) STRICT;

-- A figure of pulses as it was first shown: no answer in it is ever part of another. kind, at: which pulse, or which
-- eight weeks. teams, atoms: JSON lists; an atom is a respondent's hash and a pulse. figure: JSON.
CREATE TABLE pulse_shown (
  pulse_shown_id INTEGER PRIMARY KEY,
  topic TEXT NOT NULL, kind TEXT NOT NULL, at INTEGER NOT NULL,
  teams TEXT NOT NULL, atoms TEXT NOT NULL, figure TEXT NOT NULL, first_at INTEGER NOT NULL
) STRICT;
`);
  },
};
