/**
 * A name or word that somebody typed of a person, as a file's cell would be read, so that it meets the same word there:
 * without what stands around it, its letters in one form (NFC). It stands on one line and has no letter that cannot be
 * seen or that turns the writing of what follows.
 *
 * @returns an empty text where nothing is left
 * @example typedText(" ann\u0000\n") // "ann"
 */
export function typedText(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\t\n\r\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\p{Cc}\p{Bidi_Control}\u{ad}\u{200b}\u{2060}\u{feff}]/gu, "");
  return line.normalize("NFC").trim();
}
