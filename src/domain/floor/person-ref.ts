/** Somebody as a row names them. Null: the sources give no name, or no team. */
export interface PersonRef {
  /** The source's own id. */
  readonly agent: string;
  readonly name: string | null;
  readonly team: string | null;
}
