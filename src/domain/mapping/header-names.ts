import { plainWords } from "../privacy/plain-words.ts";

/**
 * The labels of a table as one export is known again by them: in whichever order its columns stand, and however
 * their names are spaced and capitalised.
 *
 * @param labels unique ones (see column-labels.ts)
 * @example headerNames(["Talk Time", "call_id"]) // ["call_id", "talk_time"]
 */
export function headerNames(labels: readonly string[]): string[] {
  // A name of signs alone stays as it is: "#" and "%" are two columns.
  return labels.map((label) => plainWords(label) || label.trim()).sort();
}
