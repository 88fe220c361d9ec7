import { insertInto } from "../sql/insert-into.ts";
import type { WritableStore } from "../store/open-store.ts";

const addEntry = insertInto("audit_entry", { at: "integer", what: "text", detail: "text" });

/** Notes in the audit log what is done to the floor; part of the transaction that does it. */
export function noteInAudit(store: WritableStore, at: number, what: string, detail: object): void {
  addEntry(store, { at, what, detail: JSON.stringify(detail) });
}
