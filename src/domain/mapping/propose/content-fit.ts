import type { FieldName, MappedKind } from "../mapped-field.ts";
import { mappedFields } from "../mapped-field.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { latestLength, type Source, typicalOf } from "./source.ts";
import type { WordMeanings } from "./word-meanings.ts";

const mostly = 0.9;
const secondsADay = 86_400;
const nearlyUnique = 0.98;
const longText = 80;
// Of a million calls no more people are known by name, and of ten no column shows who repeats.
const fewRows = 30;
const mostAgents = 0.5;

/**
 * How well the values of a source fit a field, 0 to 1, whatever its label says; 0 where they cannot be it.
 *
 * @param rows of the whole file
 */
export function contentFit(
  kind: MappedKind,
  field: FieldName,
  source: Source,
  rows: number,
  meanings: WordMeanings,
): number {
  const found = mappedFields(kind).find(({ name }) => name === field);
  const { column } = source;
  switch (found?.holds) {
    case "instant":
      return source.holds === "instant" ? instantFit(source, rows) : 0;
    case "day":
      return source.holds === "day" ? 1 : source.holds === "instant" ? 0.6 : 0;
    case "duration":
      if (source.rule.from !== "column" || source.holds !== "other") return 0;
      return isOneNumber(source, rows) ? 0 : durationFit(column, rows);
    case "id":
      return field === "customer" ||
        (field === "contact_id" && kind !== "contacts") ||
        // An evaluation, or an answer to a pulse, may have a row for each item.
        (field === "evaluation_id" && !isNumbering(column)) ||
        (field === "response_id" && kind === "pulses") ||
        field === "respondent"
        ? referenceFit(source, rows)
        : idFit(source, rows);
    case "person":
      return personFit(source, rows);
    case "name":
      return nameFit(field, source, rows, meanings);
    case "number":
      return source.holds === "other" && column.share.number >= mostly ? 1 : 0;
    case "yes-no":
      return column.share["yes-no"] >= mostly && (column.distinct ?? 99) <= 3 ? 1 : 0;
    case "word":
      return source.holds === "other" ? wordFit(field, source, meanings) : 0;
    case undefined:
      return 0;
  }
}

function instantFit({ column }: Source, rows: number): number {
  // A bare number that counts seconds may be an id.
  const counted = column.share.counter >= mostly ? 0.85 : 1;
  return counted * (column.filled >= rows * 0.02 ? 1 : 0.5);
}

const spans = ["talk", "hold", "wait", "acw", "handle", "ring", "duration"] as const;

/** Whether all rows have the same number: an extension. A length that is never there is 0 throughout, and named so. */
function isOneNumber({ column, label }: Source, rows: number): boolean {
  const isNamed = label.parts.some((part) => spans.some((concept) => part.has(concept)));
  return column.distinct === 1 && rows >= fewRows && !(isNamed && column.range?.max === 0);
}

function durationFit({ share, range, distinct, filled, order, sample }: ColumnProfile, rows: number): number {
  if (range === null || range.min < -1 || range.max === 0) return range !== null && range.max === 0 ? 0.7 : 0;
  const known = Math.max(share.span, share.number);
  if (known < mostly || share.clock + share.number + share.span < mostly) return 0;
  // Clocks of the day are no lengths.
  if (share.clock >= mostly && (typicalOf(sample.seconds) ?? 0) > latestLength) return 0;
  if (share.span >= mostly) return range.max > 30 * secondsADay ? 0 : 1;
  if (share.instant > mostly && share.counter > mostly) return 0;
  const isCounter = order !== null && (distinct === null || distinct > filled * mostly) && rows > 5;
  return isCounter ? 0 : distinct !== null && distinct <= 2 && rows > fewRows ? 0.6 : 1;
}

const groups: readonly FieldName[] = ["team", "queue", "channel", "direction", "site", "activity"];

/** Words for the directions and channels that there are; where none of them is known, its name has to say it. */
function wordsOfKind(field: "direction" | "channel", column: ColumnProfile, meanings: WordMeanings): number {
  const other = field === "direction" ? "channel" : "direction";
  const own = meanings.knownShare(field, column);
  const others = meanings.knownShare(other, column);
  // "Appel entrant" has a word of both: it says which way a call went.
  if (others > 0.6 && (own <= 0.6 || field === "channel")) return 0;
  return own > 0.6 ? 1 : 0.7;
}

/** Whether a column only numbers the rows, from first to last. */
function isNumbering({ range, distinct, filled, share }: ColumnProfile): boolean {
  if (share.whole < mostly || range === null || filled < 5) return false;
  const isEach = distinct === null || distinct === filled;
  return (
    isEach && range.min <= 1 && range.min >= 0 && Math.abs(range.max - filled) <= Math.max(2, filled * 0.02)
  );
}

const nouns = ["call", "survey", "response", "evaluation"] as const;

/** Ids of rows: hardly one stands twice. */
function idFit({ column, holds, label }: Source, rows: number): number {
  const isCalledId = label.parts.some((part) => nouns.some((noun) => part.has(noun)));
  if (isNumbering(column) && !isCalledId) return 0;
  if (holds === "day" || column.filled < rows * mostly) return 0;
  if (holds === "instant" && (column.share.counter < mostly || label.parts.length === 0)) return 0;
  if (column.share.span >= mostly || column.share.words > 0.5 || column.longest > longText) return 0;
  return uniqueness(column) >= nearlyUnique ? 1 : uniqueness(column) > 0.3 ? 0.45 : 0;
}

function referenceFit({ column, holds }: Source, rows: number): number {
  // Whoever is the same in every row is the account that the floor works for.
  if (rows >= fewRows && (column.distinct ?? rows) <= rows * 0.02) return 0;
  if (holds !== "other" || column.share.span >= mostly || column.longest > longText) return 0;
  return column.share.phone > 0.5 || column.share.words > 0.5 || column.share.url > 0 ? 0 : 1;
}

/** Share of the sampled cells that are different ones. */
export function uniqueness({ sample, distinct, filled }: ColumnProfile): number {
  if (distinct !== null) return filled === 0 ? 0 : distinct / filled;
  const codes = [...sample.code].filter((code) => code >= 0);
  return codes.length === 0 ? 0 : new Set(codes).size / codes.length;
}

/** Whether a column can name people, by its values. */
export function personFit({ column, holds }: Source, rows: number): number {
  const { share, distinct, longest, filled } = column;
  if (holds !== "other" || filled === 0 || longest > longText) return 0;
  if (
    share.span >= mostly ||
    share.phone > 0.3 ||
    share.url > 0 ||
    (share["yes-no"] >= mostly && (distinct ?? 9) <= 2)
  )
    return 0;
  if (share.number > mostly && share.whole < mostly) return 0;
  if (rows < fewRows) return 1;
  if (distinct === null) return 0.3;
  // One agent alone is rarer than a word that is the same in every row.
  if (distinct === 1) return 0.7;
  return distinct <= filled * mostAgents ? 1 : distinct <= filled * mostly ? 0.7 : 0.5;
}

function nameFit(field: FieldName, { column, holds }: Source, rows: number, meanings: WordMeanings): number {
  const { share, longest, filled } = column;
  if (holds !== "other" || filled === 0 || longest > longText) return 0;
  // Teams, queues and channels are few, and come again and again.
  if (groups.includes(field) && rows >= fewRows && uniqueness(column) > mostAgents) return 0;
  if (field === "direction" || field === "channel") return wordsOfKind(field, column, meanings);
  if (share.url > 0.1 || share.phone > 0.5 || share.span >= mostly) return 0;
  // What is the same in every row parts nobody from anybody.
  const isConstant = groups.includes(field) && column.distinct === 1;
  if (isConstant) return share.letters >= 0.5 ? 0.6 : 0;
  return share.letters >= 0.5 ? 1 : 0.75;
}

function wordFit(field: FieldName, { column, label }: Source, meanings: WordMeanings): number {
  const { words, distinct, share } = column;
  if (words.length === 0 || distinct === null || distinct > words.length) return 0;
  if (share.span >= mostly) return 0;
  if (field === "outcome" && share["yes-no"] >= mostly) {
    return label.parts.some((part) => part.has("answer") || part.has("abandon")) ? 1 : 0;
  }
  const known = meanings.knownShare(field, column);
  // Words of agents' states say nothing of how a contact ended.
  if (field === "outcome" && meanings.knownShare("state", column) > Math.max(known, 0.5)) return 0;
  if (field === "state" && meanings.knownShare("outcome", column) > Math.max(known, 0.5)) return 0;
  if (known > 0) return 0.5 + 0.5 * known;
  return distinct <= 40 && share.whole < 0.5 ? 0.5 : 0;
}
