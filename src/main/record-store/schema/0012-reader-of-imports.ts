import type { Migration } from "./migration.ts";

export const readerOfImports: Migration = {
  version: 12,
  purpose: "Which version of the reader read an import: a newer one may say otherwise of the same file.",
  apply(store) {
    // Whatever stands in a store by now was read before readers had a version: that one is the first.
    store.script("ALTER TABLE intake ADD COLUMN reader INTEGER NOT NULL DEFAULT 1;");
  },
};
