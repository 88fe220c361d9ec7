/**
 * Why a whole file is not imported: a code for programs and one clear sentence for people, which says
 * what to do next. Nothing of a refused file is stored.
 */
export type RefusalCode =
  | "not-found"
  | "not-a-file"
  | "not-readable"
  | "empty"
  | "header-alone"
  | "binary"
  | "too-large"
  | "damaged"
  | "dates-open"
  | "source-changed"
  | "same-file"
  | "not-writable"
  | "damaged-quotes"
  | "still-written"
  | "unknown-zone"
  | "zone-needed"
  | "other-zone"
  | "unknown-format"
  | "not-this-format"
  | "disk-full"
  | "store-busy"
  | "cancelled"
  | "not-empty"
  | "sample-floor";

export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, sentence: string) {
    super(sentence);
    this.name = "Refusal";
    this.code = code;
  }
}
