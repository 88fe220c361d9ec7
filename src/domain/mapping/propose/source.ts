import type { FieldRule } from "../mapping.ts";
import type { ColumnProfile, FileProfile, SampledValues } from "./column-profile.ts";
import { type EditDistance, type LabelConcepts, labelConcepts } from "./label-concepts.ts";
import type { Concept } from "./words/language-words.ts";

/** What a field's values could be made of: one column, or a day and a clock's time. */
export interface Source {
  readonly rule: FieldRule;
  /** Places of the columns that only it may read; a day may serve several clocks. */
  readonly own: readonly number[];
  readonly label: LabelConcepts;
  /** The column with its values; of a day and a clock's time the clock's. */
  readonly column: ColumnProfile;
  readonly sample: SampledValues;
  readonly holds: "instant" | "day" | "other";
}

const secondsADay = 86_400;
const fastestRows = 3;
/** Smaller numbers count days, as spreadsheets do. */
const fewestSeconds = 100_000_000;
const mostly = 0.9;
const spanConcepts: readonly Concept[] = [
  "talk",
  "hold",
  "wait",
  "acw",
  "handle",
  "duration",
  "ring",
  "total",
];
const pointConcepts: readonly Concept[] = ["start", "end", "answer", "offer", "date"];
// A column of clocks whose middle is as late has no lengths of calls.
export const latestLength = 3 * 3600;

/** Everything that a field of this file could be made of. */
export function sourcesOf(file: FileProfile, distance: EditDistance): Source[] {
  const labels = file.columns.map(({ label }) => labelConcepts(label, distance));
  const singles = file.columns.map(
    (column, at): Source => ({
      rule: { from: "column", column: column.label },
      own: [at],
      label: labels[at] as LabelConcepts,
      column,
      sample: column.sample,
      holds: isDay(column) ? "day" : isInstant(column) ? "instant" : "other",
    }),
  );
  const usable = singles.filter(({ column }) => column.dropped === null && column.filled > 0);
  const days = usable.filter(({ holds }) => holds === "day");
  const clocks = usable.filter((source) => isClock(source));
  return [...usable, ...clocks.flatMap((clock) => withDay(clock, days))];
}

/** A clock's time with the day that belongs to it: the one that speaks of the same end of the call, else the first. */
function withDay(clock: Source, days: readonly Source[]): Source[] {
  const day = days.find((one) => saysSame(one.label, clock.label)) ?? days[0];
  if (day?.rule.from !== "column" || clock.rule.from !== "column") return [];
  const at = clock.sample.at.map((seconds, row) => seconds + (day.sample.at[row] ?? Number.NaN));
  // Of two days the one that says nothing of an end is meant for both.
  const points = day.label.parts.filter((part) => pointConcepts.some((concept) => part.has(concept)));
  const hasOwn = clock.label.parts.some((part) =>
    pointConcepts.some((concept) => concept !== "date" && part.has(concept)),
  );
  return [
    {
      rule: { from: "day-and-clock", day: day.rule.column, clock: clock.rule.column },
      own: clock.own,
      label: {
        ...clock.label,
        parts: hasOwn ? clock.label.parts : [...clock.label.parts, ...points],
      },
      column: clock.column,
      sample: { ...clock.sample, at },
      holds: "instant",
    },
  ];
}

function saysSame(one: LabelConcepts, other: LabelConcepts): boolean {
  const ends: readonly Concept[] = ["start", "end", "answer", "offer"];
  return ends.some(
    (concept) => one.parts.some((part) => part.has(concept)) && other.parts.some((part) => part.has(concept)),
  );
}

/** A day without a clock's time, or with midnight for each. */
function isDay({ share, sample, filled }: ColumnProfile): boolean {
  if (filled === 0) return false;
  if (share.day >= mostly) return true;
  if (share.instant < mostly || share.counter > 0) return false;
  return sample.at.every((at) => Number.isNaN(at) || at % secondsADay === 0);
}

function isInstant(column: ColumnProfile): boolean {
  const { share } = column;
  return share.instant + share.day >= mostly && share.instant > 0 && !isSerial(column);
}

/** Numbers that could count seconds and go up by one or so a row: no contacts come so fast. */
function isSerial({ share, range, filled }: ColumnProfile): boolean {
  if (share.counter < mostly || share.whole < mostly || range === null || range.min < fewestSeconds)
    return false;
  return range.max - range.min <= filled * fastestRows;
}

function isClock({ column, label }: Source): boolean {
  const { share, sample } = column;
  if (share.clock < mostly) return false;
  const has = (concepts: readonly Concept[]) =>
    label.parts.some((part) => concepts.some((concept) => part.has(concept)));
  if (has(pointConcepts)) return true;
  if (has(spanConcepts)) return false;
  const middle = typicalOf(sample.at);
  return middle !== undefined && middle > latestLength;
}

/** The value in the middle; undefined where there is none. */
export function typicalOf(values: Float64Array | readonly number[]): number | undefined {
  const known = [...values].filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  return known[known.length >> 1];
}
