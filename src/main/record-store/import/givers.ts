import type { RecordKind } from "../../../domain/floor/record-kind.ts";
import { recordKindOf } from "./record-kinds.ts";

/** A claim that gave a record some of its values. */
export interface Giver {
  readonly importId: number;
  readonly line: number;
  /** Names of the kind's columns that it gave. */
  readonly columns: readonly string[];
}

type StoredGiver = readonly [importId: number, line: number, columns: number];

/** What is kept of the claims that make a record: JSON [[import, line, columns as bits], ...]. */
export function storedGivers(givers: readonly StoredGiver[]): string {
  return JSON.stringify(givers);
}

/** The claims that make a record; none where it is one claim's word alone. */
export function giversOf(kindName: string, composed: string | null): Giver[] {
  if (composed === null) return [];
  const kind: RecordKind = recordKindOf(kindName);
  return (JSON.parse(composed) as StoredGiver[]).map(([importId, line, bits]) => ({
    importId,
    line,
    columns: kind.columns.filter((_, at) => (bits & (1 << at)) !== 0).map(({ name }) => name),
  }));
}
