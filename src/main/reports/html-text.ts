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
 * turn the direction of what follows. Right-to-left letters themselves stay.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu, (mark) =>
    mark === "\t" || mark === "\n" || mark === "\r" ? " " : "",
  );
}

/** A text in a place of its own, so that its direction does not turn what stands beside it. */
export function isolated(text: string): string {
  return `<bdi>${escaped(text)}</bdi>`;
}
