import type { DurationUnit } from "../../floor/import-codes.ts";
import type { FieldName } from "../mapped-field.ts";
import type { Candidate } from "./assignment.ts";
import { nameScore } from "./field-names.ts";
import { type ContactLength, contactLengths, type Term, type Terms } from "./length-identities.ts";
import { isTelling, lengthsOf, roundingOf, spanOf, type Values } from "./relations.ts";
import { latestLength, type Source, typicalOf } from "./source.ts";
import { type NamedLength, namedLengths, type OpenLength } from "./unknown-lengths.ts";
import type { Concept } from "./words/language-words.ts";

const clearName = 0.75;
const fewestDifferent = 10;
/** Numbers as small as these are scores and counts. */
const longestScale = 20;
const secondsADay = 86_400;
const general: readonly Concept[] = ["time", "duration", "total", "call", "ring"];
const special: readonly Concept[] = ["talk", "hold", "wait", "acw", "handle"];

export interface LengthsLook {
  readonly picks: ReadonlyMap<FieldName, Candidate>;
  /** Sources that can be lengths of calls by their values, and are nothing else. */
  readonly free: readonly Source[];
  /** Sources of which the figures have shown already what they are. */
  readonly shown: ReadonlySet<Source>;
  readonly unit: DurationUnit;
  readonly lost: readonly boolean[];
}

/** No file of calls has as many lengths, and each is held against each other one. */
export const mostLengths = 24;

/**
 * The sources that are lengths of calls by their values: where there are very many, those whose names speak most of it.
 *
 * @param fitOf how well a source's values are lengths, 0 to 1
 */
export function bestLengths(sources: readonly Source[], fitOf: (source: Source) => number): Source[] {
  const fitting = sources.flatMap((source) => {
    const fit = fitOf(source);
    return fit > 0 ? [{ source, fit }] : [];
  });
  if (fitting.length <= mostLengths) return fitting.map(({ source }) => source);
  const named = fitting.map((one) => ({ ...one, name: bestName(one.source) }));
  const best = new Set(
    named
      .toSorted((a, b) => b.name - a.name || b.fit - a.fit)
      .slice(0, mostLengths)
      .map(({ source }) => source),
  );
  return fitting.flatMap(({ source }) => (best.has(source) ? [source] : []));
}

function bestName({ label }: Source): number {
  return Math.max(...contactLengths.map((field) => nameScore("contacts", field, label)));
}

/** What the lengths are whose names do not say it clearly. */
export function lengthsByFigures(look: LengthsLook): readonly NamedLength[] {
  const { picks, free, shown, unit, lost } = look;
  const isClear = ({ source, name }: Candidate) =>
    shown.has(source) || (name >= clearName && source.label.unknown === 0 && !source.label.isGuessed);
  const known = new Map<Term, { values: Values; coarse: number }>(
    spansOf((field) => picks.get(field)?.source),
  );
  const unclear = new Map<Source, ContactLength>();
  const clear: Source[] = [];
  for (const field of contactLengths) {
    const one = picks.get(field);
    if (!one) continue;
    if (isClear(one)) {
      known.set(field, measured(one.source, unit));
      clear.push(one.source);
    } else unclear.set(one.source, field);
  }
  // A file writes all of its lengths alike.
  const alike = free.filter((source) => isOpen(source) && clear.every((one) => isWrittenAs(one, source)));
  const open = [...unclear.keys(), ...alike].flatMap((source): OpenLength[] => {
    const { values, coarse } = measured(source, unit);
    return isLengthLike(source, values)
      ? [{ source, values, coarse, said: saidBy(source, unclear.get(source)) }]
      : [];
  });
  return open.length === 0 ? [] : namedLengths(known, open, lost);
}

/** Spans beside spans; and no decimals where the others are whole numbers. */
function isWrittenAs(one: Source, other: Source): boolean {
  const [a, b] = [one.column.share, other.column.share];
  return a.span >= 0.5 === b.span >= 0.5 && !(a.whole > 0.99 && b.whole < 0.5);
}

/** The spans between a contact's times that are known. */
export function spansOf(sourceOf: (field: FieldName) => Source | undefined): Terms {
  const [offered, answered, ended] = (["offered_at", "answered_at", "ended_at"] as const).map(sourceOf);
  const spans: [Term, Source | undefined, Source | undefined][] = [
    ["offer to answer", offered, answered],
    ["answer to end", answered, ended],
    ["offer to end", offered, ended],
  ];
  return new Map(
    spans.flatMap(([term, from, to]) => {
      if (!from || !to) return [];
      const values = spanOf(from, to);
      const coarse = Math.max(roundingOf(from.sample.at), roundingOf(to.sample.at));
      return isTelling(values) ? [[term, { values, coarse }] as const] : [];
    }),
  );
}

/** The lengths of a source in seconds, and to how many of them they are rounded. */
export function measured(source: Source, unit: DurationUnit) {
  const { column, sample } = source;
  const own = column.named ?? unit;
  const isBare = column.share.span < 0.5;
  const ofUnit = own === "minutes" ? 60 : own === "hours" ? 3600 : 0;
  const isWhole = column.share.whole > 0.95;
  return {
    values: lengthsOf(source, own),
    coarse: isBare ? (isWhole ? ofUnit : ofUnit / 15) : roundingOf(sample.seconds),
  };
}

/** Whether a label says too little to tell one length from another. */
function isOpen({ label }: Source): boolean {
  const isGeneral = label.parts.every((part) =>
    [...general, ...special].some((concept) => part.has(concept)),
  );
  return isGeneral && (label.unknown > 0 || label.parts.length === 0 || !label.parts.some(isSpecial));
}

function isSpecial(part: ReadonlySet<Concept>): boolean {
  return special.some((concept) => part.has(concept));
}

/** Lengths are of many kinds, above none and at most hours; numbers of rows and people are none. */
function isLengthLike({ column }: Source, values: Values): boolean {
  const { distinct, range, share } = column;
  if (distinct !== null && distinct <= fewestDifferent) return false;
  if (!isTelling(values) || share.email > 0 || share.phone > 0.5 || range === null) return false;
  const middle = typicalOf(values.filter((value) => value > 0)) ?? 0;
  const isScale = share.span < 0.5 && range.max <= longestScale;
  return (
    !isScale &&
    middle >= 3 &&
    middle <= latestLength &&
    Math.max(...values.map((value) => value || 0)) <= secondsADay
  );
}

/** How much the best name of a source is worth against one that is as good. */
const best = 0.5;

/**
 * What a label says of each length: nothing of it, where it speaks of another.
 *
 * @param picked what its name was taken for among all others
 */
function saidBy(
  { label }: Source,
  picked: ContactLength | undefined,
): (field: ContactLength) => number | undefined {
  const isOfOne = label.parts.some(isSpecial);
  const scores = new Map(contactLengths.map((field) => [field, nameScore("contacts", field, label)]));
  const isNamed = [...scores.values()].some((score) => score > 0);
  return (field) => {
    const score = scores.get(field) ?? 0;
    return score === 0 && isOfOne && isNamed ? undefined : score + (field === picked ? best : 0);
  };
}
