import type { CountedNote, DropReason } from "../../../domain/floor/file-codes.ts";
import { codeSentence } from "../../../domain/floor/file-codes.ts";
import { columnsOf, type Mapping } from "../../../domain/mapping/mapping.ts";
import { readColumns } from "../../../domain/mapping/needed-columns.ts";
import { shownLabel } from "../../../domain/mapping/shown-label.ts";
import { columnName } from "../formats/column-name.ts";
import { whyDropped } from "../recognise/column-firewall.ts";
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

const hashedFields: ReadonlySet<string> = new Set(["customer", "respondent"]);

/** The columns of a mapping of which only a keyed hash is kept: whatever they hold, they may be read. */
export function hashedColumns({ fields }: Mapping): string[] {
  return Object.entries(fields).flatMap(([field, rule]) => (hashedFields.has(field) ? columnsOf(rule) : []));
}

/** The columns of a mapping whose values are kept. */
function storedColumns({ fields, items = [] }: Mapping): string[] {
  const kept = Object.entries(fields).flatMap(([field, rule]) =>
    hashedFields.has(field) ? [] : columnsOf(rule),
  );
  return [...kept, ...items];
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
  const never = new Map(dropped.map(({ column, why }) => [columnName(column), why]));
  const fault = storedColumns(mapping)
    .map((column) => ({ column, why: never.get(columnName(column)) ?? whyDropped(column) }))
    .find(({ why }) => why !== undefined);
  if (fault?.why === undefined) return;
  throw new Refusal(
    "mapping-never-stored",
    `${name}: the mapping "${mapping.name}" reads the column ${shownLabel(fault.column)}, which is never stored: ${codeSentence(fault.why)}. Take it out of the mapping.`,
  );
}
