import type { PersonRef } from "../../../contract/measure.ts";
import type { Definition } from "../../../contract/workload.ts";
import { folded, holdsAll, wordsOf } from "../../components/text-match.ts";

/** One line of the palette. */
export interface PaletteAction {
  /** Unlike every other line's. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly act: () => void;
}

export interface PaletteGroup {
  readonly group: string;
  readonly actions: readonly PaletteAction[];
}

/** The people whose name, id or team holds every word, those whose name starts with the text first. */
export function peopleFound(people: readonly PersonRef[], text: string, max: number): readonly PersonRef[] {
  const wanted = wordsOf(text);
  const start = folded(text.trim());
  const found = people.filter(({ agent, name, team }) =>
    holdsAll(folded(`${name ?? ""} ${agent} ${team ?? ""}`), wanted),
  );
  const starts = found.filter(({ agent, name }) => folded(name ?? agent).startsWith(start));
  return [...starts, ...found.filter((person) => !starts.includes(person))].slice(0, max);
}

/** The names that hold every word of the text, in their own order. */
export function namesFound(names: readonly string[], text: string, max: number): readonly string[] {
  const wanted = wordsOf(text);
  return names.filter((name) => holdsAll(folded(name), wanted)).slice(0, max);
}

/** The figures whose name holds every word of the text. */
export function figuresFound(
  figures: readonly Definition[],
  text: string,
  max: number,
): readonly Definition[] {
  const wanted = wordsOf(text);
  return figures.filter(({ name }) => holdsAll(folded(name), wanted)).slice(0, max);
}

/** The actions whose label holds the text. */
export function actionsFound(actions: readonly PaletteAction[], text: string): readonly PaletteAction[] {
  const wanted = folded(text.trim());
  return actions.filter(({ label }) => folded(label).includes(wanted));
}

/** The line one step on, from the last to the first and back. */
export function lineAfter(line: number, by: 1 | -1, lines: number): number {
  return lines === 0 ? 0 : (line + by + lines) % lines;
}
