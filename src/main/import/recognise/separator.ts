import type { FileHead } from "./file-head.ts";

type Separator = FileHead["separator"];
const separators: readonly Separator[] = [",", ";", "\t", "|"];
const linesLookedAt = 100;

/**
 * The separators of a text, the likeliest first: the one that a line `sep=;` at its beginning names, then by
 * how many of its lines have the same number of them outside quotes. A title line above has few or none.
 *
 * @example separatorsOf("Report,Agent calls\na;b;c\n1;2;3\n") // [";", ",", "\t", "|"]
 */
export function separatorsOf(text: string): Separator[] {
  const said = /^\s*"?sep=([,;\t|])/i.exec(text)?.[1];
  const lines = firstLines(text);
  const counted = separators.map((separator) => ({
    separator,
    agreement: separator === said ? Number.POSITIVE_INFINITY : agreement(lines, separator),
  }));
  return counted.sort((a, b) => b.agreement - a.agreement).map(({ separator }) => separator);
}

/** How many separators stand in lines that have as many of them as the most lines have. */
function agreement(lines: readonly string[], separator: Separator): number {
  const linesWith = new Map<number, number>();
  for (const line of lines) {
    const count = countOf(line, separator);
    if (count > 0) linesWith.set(count, (linesWith.get(count) ?? 0) + 1);
  }
  return Math.max(
    0,
    ...[...linesWith].map(([count, times]) => times * (1 + Math.min(count, 20) / 1000) + count / 1e6),
  );
}

function countOf(line: string, separator: Separator): number {
  let count = 0;
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    if (!quoted && character === separator) count++;
  }
  return count;
}

/** What a separator is called. */
export function separatorName(separator: Separator): string {
  return { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars" }[separator];
}

/** The first lines that are not blank; a line break within quotes ends none. */
function firstLines(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at <= text.length && lines.length < linesLookedAt; at++) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    if (character !== undefined && (quoted || character !== "\n")) continue;
    const line = text.slice(start, at);
    if (line.trim() !== "") lines.push(line);
    start = at + 1;
  }
  return lines;
}
