/**
 * How far an import has come: its file is read, the floor's days are moved where it brings another zone, its rows are
 * stored, its sums are brought up to date.
 */
export const importSteps = ["reading", "moving", "storing", "summing"] as const;
type ImportStepName = (typeof importSteps)[number];
/** What the store itself does of an import, or of a change of the floor's zone. */
export type StoringStep = Exclude<ImportStepName, "reading">;

export interface ImportProgress {
  readonly step: ImportStepName;
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly rows: number;
}

/** Which stands first in a date that leaves it open, such as 03/04/2026. */
export const dayOrders = ["day-first", "month-first"] as const;
export type DayOrder = (typeof dayOrders)[number];

/** Which mark stands before the decimals in a number that leaves it open, such as 1.143. */
export const decimalMarks = ["decimal-point", "decimal-comma"] as const;
export type DecimalMark = (typeof decimalMarks)[number];

/** Units in which files write durations. A clock's digits (`H:MM:SS`, `MM:SS`) say their unit themselves. */
export const durationUnits = ["milliseconds", "seconds", "minutes", "hours", "days"] as const;
export type DurationUnit = (typeof durationUnits)[number];

/** Which of the two a local time means that exists twice, when the clocks go back. */
export const repeatedHours = ["first", "second"] as const;
export type RepeatedHour = (typeof repeatedHours)[number];

/** Encodings in which a file's text can be read; more than one may fit its bytes. */
export const textEncodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1256",
  "shift_jis",
  "gbk",
] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** What somebody decided where the file itself leaves two readings; each is used only where it is needed. */
export interface ReadingChoices {
  readonly dates?: DayOrder | undefined;
  readonly numbers?: DecimalMark | undefined;
  readonly durations?: DurationUnit | undefined;
  readonly repeatedHour?: RepeatedHour | undefined;
  readonly encoding?: TextEncoding | undefined;
}

/** A layout that a file comes near to, and what of it the file lacks; it is read so once somebody says it is one. */
export interface NearestLayout {
  readonly format: string;
  readonly title: string;
  /** Columns of the layout that the file does not have. */
  readonly lacks: readonly string[];
}

/** How far a made-up floor has come: its files are written, then imported. */
export const sampleSteps = ["writing", "importing"] as const;

export interface SampleStep {
  readonly step: (typeof sampleSteps)[number];
  /** The file at hand; null while they are written. */
  readonly file: string | null;
  readonly done: number;
  readonly of: number;
}

/** Why a whole file is not imported. */
export const importRefusals = [
  "not-found",
  "not-a-file",
  "not-readable",
  "empty",
  "header-alone",
  "binary",
  "too-large",
  "damaged",
  "dates-open",
  "numbers-open",
  "durations-open",
  "repeated-hour-open",
  "encoding-open",
  "two-columns-of-one-name",
  "nothing-accepted",
  "source-changed",
  "same-file",
  "not-writable",
  "damaged-quotes",
  "still-written",
  "unknown-zone",
  "zone-needed",
  "other-zone",
  "zone-stated",
  "zone-moved",
  "unknown-format",
  "not-this-format",
  "totals-only",
  "disk-full",
  "store-busy",
  "cancelled",
  "not-empty",
  "sample-floor",
  "mapping-damaged",
  "mapping-newer",
  "mapping-unknown-field",
  "mapping-unknown-column",
  "mapping-two-columns",
  "mapping-incomplete",
  "mapping-not-allowed",
  "mapping-never-stored",
  "mapping-other-file",
  "mapping-doubted",
  "mapping-unknown",
  "mapping-name-taken",
  "template-people",
] as const;
export type ImportRefusal = (typeof importRefusals)[number];

/** What a refusal asks for: the choice that settles it. Every other refusal leaves nothing to choose. */
const choices = {
  "dates-open": "dates",
  "numbers-open": "numbers",
  "durations-open": "durations",
  "repeated-hour-open": "repeatedHour",
  "encoding-open": "encoding",
} as const satisfies { readonly [Code in ImportRefusal]?: keyof ReadingChoices };
export type OpenReading = keyof typeof choices;

/** The choice that a refusal asks for. @example choiceAsked("dates-open") // "dates" */
export function choiceAsked(code: OpenReading): keyof ReadingChoices {
  return choices[code];
}

/** Whether a refusal is a question, which one of the choices answers. */
export function isOpenReading(code: string | undefined): code is OpenReading {
  return code !== undefined && Object.hasOwn(choices, code);
}

const leadToColumns: ReadonlySet<string> = new Set([
  "unknown-format",
  "not-this-format",
  "mapping-doubted",
  "mapping-other-file",
]);

/** Whether a refused file can be read all the same once somebody says what its columns mean. */
export function canBeMapped(code: string | undefined): boolean {
  return code !== undefined && leadToColumns.has(code);
}
