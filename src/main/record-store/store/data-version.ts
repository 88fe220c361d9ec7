import type { ReadableStore, WritableStore } from "./open-store.ts";

/**
 * Parts of what is kept that others stand on: `empathy` evaluations, `surveys` answers to them, `work` agents' days, `signal`
 * the weeks of the burnout signal.
 */
export type DataPart = "empathy" | "surveys" | "work" | "signal";

/** A number that counts up whenever the records of a part change; 0 while they never did. */
export function dataVersion(store: ReadableStore, part: DataPart): number {
  return (
    store.row<{ version: number }>("SELECT version FROM data_version WHERE part = ?", part)?.version ?? 0
  );
}

/**
 * The records of a part have changed: what was worked out from them no longer holds. The first number stands
 * above all that there were before: a floor that was emptied begins again, and its readers may remember.
 */
export function raiseDataVersion(store: WritableStore, part: DataPart): void {
  store.run(
    `INSERT INTO data_version (part, version)
     VALUES (?, 1 + 1000 * (SELECT coalesce(max(audit_entry_id), 0) FROM audit_entry))
     ON CONFLICT (part) DO UPDATE SET version = version + 1`,
    part,
  );
}
