import type { MappedTable } from "../../../domain/mapping/mapping.ts";
import type { FileHead } from "../recognise/file-head.ts";

/** Where the table of a file in no known layout is, and how its text is read. */
export interface FoundTable
  extends Pick<
    FileHead,
    | "path"
    | "name"
    | "bytes"
    | "fingerprint"
    | "layout"
    | "isPacked"
    | "encoding"
    | "separator"
    | "sheet"
    | "hasHeader"
    /** The line of the last of the rows that name the columns; 0 where none does. */
    | "headerLine"
    /** The lines above the table, and of several header rows all but the last. */
    | "titles"
    | "statedTimes"
    | "titleOrder"
  > {
  readonly table: MappedTable;
}
