import type { FieldName } from "../../mapped-field.ts";

/** A meaning of a label: how well it names the field, what it has in it, and what speaks against it. */
export type NamePattern = readonly [score: number, has: string, without?: string];
export type NamesOfKind = Readonly<Partial<Record<FieldName, readonly NamePattern[]>>>;
