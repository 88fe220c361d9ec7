import type { WritableStore } from "../store/open-store.ts";
import type { Migration } from "./migration.ts";

const tables = [
  "contact",
  "agent_state",
  "shift",
  "roster_entry",
  "evaluation_item",
  "survey_response",
  "absence",
  "training_session",
  "pulse_answer",
];

export const claimsByRow: Migration = {
  version: 14,
  purpose:
    "The newest word on a record wins, field by field; a contact of several agents has a segment for each; files have a rank.",
  rebuilds: true,
  apply(store) {
    // part: place among the records that one row brings under one key. composed: of a record that several claims make,
    // JSON [[import, line, columns as bits], ...]; all its claims then stand in the table of claims. segment: null for
    // what stands for the contact (or the first of a list), 1 and on for what else the key has.
    store.script(
      tables
        .map(
          (table) => `
ALTER TABLE ${table} ADD COLUMN part INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ${table} ADD COLUMN composed TEXT;`,
        )
        .join(""),
    );
    store.script(`
ALTER TABLE contact ADD COLUMN segment INTEGER;
ALTER TABLE shift ADD COLUMN segment INTEGER;

-- Of the contacts handled, those whose handle time is known.
ALTER TABLE agent_day ADD COLUMN timed INTEGER;
ALTER TABLE agent_week ADD COLUMN timed INTEGER;

-- What an import says on a record besides the one that stands: a row of its file, or a part of one.
CREATE TABLE claim_by_row (
  kind TEXT NOT NULL, key TEXT NOT NULL, intake_id INTEGER NOT NULL REFERENCES intake,
  line INTEGER NOT NULL, part INTEGER NOT NULL DEFAULT 0,
  stamp REAL, known INTEGER NOT NULL, hash INTEGER NOT NULL, content TEXT,
  PRIMARY KEY (kind, key, intake_id, line, part)
) STRICT, WITHOUT ROWID;
INSERT INTO claim_by_row (kind, key, intake_id, line, stamp, known, hash, content)
  SELECT kind, key, intake_id, line, stamp, known, hash, content FROM claim;
DROP TABLE claim;
ALTER TABLE claim_by_row RENAME TO claim;
CREATE INDEX claim_by_intake ON claim (intake_id);

-- When a file was exported as it states it; what its claims rank by; the place of its file among all files.
ALTER TABLE intake ADD COLUMN stated_at INTEGER;
ALTER TABLE intake ADD COLUMN ranked_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE intake ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;
UPDATE intake SET
  ranked_at = (SELECT min(imported_at) FROM intake AS same WHERE same.fingerprint = intake.fingerprint),
  rank = (SELECT min(intake_id) FROM intake AS same WHERE same.fingerprint = intake.fingerprint);

-- By import and kind of record: columns that the file has no word for, and when its last record ended.
CREATE TABLE intake_source (
  intake_id INTEGER NOT NULL REFERENCES intake, kind TEXT NOT NULL, lacks INTEGER NOT NULL, last_end INTEGER,
  PRIMARY KEY (intake_id, kind)
) STRICT, WITHOUT ROWID;
`);
    for (const [kind, endAt] of [
      ["contact", 8],
      ["agent_state", 5],
    ] as const)
      keepLastEnds(store, kind, endAt);
  },
};

/** When the last record of each import ended: of those that stand, and of those that lost. */
function keepLastEnds(store: WritableStore, kind: string, endAt: number): void {
  store.run(
    `INSERT INTO intake_source (intake_id, kind, lacks, last_end)
     SELECT intake_id, @kind, 0, max(ended) FROM (
       SELECT intake_id, max(ended_at) AS ended FROM ${kind} GROUP BY intake_id
       UNION ALL
       SELECT claim.intake_id, max(coalesce(json_extract(claim.content, '$[${endAt}]'), standing.ended_at))
         FROM claim LEFT JOIN ${kind} AS standing ON standing.key = claim.key
        WHERE claim.kind = @kind GROUP BY claim.intake_id)
      GROUP BY intake_id`,
    { kind },
  );
}
