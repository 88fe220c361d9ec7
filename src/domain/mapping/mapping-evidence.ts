import type { DurationUnit } from "../floor/import-codes.ts";
import type { FieldName } from "./mapped-field.ts";
import { columnsOf, type FieldRule, type Mapping } from "./mapping.ts";
import type { ColumnProfile, FileProfile } from "./propose/column-profile.ts";
import { contactArithmetic } from "./propose/contact-arithmetic.ts";
import { contactLengths, sumsOf, type Term } from "./propose/length-identities.ts";
import { measured, spansOf } from "./propose/open-lengths.ts";
import type { Values } from "./propose/relations.ts";
import type { Source } from "./propose/source.ts";
import { typicalOf } from "./propose/source.ts";
import { wordMeanings } from "./word-meanings.ts";

/*
 * What a file's values said when its mapping was saved. The next file of the same header is read by it without a
 * question only where its values say nothing else. It is kept as plain JSON, and holds no name of a person.
 */

const sorts = ["times", "days", "lengths", "numbers", "e-mail addresses", "words"] as const;

interface ColumnEvidence {
  readonly sort: (typeof sorts)[number];
  /** The order of its days, where they settle it. */
  readonly days: string | null;
  /** The unit of its bare numbers, where the arithmetic proves it. */
  readonly unit: DurationUnit | null;
  /** What its numbers typically are. */
  readonly typical: number | null;
  /** Of lengths: in which share of the rows they are 0. Kept since lengths are held against one another. */
  readonly zero?: number | null;
  readonly blank: number;
  /** Of a column whose words mean something: those that neither the mapping nor the plain reader knows. */
  readonly unknownWords: readonly string[];
  readonly isAgent: boolean;
  /** Whether its values are bare numbers that could count seconds. */
  readonly isCounter?: boolean;
}

export interface MappingEvidence {
  readonly version: 1;
  readonly rows: number;
  /** By the column's label. */
  readonly columns: Readonly<Record<string, ColumnEvidence>>;
  /** The sums that the lengths of nearly all contacts come to, and the columns that each needs. */
  readonly sums?: readonly EvidentSum[];
}

/** A sum that lengths come to, such as talk and hold that are as long as from the answer to the end. */
interface EvidentSum {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly columns: readonly string[];
  /** Share of the rows in which it holds, 0 to 1. */
  readonly share: number;
}

/** What speaks against using a mapping again, in a sentence. */
export interface EvidenceDisagreement {
  readonly column: string;
  readonly sentence: string;
}

const mostly = 0.9;
const mostWords = 12;
const wholes: readonly FieldName[] = [
  "talk_seconds",
  "talk_and_hold_seconds",
  "handle_seconds",
  "duration_seconds",
];
const lengthFields: readonly FieldName[] = [...wholes, "wait_seconds", "hold_seconds", "acw_seconds"];

/**
 * What a file's values say of the columns that a mapping reads.
 *
 * @param isKnown whether the reader of a plain format knows a word of a field by itself
 */
export function mappingEvidence(
  mapping: Mapping,
  profile: FileProfile,
  isKnown: (field: FieldName, word: string) => boolean = () => false,
): MappingEvidence {
  const unit = mapping.kind === "contacts" ? provenUnit(mapping, profile) : undefined;
  const columns: Record<string, ColumnEvidence> = {};
  for (const [field, rule] of rulesOf(mapping)) {
    for (const label of columnsOf(rule)) {
      const column = profile.columns.find((one) => one.label === label);
      if (!column || Object.hasOwn(columns, label)) continue;
      const isLength = lengthFields.includes(field);
      columns[label] = {
        sort: sortOf(column),
        days: column.days === "open" || column.days === "mixed" ? null : column.days,
        unit: (isLength && column.share.span < 0.5 && (column.named ?? unit)) || null,
        typical: isLength ? (typicalOf(column.sample.number) ?? null) : null,
        zero: isLength ? zeroShare(column) : null,
        blank: profile.rows === 0 ? 1 : 1 - column.filled / profile.rows,
        unknownWords: unknownWords(field, rule, column, isKnown),
        isAgent: field === "agent",
        isCounter: column.share.counter >= mostly,
      };
    }
  }
  const sums = mapping.kind === "contacts" ? evidentSums(mapping, profile, unit ?? "seconds") : [];
  return { version: 1, rows: profile.rows, columns, sums };
}

function zeroShare({ sample }: ColumnProfile): number | null {
  const lengths = [...sample.number, ...sample.seconds].filter((value) => !Number.isNaN(value));
  return lengths.length === 0 ? null : lengths.filter((value) => value === 0).length / lengths.length;
}

/** Every sum of a contact that the mapped columns can be held against. */
function evidentSums(mapping: Mapping, profile: FileProfile, unit: DurationUnit): EvidentSum[] {
  const { fields } = mapping;
  const sourceOfField = (field: FieldName) => {
    const rule = fields[field];
    return rule && sourceOf(rule, profile);
  };
  const terms = new Map<Term, { values: Values; coarse: number }>(spansOf(sourceOfField));
  for (const field of contactLengths) {
    const rule = fields[field];
    const source = sourceOfField(field);
    const said = rule !== undefined && "unit" in rule ? rule.unit : undefined;
    if (source) terms.set(field, measured(source, said ?? unit));
  }
  const columns = (["offered_at", "answered_at", "ended_at", ...contactLengths] as const).flatMap((field) => {
    const rule = fields[field];
    return rule ? columnsOf(rule).map((column) => [field as string, column] as const) : [];
  });
  return sumsOf(terms).map(({ whole, parts, share }) => ({
    whole,
    parts,
    share,
    columns: columns.flatMap(([field, column]) => (parts.includes(field as Term) ? [column] : [])),
  }));
}

function rulesOf({ fields }: Mapping): (readonly [FieldName, FieldRule])[] {
  return Object.entries(fields).map(([field, rule]) => [field as FieldName, rule]);
}

function sortOf({ share }: ColumnProfile): ColumnEvidence["sort"] {
  if (share.instant >= mostly) return "times";
  if (share.day >= mostly) return "days";
  if (share.number >= mostly) return "numbers";
  if (Math.max(share.span, share.clock) >= mostly) return "lengths";
  return share.email >= mostly ? "e-mail addresses" : "words";
}

function unknownWords(
  field: FieldName,
  rule: FieldRule,
  { words }: ColumnProfile,
  isKnown: (field: FieldName, word: string) => boolean,
): string[] {
  if (!("words" in rule) || rule.words === undefined) return [];
  const meaningOf = wordMeanings(rule.words);
  return words
    .filter(
      ({ text }) => meaningOf(text) === text && rule.words?.[text] === undefined && !isKnown(field, text),
    )
    .slice(0, mostWords)
    .map(({ text }) => text);
}

/** The unit that the arithmetic proves of the mapped columns of lengths. */
function provenUnit(mapping: Mapping, profile: FileProfile): DurationUnit | undefined {
  const found: Partial<Record<FieldName, Source>> = {};
  for (const [field, rule] of rulesOf(mapping)) {
    const source = sourceOf(rule, profile);
    if (source) found[field] = source;
  }
  const lengths = wholes.flatMap((field) => found[field] ?? []);
  return contactArithmetic(found, lengths).unit;
}

function sourceOf(rule: FieldRule, { columns }: FileProfile): Source | undefined {
  const column = (label: string) => columns.find((one) => one.label === label);
  const label = { parts: [], unknown: 0 };
  if (rule.from === "column") {
    const own = column(rule.column);
    return own && { rule, own: [], label, column: own, sample: own.sample, holds: "other" };
  }
  if (rule.from !== "day-and-clock") return undefined;
  const [day, clock] = [column(rule.day), column(rule.clock)];
  if (!day || !clock) return undefined;
  const at = clock.sample.at.map((seconds, row) => seconds + (day.sample.at[row] ?? Number.NaN));
  return { rule, own: [], label, column: clock, sample: { ...clock.sample, at }, holds: "instant" };
}

const fewestRows = 20;
const nearlyBlank = 0.95;
const halfBlank = 0.5;
const otherScale = 20;

/**
 * What the values of a new file say against the mapping of an earlier one, a sentence for each column; empty where
 * nothing does. A file of a few rows says little, and little against it.
 *
 * @example evidenceDisagrees(then, now) // [{ column: "Talk", sentence: "Talk was in seconds and is in milliseconds now." }]
 */
export function evidenceDisagrees(
  then: MappingEvidence,
  now: MappingEvidence,
): readonly EvidenceDisagreement[] {
  const ofColumns = Object.entries(then.columns).flatMap(([column, before]) => {
    const after = now.columns[column];
    const sentence = after
      ? (differenceOf(column, before, after, now.rows) ?? wordsOf(column, after))
      : `${column} is not in this file.`;
    return sentence ? [{ column, sentence }] : [];
  });
  return ofColumns.length > 0 ? ofColumns : sumsBroken(then, now);
}

const held = 0.95;
const broken = 0.6;

/** Of the sums that lengths came to, the first that they do not come to any more. */
function sumsBroken(then: MappingEvidence, now: MappingEvidence): EvidenceDisagreement[] {
  if (now.rows < fewestRows) return [];
  for (const before of then.sums ?? []) {
    const after = now.sums?.find(
      ({ whole, parts }) => whole === before.whole && parts.join() === before.parts.join(),
    );
    const [column] = before.columns;
    if (before.share < held || !after || after.share >= broken || column === undefined) continue;
    const together = before.columns.join(" and ");
    return [
      {
        column,
        sentence: `${together} came to ${sumWords[before.whole] ?? before.whole} in nearly every row, and no longer do${before.columns.length > 1 ? "" : "es"}.`,
      },
    ];
  }
  return [];
}

const sumWords: Readonly<Record<string, string>> = {
  "offer to answer": "the time from start to answer",
  "answer to end": "the time from answer to end",
  "offer to end": "the time from start to end",
  talk_and_hold_seconds: "talk with hold",
  handle_seconds: "the handle time",
  duration_seconds: "the whole length",
};

/**
 * That queues stand where a mapping takes the agents from; undefined where they do not.
 *
 * @param queues names of the floor's queues
 */
export function queuesForAgents(
  { fields: { agent } }: Mapping,
  { columns }: FileProfile,
  queues: ReadonlySet<string>,
): EvidenceDisagreement | undefined {
  if (agent?.from !== "column") return undefined;
  const { column } = agent;
  const words = columns.find(({ label }) => label === column)?.words ?? [];
  const named = words.filter(({ text }) => queues.has(text)).length;
  if (named === 0 || named < words.length / 2) return undefined;
  return { column, sentence: `${column} held the agents and holds queues now.` };
}

const fewestPeople = 3;

/**
 * That nobody whom the floor knows stands where a mapping takes the agents and their names from; undefined where
 * somebody does, or where too few are known to say so.
 *
 * @param known ids and names of the floor's agents
 */
export function strangersForAgents(
  { fields }: Mapping,
  { columns }: FileProfile,
  known: ReadonlySet<string>,
): EvidenceDisagreement | undefined {
  if (known.size < fewestPeople) return undefined;
  for (const rule of [fields.agent, fields.agent_name]) {
    if (rule?.from !== "column") continue;
    const words = columns.find(({ label }) => label === rule.column)?.words ?? [];
    if (words.length < fewestPeople || words.some(({ text }) => known.has(text))) continue;
    return {
      column: rule.column,
      sentence: `${rule.column} held the agents, and nobody in it is known here.`,
    };
  }
  return undefined;
}

function differenceOf(
  column: string,
  before: ColumnEvidence,
  after: ColumnEvidence,
  rows: number,
): string | undefined {
  const isBlank = after.blank >= nearlyBlank;
  if (isBlank) {
    return before.blank < halfBlank && rows >= fewestRows
      ? `${column} was filled in most rows and is blank in nearly all now.`
      : undefined;
  }
  if (before.sort !== after.sort && before.blank < nearlyBlank && !areNumbers(before, after)) {
    const who = before.isAgent ? "held the agents as" : "held";
    return `${column} ${who} ${before.sort} and holds ${after.sort} now.`;
  }
  if (isZeroNow(before.zero, after.zero) && rows >= fewestRows) {
    return `${column} was 0 in ${percent(before.zero)} of the rows and is 0 in ${percent(after.zero)} now: it may be another length.`;
  }
  if (before.days && after.days && before.days !== after.days) {
    return `${column} had its days ${before.days} and has them ${after.days} now.`;
  }
  if (before.unit && after.unit && before.unit !== after.unit) {
    return `${column} was in ${before.unit} and is in ${after.unit} now.`;
  }
  if (rows >= fewestRows && isOtherScale(before.typical, after.typical)) {
    return `${column} typically held ${before.typical} and holds ${after.typical} now: its unit may be another.`;
  }
  return undefined;
}

/** A number that counts up may look like the seconds of a clock one day. */
function areNumbers({ sort: before }: ColumnEvidence, { sort: after, isCounter }: ColumnEvidence): boolean {
  return isCounter === true && [before, after].every((sort) => sort === "numbers" || sort === "times");
}

const otherZeros = 0.4;

function isZeroNow(before: number | null | undefined, after: number | null | undefined): boolean {
  return typeof before === "number" && typeof after === "number" && Math.abs(after - before) >= otherZeros;
}

function percent(share: number | null | undefined): string {
  return `${Math.round((share ?? 0) * 100)} %`;
}

function isOtherScale(before: number | null, after: number | null): boolean {
  if (!before || !after) return false;
  const ratio = before / after;
  return ratio > otherScale || ratio < 1 / otherScale;
}

function wordsOf(column: string, { unknownWords: words }: ColumnEvidence): string | undefined {
  if (words.length === 0) return undefined;
  const listed = words.map((word) => `"${word}"`).join(", ");
  return `${column} has ${words.length === 1 ? "a word" : "words"} that the mapping does not know: ${listed}.`;
}
