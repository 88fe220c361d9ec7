import type { MappedKind } from "../../../../../src/domain/mapping/mapped-field.ts";
import type { Draft } from "./draft.ts";
import type { MadeLayout } from "./made-layout.ts";

/** A layout before its columns are shuffled and its file is written. */
export interface DraftedLayout
  extends Pick<MadeLayout, "alsoMeans" | "figures">,
    Partial<Pick<MadeLayout, "actual">> {
  readonly draft: Draft;
  readonly kind: MappedKind;
  /** For people. */
  readonly what: string;
  /** Columns that are items of evaluations, by their names. */
  readonly items?: readonly string[];
}
