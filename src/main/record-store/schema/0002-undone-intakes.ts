import type { Migration } from "./migration.ts";

export const undoneImports: Migration = {
  version: 2,
  purpose: "An import can be undone and redone: which imports count is told in one place.",
  apply(store) {
    // A file that came again is a claim of its own, so the first import counts while any of them does.
    store.script(`
CREATE VIEW living_intake AS
  SELECT intake_id FROM intake AS first
   WHERE same_as IS NULL AND (undone_at IS NULL OR EXISTS (
     SELECT 1 FROM intake AS again WHERE again.same_as = first.intake_id AND again.undone_at IS NULL));
CREATE INDEX intake_by_first ON intake (same_as) WHERE same_as IS NOT NULL;
`);
  },
};
