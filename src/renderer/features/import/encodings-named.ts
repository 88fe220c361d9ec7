import { type TextEncoding, textEncodings } from "../../../domain/floor/import-codes.ts";

export interface NamedEncoding {
  readonly encoding: TextEncoding;
  /** The file's names as they read in it; blank where the sentence shows none. */
  readonly names: string;
}

/**
 * The encodings that a refusal shows the file's names in. All of them, where it shows none.
 *
 * @example encodingsNamed("calls.csv is no UTF-8 (windows-1250: Zoë; windows-1251: Zoл); choose one")
 * // [{ encoding: "windows-1250", names: "Zoë" }, { encoding: "windows-1251", names: "Zoл" }]
 */
export function encodingsNamed(sentence: string): readonly NamedEncoding[] {
  const any = textEncodings.join("|");
  const shown = new RegExp(`(?<=[(;] ?)(${any}): (.*?)(?=; (?:${any}): |\\); )`, "gs");
  const named = [...sentence.matchAll(shown)].map(
    ([, encoding, names]): NamedEncoding => ({ encoding: encoding as TextEncoding, names: names ?? "" }),
  );
  return named.length > 0 ? named : textEncodings.map((encoding) => ({ encoding, names: "" }));
}
