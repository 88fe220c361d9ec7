import type { DropReason } from "../../../domain/floor/file-codes.ts";
import type { DecimalMark } from "../../../domain/floor/import-codes.ts";
import type {
  CellFact,
  ColumnProfile,
  CountedWord,
  SampledValues,
} from "../../../domain/mapping/propose/column-profile.ts";
import { cellFacts } from "../../../domain/mapping/propose/column-profile.ts";
import { areFeelings } from "../../../domain/privacy/inferred-emotion.ts";
import { isWhollyPhoneNumber } from "../../../domain/privacy/phone-like.ts";
import { mean } from "../../../domain/statistics/mean.ts";
import { isNothing, unwrapped } from "../read/nothing-words.ts";
import { writtenClock } from "../read/written-clock.ts";
import { writtenDuration } from "../read/written-duration.ts";
import { numberOf, writtenNumber } from "../read/written-number.ts";
import { dayOfWritten, type WrittenOrder, writtenTime } from "../read/written-time.ts";
import { yesNo } from "../read/yes-no.ts";
import { whyDropped } from "../recognise/column-firewall.ts";
import { durationUnit, unitInName } from "../recognise/duration-unit.ts";
import { NumberEvidence } from "../recognise/number-evidence.ts";
import { TimeEvidence } from "../recognise/time-evidence.ts";
import type { CountedColumn } from "./column-tally.ts";

type Row = readonly string[];

const secondsADay = 86_400;
const mostWords = 64;
const longestWord = 64;
const examples = 3;
const mostly = 0.9;
// Telephone numbers in a few cells only are notes; in most they are what the column is for.
const mostPhones = 0.6;
// An id may be written as telephone numbers are.
const calledId = /(?:^|[^\p{L}])id(?:$|[^\p{L}])|\p{Ll}Id$/iu;

/** What each column holds, of all rows and of a sample of them. */
export function profiledColumns(
  labels: readonly string[],
  tallies: readonly CountedColumn[],
  rows: readonly Row[],
): ColumnProfile[] {
  const looks = labels.map(
    (label, at) =>
      new ColumnLook(
        label,
        rows.map((row) => unwrapped(row[at] ?? "")),
      ),
  );
  const marks = new Set(looks.flatMap(({ numbers }) => [...numbers.marks]));
  const orders = new Set(looks.flatMap(({ times }) => (times.order ? [times.order] : [])));
  const [mark] = marks.size === 1 ? marks : [];
  const [order] = orders.size === 1 ? orders : [];
  return looks.map((look, at) => look.profile(tallies[at] as CountedColumn, { mark, order }));
}

interface FileReading {
  readonly mark: DecimalMark | undefined;
  readonly order: WrittenOrder | "mixed" | undefined;
}

/** A column's cells in the sampled rows, and what they say of how it is read. */
class ColumnLook {
  readonly times: TimeEvidence;
  readonly numbers: NumberEvidence;
  readonly #label: string;
  readonly #cells: readonly string[];
  readonly #filled: readonly string[];

  constructor(label: string, cells: readonly string[]) {
    this.#label = label;
    this.#cells = cells;
    this.#filled = cells.filter((cell) => !isNothing(cell));
    this.times = new TimeEvidence(label);
    this.numbers = new NumberEvidence(label, true);
    for (const cell of this.#filled) {
      this.times.add(cell);
      this.numbers.add(cell);
    }
  }

  profile(tally: CountedColumn, file: FileReading): ColumnProfile {
    const share = this.#share();
    const dropped = this.#dropped(share);
    const { sample, order } = this.#values(file, share, dropped !== null);
    const counts = tally.counts;
    const words = dropped || !counts ? [] : commonest(counts);
    return {
      label: this.#label,
      filled: tally.filled,
      distinct: counts ? counts.size : null,
      words,
      examples: dropped ? [] : this.#examples(),
      share,
      longest: tally.longest,
      range: rangeOf(sample, tally),
      order,
      days: this.#days(share, file),
      named: unitInName(this.#label) ?? null,
      likely: this.#likelyUnit(),
      dropped,
      sample,
    };
  }

  #likelyUnit(): ColumnProfile["likely"] {
    if (!this.numbers.hasNumbers) return null;
    const values = this.numbers.values(undefined);
    const named = unitInName(this.#label);
    const usual = { usual: "seconds", usually: "as most write it" } as const;
    const { unit, why } = durationUnit({ named, ...usual, values, isWork: true });
    return { unit: unit ?? null, why };
  }

  #share(): Record<CellFact, number> {
    const known = new Map<string, readonly CellFact[]>();
    const counts = Object.fromEntries(cellFacts.map((fact) => [fact, 0])) as Record<CellFact, number>;
    for (const cell of this.#filled) {
      let facts = known.get(cell);
      if (!facts) {
        facts = factsOf(cell);
        known.set(cell, facts);
      }
      for (const fact of facts) counts[fact]++;
    }
    const all = this.#filled.length || 1;
    for (const fact of cellFacts) counts[fact] /= all;
    return counts;
  }

  #dropped(share: Readonly<Record<CellFact, number>>): DropReason | null {
    const named = whyDropped(this.#label);
    if (named) return named;
    if (areFeelings(this.#filled)) return "inferred-emotion";
    return share.phone >= mostPhones && !calledId.test(this.#label) ? "phone-number" : null;
  }

  #days(share: Readonly<Record<CellFact, number>>, file: FileReading): ColumnProfile["days"] {
    if (share.instant + share.day < mostly || this.times.numeric === 0) return null;
    if (this.times.order) return this.times.order;
    return file.order && file.order !== "mixed" ? file.order : "open";
  }

  #values({ mark, order }: FileReading, share: Readonly<Record<CellFact, number>>, isDropped: boolean) {
    const length = this.#cells.length;
    const codes = new Map<string, number>();
    const sample = {
      code: new Int32Array(length).fill(-1),
      at: new Float64Array(length).fill(Number.NaN),
      seconds: new Float64Array(length).fill(Number.NaN),
      number: new Float64Array(length).fill(Number.NaN),
    };
    const own = this.times.order ?? order;
    const dayOrder = own === "mixed" || own === undefined ? "day-first" : own;
    const [ownMark] = this.numbers.marks.size === 1 ? this.numbers.marks : [mark];
    for (const [at, cell] of this.#cells.entries()) {
      if (isNothing(cell)) continue;
      const code = codes.get(cell) ?? codes.size;
      codes.set(cell, code);
      sample.code[at] = code;
      sample.at[at] = secondsOf(cell, dayOrder, share);
      sample.seconds[at] = spanOf(cell) ?? Number.NaN;
      sample.number[at] = numberOf(cell, ownMark) ?? Number.NaN;
    }
    const texts = isDropped ? [] : [...codes.keys()];
    return {
      sample: { ...sample, texts },
      order: orderOf(share.instant + share.day > mostly ? sample.at : sample.number),
    };
  }

  #examples(): string[] {
    return [...new Set(this.#filled)].slice(0, examples).map((text) => text.slice(0, longestWord));
  }
}

function secondsOf(cell: string, order: WrittenOrder, share: Readonly<Record<CellFact, number>>): number {
  if (share.instant + share.day < share.clock) return writtenClock(cell) ?? Number.NaN;
  const written = writtenTime(cell);
  if (written === undefined || written.kind === "none") return writtenClock(cell) ?? Number.NaN;
  if (written.kind === "instant") return written.at;
  const day = dayOfWritten(written.day, order);
  if (day === undefined) return Number.NaN;
  return day * secondsADay + (written.kind === "local" ? written.seconds : 0);
}

function spanOf(cell: string): number | undefined {
  const written = writtenDuration(cell);
  return written?.kind === "said" ? written.seconds : undefined;
}

function factsOf(cell: string): CellFact[] {
  const facts: CellFact[] = [];
  const number = writtenNumber(cell);
  const time = writtenTime(cell);
  const isCounter = number !== undefined;
  if (time && time.kind !== "none") {
    if (time.kind === "day") {
      if (!isCounter || (/^(?:19|20)\d{6}$/.test(cell) && !time.isSerial)) facts.push("day");
    } else facts.push("instant", ...(isCounter ? (["counter"] as const) : []));
  }
  if (/^\d{1,2}[:.h]\d{2}/.test(cell) && !isCounter && writtenClock(cell) !== undefined) facts.push("clock");
  if (spanOf(cell) !== undefined) facts.push("span");
  if (number) facts.push("number", ...(/^[+-]?\d+$/.test(cell) ? (["whole"] as const) : []));
  if (yesNo(cell) !== undefined) facts.push("yes-no");
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell)) facts.push("email");
  // An id may be written in groups of digits, as a number of a telephone without its first signs is.
  if (!number && !time && /^[+(0]/.test(cell) && isWhollyPhoneNumber(cell)) facts.push("phone");
  if (/^(?:https?|ftp|sftp|file):|^\/[\w-]+\/|\.(?:wav|mp3|ogg)$/i.test(cell)) facts.push("url");
  if (/\p{L}/u.test(cell))
    facts.push("letters", ...(/\p{L}\S*[\s,]+\S*\p{L}/u.test(cell) ? (["words"] as const) : []));
  return facts;
}

function commonest(counts: ReadonlyMap<string, number>): CountedWord[] {
  return [...counts]
    .filter(([text]) => text.length <= longestWord)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, mostWords)
    .map(([text, count]) => ({ text, count }));
}

function rangeOf({ seconds, number }: SampledValues, tally: CountedColumn): ColumnProfile["range"] {
  const spans = [...seconds].filter((value) => !Number.isNaN(value));
  const values = spans.length > 0 ? spans : [...number].filter((value) => !Number.isNaN(value));
  if (values.length === 0) return null;
  const isWhole = spans.length === 0 && Number.isFinite(tally.min);
  const all = isWhole ? [...values, tally.min, tally.max] : values;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const value of all) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { min, max, mean: mean(values) ?? 0 };
}

/** Whether values only grow or only fall, from one to the next. */
function orderOf(values: Float64Array): ColumnProfile["order"] {
  let rises = 0;
  let falls = 0;
  let last = Number.NaN;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    if (value > last) rises++;
    if (value < last) falls++;
    last = value;
  }
  if (rises > 1 && falls === 0) return "rising";
  return falls > 1 && rises === 0 ? "falling" : null;
}
