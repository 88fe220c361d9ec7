import { wholePercent } from "../workload/figure-definition.ts";
import { brokenSum } from "./evident-sums.ts";
import type { ColumnEvidence, MappingEvidence } from "./mapping-evidence.ts";

/** What speaks against using a mapping again, in a sentence. */
export interface EvidenceDisagreement {
  readonly column: string;
  readonly sentence: string;
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
  if (ofColumns.length > 0 || now.rows < fewestRows) return ofColumns;
  const sum = brokenSum(then.sums ?? [], now.sums ?? []);
  return sum ? [sum] : [];
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
  if (
    rows >= fewestRows &&
    before.zero != null &&
    after.zero != null &&
    hasOtherZeros(before.zero, after.zero)
  ) {
    return `${column} was 0 in ${wholePercent(before.zero)} of the rows and is 0 in ${wholePercent(after.zero)} now: it may be another length.`;
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

function hasOtherZeros(before: number, after: number): boolean {
  return Math.abs(after - before) >= otherZeros;
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
