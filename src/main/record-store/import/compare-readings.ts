import type { ReadingDifference } from "../../../domain/floor/reading-difference.ts";
import type { RecordKind } from "../../../domain/floor/record-kind.ts";
import { storedColumn } from "../schema/record-table.ts";
import type { WritableStore } from "../store/open-store.ts";
import { recordKindOf } from "./record-kinds.ts";

type CountedRecords = ReadingDifference["records"];

/**
 * Keeps the records of an import aside, before another reading of its file takes their place, and counts
 * afterwards what became of them.
 *
 * Values are compared, not content hashes: a reader that knows one column more has another hash for every record.
 * The copies stand in tables of the store, not in memory, and go with the transaction, or when they were counted.
 */
export function keptReading(store: WritableStore, importId: number): (newImport: number) => CountedRecords {
  const kinds = kindsOf(store, importId);
  for (const kind of kinds) {
    store.script(
      `CREATE TABLE ${keptTable(kind)} AS SELECT key, ${valuesOf(kind)} FROM ${kind.name} LIMIT 0`,
    );
    store.run(`INSERT INTO ${keptTable(kind)} SELECT key, ${valuesOf(kind)} ${ofImport(kind)}`, { importId });
    store.script(`CREATE UNIQUE INDEX ${keptTable(kind)}_by_key ON ${keptTable(kind)} (key)`);
  }

  return function compared(newImport) {
    const kept = new Map(kinds.map((kind) => [kind.name, kind]));
    const counts = { added: 0, changed: 0, removed: 0 };
    for (const kind of kinds) {
      const found = store.row<{ changed: number; removed: number }>(changedAndRemoved(kind));
      counts.changed += found?.changed ?? 0;
      counts.removed += found?.removed ?? 0;
    }
    for (const kind of kindsOf(store, newImport)) {
      const found = store.row<{ added: number; won: number }>(addedAndWon(kind, kept.has(kind.name)), {
        importId: newImport,
        before: importId,
      });
      counts.added += found?.added ?? 0;
      counts.changed += found?.won ?? 0;
    }
    for (const kind of kinds) store.script(`DROP TABLE ${keptTable(kind)}`);
    return counts;
  };
}

function kindsOf(store: WritableStore, importId: number): RecordKind[] {
  const sql = "SELECT DISTINCT kind FROM intake_range WHERE intake_id = ?";
  return store.rows<{ kind: string }>(sql, importId).map(({ kind }) => recordKindOf(kind));
}

const keptTable = (kind: RecordKind) => `kept_${kind.name}`;
// With its table's name: a kind's own column may be called as one of the ranges.
const valuesOf = ({ name, columns }: RecordKind) =>
  columns.map((column) => `${name}.${storedColumn(column)}`).join(", ");

/** The rows of one import: within its ranges, so that the whole table need not be gone through. */
const ofImport = ({ name }: RecordKind) => `
  FROM intake_range AS range JOIN ${name} ON ${name}.record_id BETWEEN range.first_record AND range.last_record
 WHERE range.intake_id = @importId AND range.kind = '${name}' AND ${name}.intake_id = @importId`;

function changedAndRemoved(kind: RecordKind): string {
  const { name } = kind;
  const differs = kind.columns
    .map(storedColumn)
    .map((column) => `now.${column} IS NOT kept.${column}`)
    .join(" OR ");
  return `SELECT count(*) FILTER (WHERE now.key IS NULL) AS removed,
      count(*) FILTER (WHERE now.key IS NOT NULL AND (${differs})) AS changed
    FROM ${keptTable(kind)} AS kept LEFT JOIN ${name} AS now ON now.key = kept.key`;
}

/** Records of the new reading that the old one did not have: new to the store, or won against another file's. */
function addedAndWon(kind: RecordKind, hasKept: boolean): string {
  const { name } = kind;
  const isNew = hasKept
    ? `AND NOT EXISTS (SELECT 1 FROM ${keptTable(kind)} AS kept WHERE kept.key = ${name}.key)`
    : "";
  const ofOthers = `EXISTS (SELECT 1 FROM claim JOIN living_intake USING (intake_id)
    WHERE claim.kind = '${name}' AND claim.key = ${name}.key AND claim.intake_id NOT IN (@importId, @before))`;
  return `SELECT count(*) FILTER (WHERE NOT ${ofOthers}) AS added, count(*) FILTER (WHERE ${ofOthers}) AS won
    ${ofImport(kind)} ${isNew}`;
}
