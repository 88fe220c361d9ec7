import type { EmpathyForm, FormItem } from "../../../contract/empathy-forms.ts";
import type { BehaviourId } from "../../../domain/empathy/behaviours.ts";

/** What an item stands for, as it is being said: null is "no behaviour"; undefined: not said yet. */
export type Said = BehaviourId | null | undefined;
/** By item. */
export type MappingDraft = ReadonlyMap<string, Said>;

/**
 * What stands in the form before anybody touches it: what was confirmed, else what the file itself says.
 * A suggestion from the name is never put in by itself: a person takes it.
 */
export function mappingDraft(items: readonly FormItem[]): MappingDraft {
  return new Map(
    items.map(({ item, confirmed, behaviour, inFile }) => [
      item,
      confirmed ? behaviour : (inFile ?? undefined),
    ]),
  );
}

/**
 * The words of an item that speak for a suggestion, as they stand in its name; a word within a longer
 * phrase is not said twice.
 *
 * @example spokenFor("Probed for the root cause", ["prob", "root cause", "cause"]) // ["Probed", "root cause"]
 */
export function spokenFor(item: string, because: readonly string[]): readonly string[] {
  const found = because.map((cue) => {
    const at = item.toLowerCase().indexOf(cue);
    const rest = /^[\p{L}\p{N}]*/u.exec(item.slice(at + cue.length))?.[0] ?? "";
    return at < 0 ? cue : item.slice(at, at + cue.length) + rest;
  });
  return found.filter((text) => !found.some((other) => other !== text && other.includes(text)));
}

/** Every suggestion taken where nothing was said yet. */
export function withSuggestions(draft: MappingDraft, items: readonly FormItem[]): MappingDraft {
  return new Map(
    items.map(({ item, suggestion }) => {
      const said = draft.get(item);
      return [item, said === undefined ? suggestion?.behaviour : said];
    }),
  );
}

/** "No behaviour" for all of which nothing was said yet. */
export function withoutTheRest(draft: MappingDraft): MappingDraft {
  return new Map([...draft].map(([item, said]) => [item, said === undefined ? null : said]));
}

/** Items of which nothing was said yet. */
export function openItems(draft: MappingDraft): number {
  return [...draft.values()].filter((said) => said === undefined).length;
}

/** Suggestions that nobody took or turned down yet. */
export function openSuggestions(draft: MappingDraft, items: readonly FormItem[]): number {
  return items.filter(({ item, suggestion }) => suggestion !== null && draft.get(item) === undefined).length;
}

/** Items that stand for a behaviour: without any, no evaluation on the form counts. */
export function mappedItems(draft: MappingDraft): number {
  return [...draft.values()].filter((said) => said !== undefined && said !== null).length;
}

/** What is asked for; undefined while something is not said yet. */
export function saidItems(
  draft: MappingDraft,
): { readonly item: string; readonly behaviour: BehaviourId | null }[] | undefined {
  const items = [...draft].flatMap(([item, behaviour]) =>
    behaviour === undefined ? [] : [{ item, behaviour }],
  );
  return items.length === draft.size ? items : undefined;
}

/** Items that came in with more than one maximum. */
export function changedItems(items: readonly FormItem[]): readonly FormItem[] {
  return items.filter(({ maxima }) => maxima.length > 1);
}

/** Whether a person has something to say here. */
export function waitsForAPerson({ state, scaleChanged }: EmpathyForm): boolean {
  return state === "unmapped" || state === "new-items" || scaleChanged > 0;
}

export interface MappingDifference {
  readonly item: string;
  readonly before: Said;
  readonly after: Said;
}

/** What a version says otherwise than the one before it; of the first version, all that it says. */
export function mappingDifferences(
  after: EmpathyForm["versions"][number],
  before: EmpathyForm["versions"][number] | undefined,
): readonly MappingDifference[] {
  const was = new Map<string, Said>(before?.items.map(({ item, behaviour }) => [item, behaviour]));
  return after.items.flatMap(({ item, behaviour }) => {
    const then = was.get(item);
    return then === behaviour ? [] : [{ item, before: then, after: behaviour }];
  });
}
