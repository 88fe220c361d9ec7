import type { AgentName } from "../../../contract/floor.ts";
import type { Definition } from "../../../contract/workload.ts";
import { folded, holdsAll, wordsOf } from "../../tables/text-match.ts";

/** The people whose name, id or team holds every word, those whose name starts with the text first. */
export function peopleFound(people: readonly AgentName[], text: string, most: number): readonly AgentName[] {
  const wanted = wordsOf(text);
  const start = folded(text.trim());
  const found = people.filter(({ agent, name, team }) =>
    holdsAll(folded(`${name ?? ""} ${agent} ${team ?? ""}`), wanted),
  );
  const starts = found.filter(({ agent, name }) => folded(name ?? agent).startsWith(start));
  return [...starts, ...found.filter((person) => !starts.includes(person))].slice(0, most);
}

/** The names that hold every word of the text, in their own order. */
export function namesFound(names: readonly string[], text: string, most: number): readonly string[] {
  const wanted = wordsOf(text);
  return names.filter((name) => holdsAll(folded(name), wanted)).slice(0, most);
}

/** The figures whose name holds every word of the text. */
export function figuresFound(
  figures: readonly Definition[],
  text: string,
  most: number,
): readonly Definition[] {
  const wanted = wordsOf(text);
  return figures.filter(({ name }) => holdsAll(folded(name), wanted)).slice(0, most);
}
