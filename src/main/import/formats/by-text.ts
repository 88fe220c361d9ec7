import { ownCopy } from "../batch/detach-string.ts";

const maxRemembered = 4096;

/**
 * A rule of a text that remembers what it said: names and reasons come again in row after row, and a rule of
 * many patterns is to be asked once for each.
 */
export function byText<Answer>(rule: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return function answer(text) {
    const before = known.get(text);
    if (before !== undefined) return before;
    const fresh = rule(text);
    if (known.size >= maxRemembered) known.clear();
    known.set(ownCopy(text), fresh);
    return fresh;
  };
}
