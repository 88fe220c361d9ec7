import type { Inserted, WritableStore } from "../store/open-store.ts";
import { type Columns, namesOf, type RowOf, valuesOf } from "./columns.ts";

/**
 * What becomes of a row whose key the table has already: it takes the place of the other one ("replace"), is
 * left out ("ignore"), or the other one is changed: in every column ("overwrite"), or as `set` says, which may
 * end with a condition, and in which `excluded` stands for the new row. If nothing is given, the insert fails.
 */
export type OnConflict = "replace" | "ignore" | "overwrite" | { readonly set: string };

/** Inserts a row into a store; returns the row's id and the number of rows changed. */
export type Insert<Of extends Columns> = (store: WritableStore, row: RowOf<Of>) => Inserted;

/**
 * An insert of one row, given as an object: the statement and its values both come from the one list of
 * columns, so a value cannot come under another column's name. The values are handed over in the order of
 * that list, which takes less time than handing them over by name.
 *
 * @example
 * const addTeam = insertInto("team", { name: "text", site: "text?" });
 * addTeam(store, { name: "Billing", site: null }).id;
 */
export function insertInto<const Of extends Columns>(
  table: string,
  columns: Of,
  onConflict?: OnConflict,
): Insert<Of> {
  const names = namesOf(columns);
  const sql = insertSql(table, names, onConflict);
  return (store, row) => store.insert(sql, valuesOf(names, row));
}

function insertSql(table: string, names: readonly string[], onConflict: OnConflict | undefined): string {
  const places = `(${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`;
  switch (onConflict) {
    case undefined:
      return `INSERT INTO ${table} ${places}`;
    case "replace":
    case "ignore":
      return `INSERT OR ${onConflict.toUpperCase()} INTO ${table} ${places}`;
    default: {
      const set =
        onConflict === "overwrite"
          ? names.map((name) => `${name} = excluded.${name}`).join(", ")
          : onConflict.set;
      return `INSERT INTO ${table} ${places} ON CONFLICT DO UPDATE SET ${set}`;
    }
  }
}

/**
 * A statement that inserts what a query finds: each column with the expression that fills it.
 *
 * @param from `FROM ... WHERE ...`
 */
export function insertFrom(table: string, filled: Readonly<Record<string, string>>, from: string): string {
  return `INSERT INTO ${table} (${Object.keys(filled).join(", ")}) SELECT ${Object.values(filled).join(", ")} ${from}`;
}
