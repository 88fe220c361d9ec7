import type { ReadableStore } from "../store/open-store.ts";

/** What JSON can say. */
type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** One line of the log of what was done to the floor; it can be neither changed nor taken away. */
export interface AuditEntryRead {
  readonly entry: number;
  /** UTC seconds. */
  readonly at: number;
  readonly what: string;
  readonly detail: JsonValue;
}

/** Which part of the log: the entries after one, at most so many. */
export interface AuditPage {
  readonly after: number;
  readonly limit: number;
}

const entries = `SELECT audit_entry_id AS entry, at, what, detail FROM audit_entry
  WHERE audit_entry_id > ? ORDER BY audit_entry_id LIMIT ?`;

/** A page of the log, oldest first. */
export function auditEntries(store: ReadableStore, { after, limit }: AuditPage): AuditEntryRead[] {
  return store
    .rows<Omit<AuditEntryRead, "detail"> & { readonly detail: string }>(entries, after, limit)
    .map(({ detail, ...entry }) => ({ ...entry, detail: JSON.parse(detail) as JsonValue }));
}
