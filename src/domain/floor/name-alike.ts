const accents = /\p{M}+/gu;
const gaps = /[\s.,;_\-/\u00a0]+/u;
const letters: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};
const particular = /[øłđðıßæœ]/gu;
const spelledOut = /([aou])e/g;
const digit = /\p{Nd}/u;

/**
 * What one person's names have in common, however they are written: without case, accents, order, spaces
 * and marks, and of an e-mail address what stands before the `@`. Umlauts may be spelt out (Mueller).
 *
 * Design choice; no source. A name with digits in it is an id, in which the order counts. It says that two
 * names may be one person's, never that they are.
 *
 * @returns undefined where nothing is left to compare by
 * @example nameKey("Roe, Jane") // "jane ro", as of "JANE ROE" and "jane.roe@example.org"
 */
export function nameKey(name: string): string | undefined {
  const address = /^([^@\s]+)@[^@\s]+$/u.exec(name);
  const own = (address?.[1] ?? name).normalize("NFKD").replaceAll(accents, "").toLowerCase();
  if (digit.test(own)) return own.replaceAll(/\s+/gu, " ").trim();
  const plain = own.replaceAll(particular, (letter) => letters[letter] ?? letter);
  const words = plain.split(gaps).filter((word) => word !== "");
  if (words.length === 0) return undefined;
  return words
    .map((word) => word.replaceAll(spelledOut, "$1"))
    .sort()
    .join(" ");
}

/** An agent as the floor knows them. */
export interface NamedAgent {
  /** The source's own id or name. */
  readonly agent: string;
  /** By the roster; null where it names none. */
  readonly name: string | null;
}

/**
 * The agents who may be one person, in groups: their own names are alike, or one is alike to another's name
 * in the roster. Two agents of one name in the roster are two people there.
 *
 * @param concerned only groups with one of these are given
 * @returns none where all names differ
 */
export function agentsAlike(
  agents: readonly NamedAgent[],
  concerned: ReadonlySet<string>,
): (readonly string[])[] {
  const byKey = new Map<string, Set<string>>();
  for (const { agent } of agents) {
    const key = nameKey(agent);
    if (key !== undefined) byKey.set(key, (byKey.get(key) ?? new Set()).add(agent));
  }
  for (const { agent, name } of agents) {
    const key = name === null ? undefined : nameKey(name);
    if (key !== undefined) byKey.get(key)?.add(agent);
  }
  return [...byKey.values()]
    .filter((group) => group.size > 1 && [...group].some((agent) => concerned.has(agent)))
    .map((group) => [...group]);
}
