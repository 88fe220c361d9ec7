import { contactKind } from "../../../domain/floor/contact.ts";
import type { RecordKind } from "../../../domain/floor/record-kind.ts";
import { noteInAudit } from "../floor/audit-entry.ts";
import { claimColumns, storedColumn } from "../schema/record-table.ts";
import { namesOf } from "../sql/columns.ts";
import { insertFrom } from "../sql/insert-into.ts";
import type { Value, WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";
import { addContacts } from "../workload/queue-load-rollup.ts";
import { ClaimBook } from "./claim-book.ts";
import { addImportRange } from "./import-rows.ts";
import { importStanding, isLiving } from "./import-standing.ts";
import { isNamed, nameBook } from "./name-book.ts";
import { recordKindOf } from "./record-kinds.ts";
import { countedBy, RecordTable, touchedBy } from "./record-table.ts";
import { rollUp } from "./roll-up.ts";
import { Touched } from "./touched.ts";

export interface ImportOrder {
  readonly importId: number;
  /** UTC seconds. */
  readonly at: number;
}

/**
 * Undoes an import: what it said no longer counts, and what is left is exactly what the other imports
 * say, whatever the order in which they came or went. Its claims are kept, so that it can be redone.
 */
export function undoImport(store: WritableStore, { importId, at }: ImportOrder): { readonly undone: number } {
  return store.transaction(() => {
    const standing = importStanding(store, importId);
    if (standing.undone)
      throw new StoreFailure("refused", `Import ${importId} is undone already.`, "undone-already");
    store.run("UPDATE intake SET undone_at = ? WHERE intake_id = ?", at, importId);
    noteInAudit(store, at, "undo", { intake: importId });
    if (!isLiving(store, standing.origin)) takeOut(store, standing.origin);
    return { undone: importId };
  });
}

/**
 * Undoes an import and every later one of the same file, for the file is read in another way within the
 * same transaction: the two readings must not count side by side.
 */
export function undoOtherReading(store: WritableStore, { importId, at }: ImportOrder): void {
  const living = store.rows<{ importId: number }>(
    "SELECT intake_id AS importId FROM intake WHERE (intake_id = ? OR same_as = ?) AND undone_at IS NULL",
    importId,
    importId,
  );
  for (const one of living) undoImport(store, { importId: one.importId, at });
}

function takeOut(store: WritableStore, importId: number): void {
  const touched = new Touched();
  const kinds = store.rows<{ kind: string }>(
    "SELECT DISTINCT kind FROM intake_range WHERE intake_id = ?",
    importId,
  );
  for (const { kind } of kinds) takeOutKind(store, importId, recordKindOf(kind), touched);
  store.run("DELETE FROM intake_range WHERE intake_id = ?", importId);
  rollUp(store, touched);
}

function takeOutKind(store: WritableStore, importId: number, kind: RecordKind, touched: Touched): void {
  const names = nameBook(store);
  const table = new RecordTable(store, kind);
  const claims = new ClaimBook(store, names, table);
  const touch = touchedBy(kind);
  const count = countedBy(kind);
  const mine = `FROM ${kind.name} JOIN intake_range AS range
      ON range.intake_id = ${kind.name}.intake_id AND range.kind = '${kind.name}'
     AND record_id BETWEEN range.first_record AND range.last_record
   WHERE ${kind.name}.intake_id = ?`;
  for (const row of store.rows<Record<string, Value>>(
    `SELECT DISTINCT ${touching(kind)} ${mine}`,
    importId,
  )) {
    touch(touched, (column) => row[kind.columns[column]?.name ?? ""] ?? null);
  }
  if (kind.name === contactKind.name) addContacts(store, touched.contacts, -1, mine, importId);
  const claimed = store.rows<{ key: string }>(
    `SELECT key ${mine} AND EXISTS (SELECT 1 FROM claim JOIN living_intake USING (intake_id)
       WHERE claim.kind = ? AND claim.key = ${kind.name}.key)`,
    importId,
    kind.name,
  );
  store.run(claimsOfRows(kind, mine), importId);
  store.run(`DELETE FROM ${kind.name} WHERE record_id IN (SELECT record_id ${mine})`, importId);
  for (const { key } of claimed) {
    const best = claims.best(key);
    if (!best) continue;
    claims.forget(best.key, best.importId);
    const record = table.lastRecord() + 1;
    table.insert(best, record);
    addToRange(store, best.importId, kind.name, record);
    const value = (column: number) => best.values[column] as Value;
    touch(touched, value);
    count(touched, value, 1);
  }
}

const touchingColumns: ReadonlySet<string> = new Set(["agent", "service_day", "evaluation"]);

/** Those of a kind's columns that say what a row touches: of them alone few distinct rows remain. */
function touching(kind: RecordKind): string {
  return kind.columns
    .filter(({ name }) => touchingColumns.has(name))
    .map((column) => `${kind.name}.${storedColumn(column)} AS ${column.name}`)
    .join(", ");
}

/** Keeps what each row of a query says as a claim. */
function claimsOfRows(kind: RecordKind, rows: string): string {
  const { name } = kind;
  const claimed = Object.fromEntries(namesOf(claimColumns).map((column) => [column, `${name}.${column}`]));
  const content = `json_array(${asNamed(kind)})`;
  return insertFrom("claim", { kind: `'${name}'`, ...claimed, content }, rows);
}

/** A record's columns as its source named them. */
function asNamed(kind: RecordKind): string {
  return kind.columns
    .map((column) => {
      const stored = `${kind.name}.${storedColumn(column)}`;
      if (!isNamed(column.type)) return stored;
      const name = column.type === "agent" ? "source_id" : "name";
      return `(SELECT ${name} FROM ${column.type} WHERE ${column.type}_id = ${stored})`;
    })
    .join(", ");
}

/**
 * An import's rows stand in ranges; a row that comes back behind others begins or lengthens one. Where
 * the last rows of a range had gone, the row takes one of their places and is in that range already:
 * ranges of one import never overlap, or its rows would be counted twice.
 */
export function addToRange(store: WritableStore, importId: number, kind: string, record: number): void {
  const within = store.row(
    "SELECT 1 FROM intake_range WHERE intake_id = ? AND kind = ? AND ? BETWEEN first_record AND last_record",
    importId,
    kind,
    record,
  );
  if (within) return;
  const lengthened = store.run(
    `UPDATE intake_range SET last_record = @record
      WHERE intake_id = @importId AND kind = @kind AND last_record = @record - 1`,
    { importId, kind, record },
  );
  if (lengthened > 0) return;
  addImportRange(store, { intake_id: importId, kind, first_record: record, last_record: record });
}
