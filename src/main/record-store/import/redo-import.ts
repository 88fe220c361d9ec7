import { compareClaims } from "../../../domain/floor/claim.ts";
import { noteInAudit } from "../floor/audit-entry.ts";
import type { WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";
import { ClaimBook, claimContent } from "./claim-book.ts";
import { importStanding, isLiving } from "./import-standing.ts";
import { nameBook } from "./name-book.ts";
import { recordKindOf } from "./record-kinds.ts";
import { countedBy, RecordTable, type StoredRecord, touchedBy } from "./record-table.ts";
import { rollUp } from "./roll-up.ts";
import { Touched } from "./touched.ts";
import { addToRange, type ImportOrder } from "./undo-import.ts";

const claimsAPage = 2000;
const ownClaims = `
  SELECT key, line, stamp, known, hash, ${claimContent} AS content FROM claim
   WHERE kind = ? AND intake_id = ? AND key > ? ORDER BY key LIMIT ${claimsAPage}`;

interface OwnClaim {
  key: string;
  line: number;
  stamp: number | null;
  known: number;
  hash: number;
  content: string | null;
}

/** Redoes an import that was undone: its claims count again, and win where they are the better ones. */
export function redoImport(store: WritableStore, { importId, at }: ImportOrder): { readonly redone: number } {
  return store.transaction(() => {
    const standing = importStanding(store, importId);
    if (!standing.undone)
      throw new StoreFailure("refused", `Import ${importId} is not undone.`, "not-undone");
    const lived = isLiving(store, standing.origin);
    store.run("UPDATE intake SET undone_at = NULL WHERE intake_id = ?", importId);
    noteInAudit(store, at, "redo", { intake: importId });
    if (!lived) bringBack(store, standing.origin);
    return { redone: importId };
  });
}

function bringBack(store: WritableStore, importId: number): void {
  const touched = new Touched();
  const kinds = store.rows<{ kind: string }>("SELECT DISTINCT kind FROM claim WHERE intake_id = ?", importId);
  for (const { kind } of kinds) bringBackKind(store, importId, kind, touched);
  rollUp(store, touched);
}

function bringBackKind(store: WritableStore, importId: number, kindName: string, touched: Touched): void {
  const table = new RecordTable(store, recordKindOf(kindName));
  const claims = new ClaimBook(store, nameBook(store), table);
  const touch = touchedBy(table.kind);
  const count = countedBy(table.kind);
  const touchRecord = ({ values }: StoredRecord, sign: 1 | -1) => {
    const value = (column: number) => values[column] ?? null;
    touch(touched, value);
    count(touched, value, sign);
  };
  for (let page = firstPage(); page.length > 0; page = nextPage(page)) {
    for (const { content, ...claim } of page) {
      const standing = table.find(claim.key);
      if (standing && compareClaims(claim, standing) <= 0) continue;
      if (content === null) throw new Error(`the claim on ${claim.key} has lost its content`);
      const record: StoredRecord = { ...claim, importId, values: claims.valuesOf(content) };
      if (standing) {
        claims.keep(standing, true);
        touchRecord(standing, -1);
        table.remove(standing.key);
      }
      claims.handDown(record);
      claims.forget(record.key, importId);
      const at = table.lastRecord() + 1;
      table.insert(record, at);
      addToRange(store, importId, kindName, at);
      touchRecord(record, 1);
    }
  }

  function firstPage(): OwnClaim[] {
    return store.rows<OwnClaim>(ownClaims, kindName, importId, "");
  }

  function nextPage(page: readonly OwnClaim[]): OwnClaim[] {
    return page.length < claimsAPage
      ? []
      : store.rows<OwnClaim>(ownClaims, kindName, importId, page.at(-1)?.key ?? "");
  }
}
