import type { DurationUnit } from "../floor/import-codes.ts";
import { type EvidentSum, evidentSums, sourceOf } from "./evident-sums.ts";
import type { FieldName } from "./mapped-field.ts";
import { columnsOf, type FieldRule, type Mapping } from "./mapping.ts";
import type { ColumnProfile, FileProfile } from "./propose/column-profile.ts";
import { contactArithmetic } from "./propose/contact-arithmetic.ts";
import { contactLengths, wholeLengths } from "./propose/length-identities.ts";
import type { Source } from "./propose/source.ts";
import { typicalOf } from "./propose/source.ts";
import { wordMeanings } from "./word-meanings.ts";

/*
 * What a file's values said when its mapping was saved. The next file of the same header is read by it without a
 * question only where its values say nothing else. It is kept as plain JSON, and holds no name of a person.
 */

const sorts = ["times", "days", "lengths", "numbers", "e-mail addresses", "words"] as const;

export interface ColumnEvidence {
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

const mostly = 0.9;
const mostWords = 12;
const lengthFields: ReadonlySet<FieldName> = new Set(contactLengths);

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
      const isLength = lengthFields.has(field);
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
  const lengths = wholeLengths.flatMap((field) => found[field] ?? []);
  return contactArithmetic(found, lengths).unit;
}
