const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;

/**
 * A name that stands twice in one object of a JSON text; a parser would keep the last of the two without a word.
 * Undefined where there is none.
 *
 * @param text JSON that was parsed already
 * @example repeatedName('{"fields":{"agent":1,"agent":2}}') // "agent"
 */
export function repeatedName(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  let last = "";
  for (const [found] of text.matchAll(token)) {
    if (found === "{") open.push(new Set());
    else if (found === "[") open.push(undefined);
    else if (found === "}" || found === "]") open.pop();
    else if (found === ":") {
      const name = String(JSON.parse(last));
      const names = open.at(-1);
      if (names?.has(name)) return name;
      names?.add(name);
    }
    last = found;
  }
  return undefined;
}
