import { contactKind } from "../../../domain/floor/contact.ts";
import type { RecordKind } from "../../../domain/floor/record-kind.ts";
import { sharedKey } from "../../../domain/floor/segment-key.ts";
import { noteInAudit } from "../floor/audit-entry.ts";
import { releaseFloorZone } from "../floor/floor-zone.ts";
import { claimColumns, saidAgent, storedColumn } from "../schema/record-table.ts";
import { namesOf } from "../sql/columns.ts";
import { insertFrom } from "../sql/insert-into.ts";
import type { Value, WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";
import { addContacts } from "../workload/queue-load-rollup.ts";
import { importStanding, isLiving } from "./import-standing.ts";
import { isNamed, nameBook } from "./name-book.ts";
import { RecordGroups } from "./record-group.ts";
import { recordKindOf } from "./record-kinds.ts";
import { touchedBy } from "./record-table.ts";
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
    undo(store, importId, at);
    releaseFloorZone(store);
    return { undone: importId };
  });
}

function undo(store: WritableStore, importId: number, at: number): void {
  const standing = importStanding(store, importId);
  if (standing.undone)
    throw new StoreFailure("refused", `Import ${importId} is undone already.`, "undone-already");
  store.run("UPDATE intake SET undone_at = ? WHERE intake_id = ?", at, importId);
  noteInAudit(store, at, "undo", { intake: importId });
  if (!isLiving(store, standing.origin)) takeOut(store, standing.origin);
}

/**
 * Undoes an import and every later one of the same file, for the file is read in another way within the
 * same transaction: the two readings must not count side by side. The floor's zone stays.
 */
export function undoOtherReading(store: WritableStore, { importId, at }: ImportOrder): void {
  const living = store.rows<{ importId: number }>(
    "SELECT intake_id AS importId FROM intake WHERE (intake_id = ? OR same_as = ?) AND undone_at IS NULL",
    importId,
    importId,
  );
  for (const one of living) undo(store, one.importId, at);
}

function takeOut(store: WritableStore, importId: number): void {
  const touched = new Touched();
  const kinds = store.rows<{ kind: string }>(
    "SELECT kind FROM intake_range WHERE intake_id = ? UNION SELECT kind FROM claim WHERE intake_id = ?",
    importId,
    importId,
  );
  for (const { kind } of kinds) takeOutKind(store, importId, recordKindOf(kind), touched);
  store.run("DELETE FROM intake_range WHERE intake_id = ?", importId);
  rollUp(store, touched);
}

function takeOutKind(store: WritableStore, importId: number, kind: RecordKind, touched: Touched): void {
  const groups = new RecordGroups(store, nameBook(store), kind, touched);
  const shared = sharedKeys(store, importId, kind);
  takeOutAlone(store, importId, kind, touched);
  for (const key of shared) {
    const group = groups.of(key);
    groups.settle(group, group.claims);
  }
}

/** The rows of an import, within its ranges. */
const rowsOf = ({ name }: RecordKind) => `FROM ${name} JOIN intake_range AS range
      ON range.intake_id = ${name}.intake_id AND range.kind = '${name}'
     AND record_id BETWEEN range.first_record AND range.last_record
   WHERE ${name}.intake_id = ?`;

/** Of such rows: those of which nobody else ever said a word. */
const isAlone = ({ name }: RecordKind) => `AND ${name}.composed IS NULL
   AND NOT EXISTS (SELECT 1 FROM claim WHERE claim.kind = '${name}' AND claim.key = ${name}.key)`;

/**
 * The keys on which an import has a say beside others: what stands there has to be worked out anew. Its word may have
 * lost to the record and still have kept back a third one: a blank that hid an older value, an end that cut another.
 */
function sharedKeys(store: WritableStore, importId: number, kind: RecordKind): Set<string> {
  const { name } = kind;
  const led = `SELECT ${name}.key AS key ${rowsOf(kind)} AND (${name}.composed IS NOT NULL
     OR EXISTS (SELECT 1 FROM claim WHERE claim.kind = '${name}' AND claim.key = ${name}.key))`;
  const made = `SELECT DISTINCT claim.key AS key FROM claim JOIN ${name} USING (key)
    WHERE claim.kind = '${name}' AND claim.intake_id = ? AND (${name}.composed IS NOT NULL
       OR EXISTS (SELECT 1 FROM claim AS third WHERE third.kind = claim.kind AND third.key = claim.key
         AND third.intake_id <> claim.intake_id))`;
  const keys = [led, made].flatMap((sql) => store.rows<{ key: string }>(sql, importId));
  return new Set(keys.map(({ key }) => sharedKey(key)));
}

/** Takes out the rows of which nobody else said a word, all at once. */
function takeOutAlone(store: WritableStore, importId: number, kind: RecordKind, touched: Touched): void {
  const touch = touchedBy(kind);
  const mine = `${rowsOf(kind)} ${isAlone(kind)}`;
  for (const row of store.rows<Record<string, Value>>(
    `SELECT DISTINCT ${touching(kind)} ${mine}`,
    importId,
  )) {
    touch(touched, (column) => row[kind.columns[column]?.name ?? ""] ?? null);
  }
  if (kind.name === contactKind.name) addContacts(store, touched.contacts, -1, mine, importId);
  // What goes is remembered first: once its claims are kept, the rows are no longer alone.
  store.script("CREATE TEMP TABLE going (record_id INTEGER PRIMARY KEY)");
  store.run(`INSERT INTO temp.going SELECT record_id ${mine}`, importId);
  store.run(claimsOfRows(kind, `FROM ${kind.name} WHERE record_id IN (SELECT record_id FROM temp.going)`));
  store.run(`DELETE FROM ${kind.name} WHERE record_id IN (SELECT record_id FROM temp.going)`);
  store.script("DROP TABLE temp.going");
}

const touchingColumns: ReadonlySet<string> = new Set(["agent", "service_day", "evaluation"]);

/** Those of a kind's columns that say what a row touches, if any: of them alone few distinct rows remain. */
function touching(kind: RecordKind): string {
  const columns = kind.columns
    .filter(({ name }) => touchingColumns.has(name))
    .map((column) => `${kind.name}.${storedColumn(column)} AS ${column.name}`);
  return columns.length > 0 ? columns.join(", ") : "NULL";
}

/** Keeps what each row of a query says as a claim. */
function claimsOfRows(kind: RecordKind, rows: string): string {
  const { name } = kind;
  const columns = namesOf(claimColumns).filter((column) => column !== "composed");
  const claimed = Object.fromEntries(columns.map((column) => [column, `${name}.${column}`]));
  const content = `json_array(${asNamed(kind)})`;
  return insertFrom("claim", { kind: `'${name}'`, ...claimed, content }, rows);
}

/** A record's columns as its source named them. */
function asNamed(kind: RecordKind): string {
  return kind.columns
    .map((column) => {
      const stored = `${kind.name}.${storedColumn(column)}`;
      if (!isNamed(column.type)) return stored;
      if (column.type === "agent")
        return `(SELECT source_id FROM agent_name WHERE agent_id = coalesce(${kind.name}.${saidAgent}, ${stored}))`;
      return `(SELECT name FROM ${column.type} WHERE ${column.type}_id = ${stored})`;
    })
    .join(", ");
}
