/** How far an import has come: its file is read, its rows are stored, its sums are brought up to date. */
export const importSteps = ["reading", "storing", "summing"] as const;
type ImportStepName = (typeof importSteps)[number];
/** What the store itself does of an import. */
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
  "source-changed",
  "same-file",
  "not-writable",
  "damaged-quotes",
  "still-written",
  "unknown-zone",
  "zone-needed",
  "other-zone",
  "unknown-format",
  "not-this-format",
  "disk-full",
  "store-busy",
  "cancelled",
  "not-empty",
  "sample-floor",
] as const;
export type ImportRefusal = (typeof importRefusals)[number];
