const marks: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text of anybody as text of a page: no mark of it is read as markup, and no control letter is kept. */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}

/**
 * Text without letters that cannot be seen and change how others are read: controls, and the marks that
 * turn the direction of what follows (Unicode's Bidi_Control). Right-to-left letters themselves stay.
 *
 * @example visible("Ann\u202egnorw") // "Anngnorw"
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (mark) => (/[\t\n\r]/.test(mark) ? " " : ""));
}

/** A text in a place of its own, so that its direction does not turn what stands beside it. */
export function isolated(text: string): string {
  return `<bdi>${escaped(text)}</bdi>`;
}
