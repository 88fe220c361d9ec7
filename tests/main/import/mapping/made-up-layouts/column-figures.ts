import type { FieldName } from "../../../../../src/domain/mapping/mapped-field.ts";
import type { MadeLayout } from "./made-layout.ts";
import type { RowsOf, Value } from "./read-by-mapping.ts";

/* Figures in which one column can stand for another without harm. */

/** Each value as the place at which it comes first: two columns that name the same people one to one are the same. */
export function firstSeen(values: readonly Value[]): Value[] {
  const seen = new Map<Value, number>();
  return values.map((value) => {
    if (value === null) return null;
    const at = seen.get(value) ?? seen.size;
    seen.set(value, at);
    // Far apart, so that no tolerance makes one of two.
    return `at ${at}`;
  });
}

/** The names that people see: of an id alone none. */
export function shownNames(rows: RowsOf, count: number): Value[] {
  const field = rows.has("agent_name") ? "agent_name" : "agent";
  const columns = rows.columns(field);
  const isNamed = columns.length === 2 || columns[0]?.agentBy === "name";
  if (field === "agent" && !isNamed) return Array<null>(count).fill(null);
  // An e-mail or an extension in the place of a name harms no one.
  if (!isNamed && columns[0]?.agentBy === "id") return Array<null>(count).fill(null);
  return (rows.values(field) ?? []).map((name) => {
    const [last, first] = String(name ?? "").split(", ");
    return name === null ? null : first === undefined ? name : `${first} ${last}`;
  });
}

/** Whether the ids are as good as the truth's: none blank, as unique, and not the rows' own numbers. */
export function isIdRight(
  field: FieldName,
  { truth, columns, rows: count }: MadeLayout,
  rows: RowsOf,
): string {
  const values = rows.values(field);
  if (values === undefined) return "missing";
  const read = rows.columns(field);
  if (read.some(({ isRowNumber }) => isRowNumber) || values.some((value) => value === null)) return "wrong";
  const isId = read.length === 1 && read[0]?.mayBe.includes("contact_id");
  const truthRule = truth.fields[field];
  const hasId = truthRule?.from === "column";
  // Where the file has an id, what is made up of other columns is a worse one: a corrected row would come twice.
  if (hasId && columns[truth.table.columns.indexOf(truthRule.column)] !== read[0] && !isId) return "wrong";
  return new Set(values).size >= count * 0.97 ? "right" : "wrong";
}

/** Whether a field that may be left out is left out, or made of a column that it can be made of. */
export function isSoftRight(field: FieldName, { truth, columns }: MadeLayout, rows: RowsOf): string {
  const rule = truth.fields[field];
  const right = rule?.from === "column" ? columns[truth.table.columns.indexOf(rule.column)] : undefined;
  const isRight = rows.columns(field).every((column) => column === right || column.mayBe.includes(field));
  return isRight ? "right" : "wrong";
}

/** Names as they stand; nothing where the file has no such column and one that can stand for it was taken. */
export function mayBe(field: FieldName, { truth, rows: count }: MadeLayout, rows: RowsOf): Value[] {
  const isFree =
    truth.fields[field] === undefined && rows.columns(field).every((column) => column.mayBe.includes(field));
  return isFree ? Array<null>(count).fill(null) : (rows.values(field) ?? Array<null>(count).fill(null));
}

/** Whether each contact went out, by the one word that the floor knows for it. */
export function directions({ truth, columns, rows: count }: MadeLayout, rows: RowsOf): Value[] {
  const rule = truth.fields.direction;
  const right = rule?.from === "column" ? columns[truth.table.columns.indexOf(rule.column)] : undefined;
  if (rows.columns("direction").some((column) => column !== right)) return Array<null>(count).fill(null);
  const said = rows.values("direction") ?? Array<null>(count).fill(null);
  const isKnown = right !== undefined;
  return said.map((value) => (isKnown && String(value).toLowerCase() === "outbound" ? "out" : "not out"));
}

/** Names of a column that has several; one that is the same in every row says nothing that is missed. */
export function ofMixed(
  field: FieldName,
  { truth, columns, rows: count }: MadeLayout,
  rows: RowsOf,
): Value[] {
  const none = Array<null>(count).fill(null);
  const rule = truth.fields[field];
  const right = rule?.from === "column" ? columns[truth.table.columns.indexOf(rule.column)] : undefined;
  const isMixed = new Set(right?.values).size > 1;
  const read = rows.columns(field);
  if (!isMixed) return read.every((column) => column === right) ? none : (rows.values(field) ?? none);
  // A file's own words may be turned into the floor's.
  return firstSeen(rows.values(field) ?? none);
}
