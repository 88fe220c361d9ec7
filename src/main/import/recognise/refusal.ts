import type { ImportRefusal } from "../../../domain/floor/import-codes.ts";

/**
 * Why a whole file is not imported: a code for programs and one clear sentence for people, which says
 * what to do next. Nothing of a refused file is stored.
 */
export class Refusal extends Error {
  readonly code: ImportRefusal;

  constructor(code: ImportRefusal, sentence: string) {
    super(sentence);
    this.name = "Refusal";
    this.code = code;
  }
}
