import type { RecordKind } from "../../../domain/floor/record-kind.ts";
import type { RecordBatch } from "../../record-store/import/record-batch.ts";
import { recordKindOf } from "../../record-store/import/record-kinds.ts";

/** The records of a batch, by the names of their columns. */
export interface BatchValues {
  readonly kind: RecordKind;
  has(column: string): boolean;
  /** A record's value; null where the source does not say. */
  value(at: number, column: string): string | number | null;
}

/** Reads batches of one file, which come in their order: each brings only the words that those before it did not. */
export function batchReader(): (batch: RecordBatch) => BatchValues {
  const words = new Map<string, string[][]>();
  return function read(batch) {
    const kind = recordKindOf(batch.kind);
    const known = words.get(kind.name) ?? kind.columns.map((): string[] => []);
    words.set(kind.name, known);
    for (const [place, fresh] of batch.newWords.entries()) known[place]?.push(...fresh);
    const places = new Map(kind.columns.map(({ name }, place) => [name, place]));
    return {
      kind,
      has: (column) => places.has(column),
      value(at, name) {
        const place = places.get(name);
        const column = place === undefined ? undefined : batch.columns[place];
        if (place === undefined || !column) return null;
        if (column.kind === "texts") return column.values[at] ?? null;
        if (column.kind === "words") return known[place]?.[column.places[at] as number] ?? null;
        const number = column.values[at] as number;
        return Number.isNaN(number) ? null : number;
      },
    };
  };
}
