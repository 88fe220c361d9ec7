import type { Migration } from "./migration.ts";

export const purposeOfSessions: Migration = {
  version: 22,
  purpose: "What a session is for, kept when it is booked: by that it is judged afterwards.",
  apply(store) {
    // As one text (domain/acting/session-purpose.ts). Null: booked before purposes were kept; none is made up for it.
    store.script("ALTER TABLE session ADD COLUMN purpose TEXT;");
  },
};
