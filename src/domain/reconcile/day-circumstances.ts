import type { FileNote, RejectionReason } from "../floor/file-codes.ts";

/** A file that brought contacts around the day, and what of it did not come in or was counted otherwise. */
export interface FileOfDay {
  readonly importId: number;
  readonly file: string;
  /** Its rejected rows that may be of this day. Of a rejected row no text is kept, so neither its day nor its agent is known. */
  readonly rejected: number;
  /**
   * Whether these stand among the day's own rows in a file that is in the order of its days; else they are all the
   * rejected rows of the file, of whichever day.
   */
  readonly amongDay: boolean;
  readonly reasons: readonly {
    readonly field: string | null;
    readonly reason: RejectionReason;
    readonly count: number;
  }[];
  /** How often a note applies to it that may make a source's report count otherwise (see `notesThatCount`). */
  readonly notes: readonly { readonly code: CountingNote; readonly count: number }[];
}

/** What is known of a day besides its contacts. */
export interface DayCircumstances {
  readonly files: readonly FileOfDay[];
  /**
   * How many rows fewer than usual on that weekday the files brought, where the day is partial or missing; else 0.
   */
  readonly shortOfUsual: number;
}

/**
 * Notes on a file's rows by which a source's own report may count more than the console does, and how: the row was set
 * aside, or joined to another one. Titles, totals and lines of the report around the rows are no contacts and stand
 * not here.
 */
const countedOtherwise = {
  "phantom-call": "set-aside",
  "leg-of-a-counted-call": "set-aside",
  "calls-without-an-end": "set-aside",
  "end-of-an-unknown-call": "set-aside",
  "late-event": "set-aside",
  "unknown-event": "set-aside",
  "event-without-record": "set-aside",
  "inferred-emotion-row": "set-aside",
  "several-agents": "joined",
  "transfer-to-oneself": "joined",
  "answered-by-several": "joined",
} as const satisfies { readonly [Note in FileNote]?: "set-aside" | "joined" };

export type CountingNote = keyof typeof countedOtherwise;
export const notesThatCount = Object.keys(countedOtherwise) as readonly CountingNote[];

/** Whether a note on a file is one by which a source's report may count more. */
export function isCountingNote(code: FileNote): code is CountingNote {
  return Object.hasOwn(countedOtherwise, code);
}

/** How many rows of the files around a day were rejected and may be of it; no contact needs more than one row. */
export function rejectedRows({ files }: DayCircumstances): number {
  return files.reduce((sum, { rejected }) => sum + rejected, 0);
}

/** How many rows of the files around a day were set aside, or joined to others. */
export function rowsCounted({ files }: DayCircumstances, how: "set-aside" | "joined"): number {
  const notes = files.flatMap((file) => file.notes);
  return notes
    .filter(({ code }) => countedOtherwise[code] === how)
    .reduce((sum, { count }) => sum + count, 0);
}
