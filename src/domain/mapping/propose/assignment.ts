import { type FieldName, type MappedKind, mappedFields } from "../mapped-field.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { contentFit, uniqueness } from "./content-fit.ts";
import { nameScore } from "./field-names.ts";
import type { Source } from "./source.ts";
import type { WordMeanings } from "./word-meanings.ts";

/** Pairs of a row and a column of a matrix, one to one, with the smallest sum. */
export type Assign = (costs: readonly (readonly number[])[]) => readonly (readonly [number, number])[];

/** A source for a field, and how much speaks for it: 0 to 1 each. */
export interface Candidate {
  readonly field: FieldName;
  readonly source: Source;
  readonly name: number;
  readonly fit: number;
  readonly value: number;
}

/** What the values alone are worth, where the label says nothing. */
const byValuesAlone: Readonly<Partial<Record<FieldName, number>>> = {
  offered_at: 0.5,
  started_at: 0.5,
  evaluated_at: 0.45,
  ended_at: 0.42,
  contact_id: 0.42,
  response_id: 0.42,
  evaluation_id: 0.42,
  shift_start: 0.46,
  shift_end: 0.43,
  from: 0.46,
  to: 0.43,
  score: 0.5,
  agent: 0.42,
  outcome: 0.7,
  state: 0.7,
  direction: 0.65,
  channel: 0.65,
};
const wordsOfValues = new Set<FieldName>(["outcome", "state"]);
const nameShare = 0.75;
/** Below this a field stays open. */
const weakest = 0.4;

/** How much speaks for each source as each field of a kind; only what is not too weak. */
export function candidatesOf(
  kind: MappedKind,
  sources: readonly Source[],
  rows: number,
  meanings: WordMeanings,
): Candidate[] {
  const isOnlyTime = sources.filter(({ holds }) => holds === "instant").length === 1;
  return mappedFields(kind).flatMap(({ name: field }) =>
    sources.flatMap((source) => {
      const fit = contentFit(kind, field, source, rows, meanings);
      if (fit === 0) return [];
      const name = nameScore(kind, field, source.label);
      const value =
        name > 0
          ? fit * (1 - nameShare + nameShare * name)
          : fit * worthOf(kind, field, fit, source, { meanings, isOnlyTime, rows });
      return value < weakest ? [] : [{ field, source, name, fit, value }];
    }),
  );
}

/** Whole numbers on a small scale. */
export function isScoreLike({ share, range, distinct }: ColumnProfile): boolean {
  return share.whole > 0.9 && range !== null && range.min >= 0 && range.max <= 10 && (distinct ?? 99) <= 11;
}

const firstTimes: readonly FieldName[] = [
  "offered_at",
  "answered_at",
  "started_at",
  "evaluated_at",
  "held_at",
];
const wordsThatTell: readonly FieldName[] = ["direction", "channel"];

function worthOf(
  kind: MappedKind,
  field: FieldName,
  fit: number,
  { column, label, holds }: Source,
  {
    meanings,
    isOnlyTime,
    rows,
  }: { readonly meanings: WordMeanings; readonly isOnlyTime: boolean; readonly rows: number },
): number {
  const worth = byValuesAlone[field] ?? 0;
  if (wordsOfValues.has(field)) return meanings.knownShare(field, column) > 0.6 ? worth : 0;
  if (wordsThatTell.includes(field)) return fit === 1 ? worth : 0;
  // The only time of a file is that of its records, whatever it is called.
  if (holds === "instant" && isOnlyTime && firstTimes.includes(field)) {
    return label.parts.some((part) => part.has("end")) ? 0 : Math.max(worth, 0.5);
  }
  if (field === "contact_id" && kind !== "contacts") return 0;
  // What is named for something else is not taken for this by its values.
  if (label.parts.length > 0) return 0;
  if (field === "score") return isScoreLike(column) ? 0.5 : 0;
  if (field === "evaluation_id") return uniqueness(column) > 0.98 ? worth : 0;
  // Free text stands in few rows; nearly every row has somebody.
  return field === "agent" && (column.share.words < 0.5 || column.filled < rows / 2) ? worth / 2 : worth;
}

/** Of the candidates for fields the ones that go best together: a field has one source, and a column one field. */
export function assigned(candidates: readonly Candidate[], assign: Assign): Candidate[] {
  const fields = [...new Set(candidates.map(({ field }) => field))];
  const sources = [...new Set(candidates.map(({ source }) => source))];
  if (fields.length === 0) return [];
  const byPair = new Map(
    candidates.map((one) => [`${fields.indexOf(one.field)}-${sources.indexOf(one.source)}`, one]),
  );
  // A field may stay open: as many places again that cost what nothing is worth.
  const costs = fields.map((_, row) => [
    ...sources.map((__, column) => 1 - (byPair.get(`${row}-${column}`)?.value ?? 0)),
    ...fields.map(() => 1),
  ]);
  const chosen = assign(costs).flatMap(([row, column]) => byPair.get(`${row}-${column}`) ?? []);
  return withoutShared(chosen);
}

/** A column that would be read twice, as itself and as the clock of a day, is read as the better of the two. */
function withoutShared(chosen: readonly Candidate[]): Candidate[] {
  const best = chosen.toSorted((a, b) => b.value - a.value);
  const taken = new Set<number>();
  return best.filter(({ source }) => {
    if (source.own.some((at) => taken.has(at))) return false;
    for (const at of source.own) taken.add(at);
    return true;
  });
}
