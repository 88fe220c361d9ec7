import type { Migration } from "./migration.ts";

export const savedMappings: Migration = {
  version: 17,
  purpose: "What the columns of other exports mean, as somebody confirmed it.",
  apply() {},
};
