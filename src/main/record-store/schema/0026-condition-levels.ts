import type { Migration } from "./migration.ts";

export const conditionLevels: Migration = {
  version: 26,
  purpose: "Demand and rest are kept with their word: usual, above or far above.",
  apply(store) {
    // The words lie in the JSON of a judged week. Every week that was judged is judged again, by its own rule.
    store.script(`
INSERT OR IGNORE INTO burnout_stale
  SELECT 'rules', min(week), 0 FROM burnout_week WHERE demand IS NOT NULL OR rest IS NOT NULL HAVING min(week) IS NOT NULL;`);
  },
};
