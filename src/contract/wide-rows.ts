import { z } from "zod";

/** What a column may hold, with the words of JSON Schema for it. */
interface Column<Value> {
  readonly holds: (value: unknown) => value is Value;
  readonly schema: Readonly<Record<string, unknown>>;
}

type RowOf<Columns> = {
  [Name in keyof Columns]: Columns[Name] extends Column<infer Value> ? Value : never;
};

/** Any text. */
export const text: Column<string> = {
  holds: (value) => typeof value === "string",
  schema: { type: "string" },
};

/** A finite number from `least` to `most`. */
export function number(least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): Column<number> {
  return {
    holds: (value): value is number =>
      typeof value === "number" && Number.isFinite(value) && value >= least && value <= most,
    schema: { type: "number" },
  };
}

/** A whole number from 0. */
export const count: Column<number> = {
  holds: (value): value is number => Number.isSafeInteger(value) && (value as number) >= 0,
  schema: { type: "integer", minimum: 0 },
};

/** One of a few words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Column<Word> {
  const known: ReadonlySet<unknown> = new Set(words);
  return { holds: (value): value is Word => known.has(value), schema: { enum: words } };
}

/** What may also be unknown. */
export function orNull<Value>({ holds, schema }: Column<Value>): Column<Value | null> {
  return {
    holds: (value): value is Value | null => value === null || holds(value),
    schema: { anyOf: [schema, { type: "null" }] },
  };
}

/**
 * Rows that all have these columns and no other, looked at as a whole: a floor's days are a hundred thousand
 * rows, and a schema for each value takes longer than reading them.
 */
export function wideRows<const Columns extends Readonly<Record<string, Column<unknown>>>>(columns: Columns) {
  const each = Object.entries(columns);
  const isRow = (row: unknown) =>
    typeof row === "object" &&
    row !== null &&
    Object.keys(row).length === each.length &&
    each.every(([name, { holds }]) => holds((row as Readonly<Record<string, unknown>>)[name]));
  return z
    .custom<RowOf<Columns>[]>(
      (value) => Array.isArray(value) && value.every(isRow),
      `rows of ${Object.keys(columns).join(", ")}`,
    )
    .meta({
      type: "array",
      items: {
        type: "object",
        properties: Object.fromEntries(each.map(([name, { schema }]) => [name, schema])),
        required: Object.keys(columns),
        additionalProperties: false,
      },
    });
}
