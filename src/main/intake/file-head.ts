/** What is known of a file before its rows are read. */
export interface FileHead {
  readonly path: string;
  /** The file's own name, without its folder. */
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of the content, in hex. */
  readonly fingerprint: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  readonly separator: "," | ";" | "\t" | "|";
  readonly format: string;
  readonly formatTitle: string;
  readonly header: readonly string[];
  readonly evidence: readonly string[];
  /** Columns whose values will never be stored, with the reason's code. */
  readonly droppedColumns: readonly { readonly column: string; readonly why: string }[];
  /** Whether the file has local times, so that a zone decides what they mean. */
  readonly needsZone: boolean;
}
