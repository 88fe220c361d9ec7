import type { Migration } from "./migration.ts";

export const evaluationWords: Migration = {
  version: 9,
  purpose: "An evaluator's words to an evaluation that was entered here, and why the own form was changed.",
  apply(store) {
    store.script(`
CREATE TABLE evaluation_comment (
  evaluation TEXT NOT NULL, agent_id INTEGER NOT NULL, comment TEXT NOT NULL,
  PRIMARY KEY (evaluation, agent_id)
) STRICT, WITHOUT ROWID;
ALTER TABLE rubric_version ADD COLUMN reason TEXT;
`);
  },
};
