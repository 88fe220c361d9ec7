import type { Migration } from "./migration.ts";

export const joinedPeople: Migration = {
  version: 18,
  purpose: "Who is one person under several names, and what was typed here of people.",
  apply() {},
};
