/**
 * How a record's column is kept. `agent`, `queue` and `team` hold the name that the source gives; the
 * store keeps one row for each such name. `word` is a text of few values, `text` of many.
 */
export type ColumnType = "number" | "word" | "text" | "agent" | "queue" | "team";

export interface RecordColumn {
  readonly name: string;
  readonly type: ColumnType;
}

/** What files bring a floor's records of: the unit in which coverage is reported. */
export const sourceNames = [
  "contacts",
  "states",
  "shifts",
  "evaluations",
  "roster",
  "surveys",
  "absences",
  "training",
  "pulses",
] as const;
export type SourceName = (typeof sourceNames)[number];

/** The sources whose newest day says how current a floor's figures are. */
export const datedSources = ["contacts", "states", "shifts", "evaluations"] as const;

/** Under which names an import counts the records that it brought. */
const countedRecords = [
  "contacts",
  "agentStates",
  "shifts",
  "evaluationItems",
  "rosterEntries",
  "surveyResponses",
  "absences",
  "trainingSessions",
  "pulseAnswers",
  "pulseConsents",
] as const;
type CountedRecords = (typeof countedRecords)[number];

/** What an import gained, by name; `replaced`: records of which it has a newer word. */
export const gainedRecords = [...countedRecords, "replaced"] as const;
export type GainedRecords = { readonly [Name in (typeof gainedRecords)[number]]?: number };

/**
 * One kind of record: what a row of a file becomes. Its natural key says when two rows, of one file or
 * of two, describe the same thing.
 */
export interface RecordKind {
  readonly name: string;
  /** Under what name a result counts these records. */
  readonly counted: CountedRecords;
  readonly source: SourceName;
  /** In the order in which a reader of files gives the values. */
  readonly columns: readonly RecordColumn[];
  /** The column with the end of what the record observes, which an export may cut. */
  readonly observedUntil?: string;
  /** The columns from which the service day follows: the first that is not null. None: the day is the source's own. */
  readonly datedBy?: readonly string[];
  /** Columns whose values its key ends with, each after a slash: a record that moves to another day has another key. */
  readonly keyEnd?: readonly string[];
  /**
   * What several records of one key in one file are. "segments": what several agents did of one thing, each of which
   * stands; "list": together the one word of that file, which another file's takes the place of as a whole. None:
   * versions of one record.
   */
  readonly sharesKey?: "segments" | "list";
}

/** A record as a row of a file gives it: values in the order of its kind's columns. */
export type RecordValues = readonly (string | number | null)[];

/** Place of a column among its kind's columns; a name that the kind lacks is a mistake in the code. */
export function columnIndex(kind: RecordKind, name: string): number {
  const at = kind.columns.findIndex((column) => column.name === name);
  if (at < 0) throw new Error(`${kind.name} has no column ${name}`);
  return at;
}
