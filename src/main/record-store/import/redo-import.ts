import { compareClaims } from "../../../domain/floor/claim.ts";
import type { WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";
import { ClaimBook, claimContent } from "./claim-book.ts";
import { intakeStanding, isLiving } from "./import-standing.ts";
import { nameBook } from "./name-book.ts";
import { recordKindOf } from "./record-kinds.ts";
import { countedBy, RecordTable, type StoredRecord, touchedBy } from "./record-table.ts";
import { rollUp } from "./roll-up.ts";
import { Touched } from "./touched.ts";
import { addToRange, type IntakeOrder } from "./undo-import.ts";

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
export function redoIntake(store: WritableStore, { intake, at }: IntakeOrder): { readonly redone: number } {
  return store.transaction(() => {
    const standing = intakeStanding(store, intake);
    if (!standing.undone) throw new StoreFailure("refused", `Import ${intake} is not undone.`, "not-undone");
    const lived = isLiving(store, standing.origin);
    store.run("UPDATE intake SET undone_at = NULL WHERE intake_id = ?", intake);
    store.run(
      "INSERT INTO audit_entry (at, what, detail) VALUES (?, 'redo', ?)",
      at,
      JSON.stringify({ intake }),
    );
    if (!lived) bringBack(store, standing.origin);
    return { redone: intake };
  });
}

function bringBack(store: WritableStore, intake: number): void {
  const touched = new Touched();
  const kinds = store.rows<{ kind: string }>("SELECT DISTINCT kind FROM claim WHERE intake_id = ?", intake);
  for (const { kind } of kinds) bringBackKind(store, intake, kind, touched);
  rollUp(store, touched);
}

function bringBackKind(store: WritableStore, intake: number, kindName: string, touched: Touched): void {
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
      const record: StoredRecord = { ...claim, intake, values: claims.valuesOf(content) };
      if (standing) {
        claims.keep(standing, true);
        touchRecord(standing, -1);
        table.remove(standing.key);
      }
      claims.handDown(record);
      claims.forget(record.key, intake);
      const at = table.lastRecord() + 1;
      table.insert(record, at);
      addToRange(store, intake, kindName, at);
      touchRecord(record, 1);
    }
  }

  function firstPage(): OwnClaim[] {
    return store.rows<OwnClaim>(ownClaims, kindName, intake, "");
  }

  function nextPage(page: readonly OwnClaim[]): OwnClaim[] {
    return page.length < claimsAPage
      ? []
      : store.rows<OwnClaim>(ownClaims, kindName, intake, page.at(-1)?.key ?? "");
  }
}
