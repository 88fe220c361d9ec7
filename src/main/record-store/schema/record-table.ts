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
  const said = agentColumn(kind) < 0 ? [] : [saidAgent];
  return [...namesOf(claimColumns), ...segment, ...said, ...kind.columns.map(storedColumn)];
}

/** Whom a record's source named, where that is not the person whom the record is of: a name that was joined. */
export const saidAgent = "said_agent_id";

/** The place of the agent among a kind's columns; -1 where its records name none. */
export function agentColumn(kind: RecordKind): number {
  return kind.columns.findIndex(({ type }) => type === "agent");
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
