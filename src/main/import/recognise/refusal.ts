import type { ImportRefusal, NearestLayout } from "../../../domain/floor/import-codes.ts";

/**
 * Why a whole file is not imported: a code for programs and one clear sentence for people, which says
 * what to do next. Nothing of a refused file is stored.
 */
export class Refusal extends Error {
  readonly code: ImportRefusal;
  /** Of a file in no known layout: the one that it comes nearest to, where one is near. */
  readonly nearest?: NearestLayout | undefined;

  constructor(code: ImportRefusal, sentence: string, nearest?: NearestLayout) {
    super(sentence);
    this.name = "Refusal";
    this.code = code;
    this.nearest = nearest;
  }
}
