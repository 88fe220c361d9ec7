const longest = 40;

/**
 * A name or word of somebody else's file as a sentence shows it: at most 40 characters, on one line, and without
 * letters that cannot be seen or turn the writing of what follows.
 *
 * @example shownLabel("Talk\u0000 time\n(s)") // "Talk time (s)"
 */
export function shownLabel(label: string): string {
  const line = label.replace(/[\t\n\r\p{Zl}\p{Zp}]+/gu, " ").replace(/[\p{Cc}\p{Bidi_Control}]/gu, "");
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
