import type { FileHead } from "./file-head.ts";

type Separator = FileHead["separator"];
const separators: readonly Separator[] = [",", ";", "\t", "|"];

/** The separator that occurs most often in a header outside quotes; a comma where none does. */
export function separatorOf(text: string): Separator {
  const counts = new Map<string, number>(separators.map((separator) => [separator, 0]));
  let quoted = false;
  for (const character of firstLine(text)) {
    if (character === '"') quoted = !quoted;
    const count = counts.get(character);
    if (count !== undefined && !quoted) counts.set(character, count + 1);
  }
  return separators.reduce((best, next) => ((counts.get(next) ?? 0) > (counts.get(best) ?? 0) ? next : best));
}

/** What a separator is called. */
export function separatorName(separator: Separator): string {
  return { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars" }[separator];
}

/** The first line that is not blank, quoted line breaks and all. */
function firstLine(text: string): string {
  const start = text.search(/\S/);
  let quoted = false;
  for (let at = Math.max(0, start); at < text.length; at++) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    if (!quoted && (character === "\n" || character === "\r")) return text.slice(start, at);
  }
  return text.slice(Math.max(0, start));
}
