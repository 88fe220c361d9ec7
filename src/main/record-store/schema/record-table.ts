import type { ColumnType, RecordKind } from "../../../domain/floor/record-kind.ts";

const named: ReadonlySet<ColumnType> = new Set(["agent", "queue", "team"]);

/** The column of the store that keeps a record's column: names become ids of their own tables. */
export function storedColumn(column: { readonly name: string; readonly type: ColumnType }): string {
  return named.has(column.type) ? `${column.name}_id` : column.name;
}

/** The columns that every record has beside its own: where it comes from, and what its claim ranks by. */
export const claimColumns = ["key", "intake_id", "line", "stamp", "known", "hash"] as const;

/** The stored columns of a kind's table, without the row's own id. */
export function recordColumns(kind: RecordKind): string[] {
  return [...claimColumns, ...kind.columns.map(storedColumn)];
}
