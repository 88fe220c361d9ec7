import type { ReadableStore } from "../store/open-store.ts";

/** One line of the log of what was done to the floor; it can be neither changed nor taken away. */
export interface AuditEntryRead {
  readonly entry: number;
  /** UTC seconds. */
  readonly at: number;
  readonly what: string;
  readonly detail: unknown;
}

const entries = "SELECT audit_entry_id AS entry, at, what, detail FROM audit_entry ORDER BY audit_entry_id";

/** The whole log, oldest first. */
export function auditEntries(store: ReadableStore): AuditEntryRead[] {
  return store
    .rows<Omit<AuditEntryRead, "detail"> & { readonly detail: string }>(entries)
    .map(({ detail, ...entry }) => ({ ...entry, detail: JSON.parse(detail) as unknown }));
}
