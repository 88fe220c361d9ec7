import type { DurationUnit } from "../../../../../src/domain/floor/import-codes.ts";
import type { FieldName } from "../../../../../src/domain/mapping/mapped-field.ts";
import type { Mapping } from "../../../../../src/domain/mapping/mapping.ts";
import type { Language } from "./vocabulary/vocabulary.ts";

/** A cell as it is written. */
export interface MadeCell {
  readonly text: string;
  /** In a workbook: the number in its place, and how it is shown. An instant or a day is a count of days. */
  readonly number?: number;
  readonly format?: string;
}

/** A column of a made-up file, with what its cells mean. */
export interface MadeColumn {
  readonly name: string;
  readonly cells: readonly MadeCell[];
  readonly holds: "text" | "instant" | "day" | "clock" | "duration";
  /**
   * What the cells say, once they are read: seconds since 1970 of an instant or a day, seconds since midnight of a
   * clock, seconds of a duration; the text of any other. Null where there is nothing.
   */
  readonly values: readonly (string | number | null)[];
  /** The unit of its bare numbers. */
  readonly unit?: DurationUnit;
  /** Which of the header's groups it stands in, where the header has two rows. */
  readonly group: number;
  /** Fields that it can be taken for without harm, beside those of the truth. */
  readonly mayBe: readonly FieldName[];
  /** Whether it says who the agent is, and whether by name. */
  readonly agentBy?: "id" | "name";
  /** Whether it only numbers the rows, so that another file's rows have the same. */
  readonly isRowNumber?: true;
}

/** Handled contacts and their handle seconds of an agent; of other kinds the records, and no seconds. */
interface AgentFigures {
  readonly handled: number;
  readonly handleSeconds: number;
}

export interface MadeLayout {
  /** Its place, kind, language and time pattern, for people. */
  readonly name: string;
  readonly fileName: string;
  readonly language: Language;
  /** In the file's order. */
  readonly columns: readonly MadeColumn[];
  readonly rows: number;
  /** The same bytes for the same seed. */
  readonly bytes: () => Promise<Uint8Array>;
  /** The mapping that reads it right. */
  readonly truth: Mapping;
  /** What the file's words can mean beside what the truth says: "Voicemail" is unserved or abandoned. */
  readonly alsoMeans: Readonly<Record<string, readonly string[]>>;
  /** Of contacts: what each field really was, by row, whether or not a column says it; null where it never was. */
  readonly actual: ReadonlyMap<FieldName, readonly (number | null)[]>;
  /** By agent, as the truth names them. */
  readonly figures: ReadonlyMap<string, AgentFigures>;
}
