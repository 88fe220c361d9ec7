import { noteInAudit } from "../floor/audit-entry.ts";
import { floorZone } from "../floor/floor-zone.ts";
import type { WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";
import { importStanding, isLiving } from "./import-standing.ts";
import { setZone } from "./move-floor-zone.ts";
import { nameBook } from "./name-book.ts";
import { RecordGroups } from "./record-group.ts";
import { recordKindOf } from "./record-kinds.ts";
import { rollUp } from "./roll-up.ts";
import { Touched } from "./touched.ts";
import { type ImportOrder, undoOtherReading } from "./undo-import.ts";

const keysAPage = 2000;
const ownKeys = `
  SELECT DISTINCT key FROM claim WHERE kind = ? AND intake_id = ? AND key > ? ORDER BY key LIMIT ${keysAPage}`;

/**
 * Redoes an import that was undone: its claims count again, and win where they are the better ones. Another reading of
 * the same file that took its place is undone with it: the two must not count side by side.
 */
export function redoImport(store: WritableStore, { importId, at }: ImportOrder): { readonly redone: number } {
  return store.transaction(() => {
    const standing = importStanding(store, importId);
    if (!standing.undone)
      throw new StoreFailure("refused", `Import ${importId} is not undone.`, "not-undone");
    for (const other of otherReadings(store, standing.origin))
      undoOtherReading(store, { importId: other, at });
    const lived = isLiving(store, standing.origin);
    store.run("UPDATE intake SET undone_at = NULL WHERE intake_id = ?", importId);
    noteInAudit(store, at, "redo", { intake: importId });
    if (lived) return { redone: importId };
    bringZone(store, standing.origin);
    bringBack(store, standing.origin);
    return { redone: importId };
  });
}

/** Of the same file: the imports that read it in another way and count. */
function otherReadings(store: WritableStore, origin: number): number[] {
  const found = store.rows<{ other: number }>(
    `SELECT DISTINCT coalesce(other.same_as, other.intake_id) AS other
       FROM intake AS own JOIN intake AS other USING (fingerprint)
      WHERE own.intake_id = ? AND other.undone_at IS NULL AND coalesce(other.same_as, other.intake_id) <> own.intake_id`,
    origin,
  );
  return found.map(({ other }) => other);
}

/** On a floor whose zone was released, the import that comes back brings its own, as the first one does. */
function bringZone(store: WritableStore, importId: number): void {
  if (floorZone(store) !== null) return;
  const own = store.row<{ zone: string }>("SELECT zone FROM intake WHERE intake_id = ?", importId);
  if (own) setZone(store, own.zone, importId);
}

function bringBack(store: WritableStore, importId: number): void {
  const touched = new Touched();
  const kinds = store.rows<{ kind: string }>("SELECT DISTINCT kind FROM claim WHERE intake_id = ?", importId);
  for (const { kind } of kinds) bringBackKind(store, importId, kind, touched);
  rollUp(store, touched);
}

function bringBackKind(store: WritableStore, importId: number, kindName: string, touched: Touched): void {
  const groups = new RecordGroups(store, nameBook(store), recordKindOf(kindName), touched);
  const pageAfter = (key: string) =>
    store.rows<{ key: string }>(ownKeys, kindName, importId, key).map((row) => row.key);
  for (let page = pageAfter(""); page.length > 0; page = pageAfter(page.at(-1) ?? "")) {
    for (const key of page) {
      const group = groups.of(key);
      groups.settle(group, group.claims);
    }
  }
}
