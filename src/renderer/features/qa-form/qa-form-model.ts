import type { QaForm } from "../../../contract/empathy-forms.ts";
import type { BehaviourId } from "../../../domain/empathy/behaviours.ts";

export type QaFormItem = QaForm["items"][number];

/** Fewer behaviours than this and too little would apply for a score. */
export const fewestBehaviours = 5;

/** Whether the items differ from those of the form: in words, in order, or in which there are. */
export function isChanged(items: readonly QaFormItem[], before: readonly QaFormItem[]): boolean {
  return (
    items.length !== before.length ||
    items.some((item, at) => {
      const was = before[at];
      return (
        item.behaviour !== was?.behaviour ||
        item.name.trim() !== was.name ||
        item.meaning.trim() !== was.meaning
      );
    })
  );
}

/** Whether a version can be made of the items: none without words, and enough of them. */
export function isComplete(items: readonly QaFormItem[]): boolean {
  return (
    items.length >= fewestBehaviours &&
    items.every(({ name, meaning }) => name.trim() !== "" && meaning.trim() !== "")
  );
}

/** The items with one moved by a place; at either end they stay as they are. */
export function moved(items: readonly QaFormItem[], behaviour: BehaviourId, by: 1 | -1): QaFormItem[] {
  const at = items.findIndex((item) => item.behaviour === behaviour);
  const other = items[at + by];
  const item = items[at];
  if (!item || !other) return [...items];
  return items.map((one, index) => (index === at ? other : index === at + by ? item : one));
}

/** Behaviours that the items leave out, with the words to bring them back by. */
export function leftOutOf(items: readonly QaFormItem[], { items: before, leftOut }: QaForm): QaFormItem[] {
  return [...before, ...leftOut]
    .filter(({ behaviour }) => !items.some((item) => item.behaviour === behaviour))
    .sort((a, b) => (a.behaviour < b.behaviour ? -1 : 1));
}

export type QaFormDifference =
  | { readonly kind: "left-out" | "brought-back"; readonly item: QaFormItem }
  | {
      readonly kind: "name" | "meaning";
      readonly behaviour: BehaviourId;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: "order" };

/** What a version changed of the one before it. */
export function qaFormDifferences(
  after: readonly QaFormItem[],
  before: readonly QaFormItem[],
): readonly QaFormDifference[] {
  const was = new Map(before.map((item) => [item.behaviour, item]));
  const is = new Set(after.map(({ behaviour }) => behaviour));
  const gone = before.filter(({ behaviour }) => !is.has(behaviour));
  const changes = after.flatMap((item): QaFormDifference[] => {
    const old = was.get(item.behaviour);
    if (!old) return [{ kind: "brought-back", item }];
    return (["name", "meaning"] as const).flatMap((kind) =>
      item[kind] === old[kind]
        ? []
        : [{ kind, behaviour: item.behaviour, before: old[kind], after: item[kind] }],
    );
  });
  const order = (items: readonly QaFormItem[], of: ReadonlySet<BehaviourId>) =>
    items.filter(({ behaviour }) => of.has(behaviour)).map(({ behaviour }) => behaviour);
  const both = new Set(before.map(({ behaviour }) => behaviour).filter((behaviour) => is.has(behaviour)));
  const reordered = order(after, both).join() !== order(before, both).join();
  return [
    ...gone.map((item) => ({ kind: "left-out" as const, item })),
    ...changes,
    ...(reordered ? [{ kind: "order" as const }] : []),
  ];
}
