import type { ColumnType, RecordColumn, RecordKind } from "../../../domain/floor/record-kind.ts";
import { type Columns, namesOf } from "../sql/columns.ts";
import type { Value } from "../store/open-store.ts";

const named: ReadonlySet<ColumnType> = new Set(["agent", "queue", "team"]);

/** The column of the store that keeps a record's column: names become ids of their own tables. */
export function storedColumn(column: { readonly name: string; readonly type: ColumnType }): string {
  return named.has(column.type) ? `${column.name}_id` : column.name;
}

/** The columns that every record has besides its own: where it comes from, and what its claim ranks by. */
export const claimColumns = {
  key: "text",
  intake_id: "integer",
  line: "integer",
  part: "integer",
  stamp: "real?",
  known: "integer",
  hash: "integer",
  composed: "text?",
} as const satisfies Columns;

/** The stored columns of a kind's table, without the row's own id. */
export function recordColumns(kind: RecordKind): string[] {
  const segment = kind.sharesKey === undefined ? [] : ["segment"];
  return [...namesOf(claimColumns), ...segment, ...kind.columns.map(storedColumn)];
}

type StoredName<Column extends RecordColumn> = Column extends {
  readonly name: infer Name extends string;
  readonly type: "agent" | "queue" | "team";
}
  ? `${Name}_id`
  : Column["name"];

/** A record's own values by the columns that keep them. */
export type StoredValues<Kind extends RecordKind> = {
  readonly [Name in Kind["columns"][number] as StoredName<Name>]: Value;
};

/** A record's own values in the order of its kind's columns. */
export function storedValues<Kind extends RecordKind>(kind: Kind, values: StoredValues<Kind>): Value[] {
  const byName: Readonly<Record<string, Value>> = values;
  return kind.columns.map((column) => byName[storedColumn(column)] ?? null);
}
