import type { Value } from "../store/open-store.ts";

/** How a table keeps a column; with a question mark where it may be null. */
type ColumnKind = "integer" | "real" | "text" | "integer?" | "real?" | "text?";

/** Columns of a table by name: the list that a statement is made from, and the type of its rows. */
export type Columns = Readonly<Record<string, ColumnKind>>;

type ValueOf<Kind extends ColumnKind> = Kind extends `${infer Given extends "integer" | "real" | "text"}?`
  ? ValueOf<Given> | null
  : Kind extends "text"
    ? string
    : number;

/** A row of a table, as an object by its columns. */
export type RowOf<Of extends Columns> = { readonly [Name in keyof Of]: ValueOf<Of[Name]> };

/** The names of columns, in the one order that a statement has them in. */
export function namesOf<Of extends Columns>(columns: Of): (keyof Of & string)[] {
  return Object.keys(columns);
}

/** A row's values in the order of the names. */
export function valuesOf<Of extends Columns>(names: readonly (keyof Of & string)[], row: RowOf<Of>): Value[] {
  return names.map((name) => row[name]);
}
