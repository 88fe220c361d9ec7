import type { Migration } from "./migration.ts";

export const sourceTotals: Migration = {
  version: 19,
  purpose: "Totals of a source's own reports, to hold ours against.",
  apply() {},
};
