import type { FloorWords } from "./made-floor.ts";
import type { ContactWords } from "./vocabulary/vocabulary.ts";

/** The words of which a floor is made. */
export function floorWords(words: (meaning: keyof ContactWords) => readonly string[]): FloorWords {
  return { firsts: words("firsts"), lasts: words("lasts"), teams: words("teams"), queues: words("queues") };
}
