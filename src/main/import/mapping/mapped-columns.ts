import type { CountedNote, DropReason } from "../../../domain/floor/file-codes.ts";
import { codeSentence } from "../../../domain/floor/file-codes.ts";
import { columnsOf, type Mapping } from "../../../domain/mapping/mapping.ts";
import { readColumns } from "../../../domain/mapping/needed-columns.ts";
import { columnName } from "../formats/column-name.ts";
import { columnNote } from "../recognise/column-notes.ts";
import { Refusal } from "../recognise/refusal.ts";
import { columnPlaces } from "./column-places.ts";

/** The columns that a mapping reads and a file lacks: what they would say is unknown. */
export function missingMapped(header: readonly string[], mapping: Mapping): CountedNote[] {
  const placeOf = columnPlaces(header);
  return columnNote(
    "column-missing",
    readColumns(mapping).filter((column) => placeOf(column) < 0),
  );
}

/** The columns of a mapping of which only a keyed hash is kept: whatever they hold, they may be read. */
export function hashedColumns({ kind, fields }: Mapping): string[] {
  const rules = kind === "pulses" ? [fields.respondent, fields.response_id] : [fields.customer];
  return rules.flatMap((rule) => (rule ? columnsOf(rule) : []));
}

/**
 * Refuses a mapping of columns whose values are never stored: a machine's guess at feelings, telephone numbers and
 * names of customers, and free text. No mapping brings them in.
 *
 * @throws Refusal
 */
export function ensureMayBeRead(
  name: string,
  mapping: Mapping,
  dropped: readonly { readonly column: string; readonly why: DropReason }[],
): void {
  const hashed = new Set(hashedColumns(mapping).map(columnName));
  const stored = { ...mapping.fields, customer: undefined };
  const read = new Set(
    [...Object.values(stored).flatMap((rule) => (rule ? columnsOf(rule) : [])), ...(mapping.items ?? [])]
      .map(columnName)
      .filter((column) => !hashed.has(column) || mapping.kind !== "pulses"),
  );
  const fault = dropped.find(({ column }) => read.has(columnName(column)));
  if (!fault) return;
  throw new Refusal(
    "mapping-never-stored",
    `${name}: the mapping "${mapping.name}" reads the column ${fault.column}, which is never stored: ${codeSentence(fault.why)}. Take it out of the mapping.`,
  );
}
