import { describe, expect, test } from "vitest";
import type { FormItem } from "../../../../src/contract/empathy-forms.ts";
import { firstQaForm } from "../../../../src/domain/empathy/qa-form.ts";
import {
  changedItems,
  mappedItems,
  mappingDifferences,
  mappingDraft,
  openItems,
  openSuggestions,
  saidItems,
  spokenFor,
  withoutTheRest,
  withSuggestions,
} from "../../../../src/renderer/features/qa-form/mapping-model.ts";
import {
  isChanged,
  isComplete,
  leftOutOf,
  moved,
  qaFormDifferences,
} from "../../../../src/renderer/features/qa-form/qa-form-model.ts";

function item(name: string, differs: Partial<FormItem> = {}): FormItem {
  return {
    item: name,
    evaluations: 3,
    maxima: [{ maximum: 2, evaluations: 3, firstDay: "2026-03-01", counts: true }],
    inFile: null,
    suggestion: null,
    candidates: [],
    behaviour: null,
    confirmed: false,
    ...differs,
  };
}

const paraphrased = item("Paraphrased", { suggestion: { behaviour: "E2", because: ["paraphras"] } });
const greeted = item("Greeted");
const coded = item("Said sorry", { inFile: "E5" });

describe("what a form's items stand for, while it is said", () => {
  test("a suggestion is not put in by itself; what the file says or a person confirmed is", () => {
    const confirmed = item("Probed", { confirmed: true, behaviour: "E3", inFile: "E1" });
    const nothing = item("Hold", { confirmed: true, behaviour: null });
    const draft = mappingDraft([paraphrased, greeted, coded, confirmed, nothing]);
    expect([...draft]).toEqual([
      ["Paraphrased", undefined],
      ["Greeted", undefined],
      ["Said sorry", "E5"],
      ["Probed", "E3"],
      ["Hold", null],
    ]);
    expect(openItems(draft)).toBe(2);
    expect(saidItems(draft)).toBeUndefined();
  });

  test("all suggestions are taken at once, but not over what somebody said", () => {
    const items = [paraphrased, greeted, { ...paraphrased, item: "Summarised" }];
    const said = new Map(mappingDraft(items)).set("Summarised", null);
    expect(openSuggestions(said, items)).toBe(1);
    const taken = withSuggestions(said, items);
    expect(taken.get("Paraphrased")).toBe("E2");
    expect(taken.get("Greeted")).toBeUndefined();
    expect(taken.get("Summarised")).toBeNull();
  });

  test("the rest stands for no behaviour at one stroke, and then everything is said", () => {
    const items = [paraphrased, greeted];
    const draft = withoutTheRest(withSuggestions(mappingDraft(items), items));
    expect(saidItems(draft)).toEqual([
      { item: "Paraphrased", behaviour: "E2" },
      { item: "Greeted", behaviour: null },
    ]);
    expect(mappedItems(draft)).toBe(1);
  });

  test("what speaks for a suggestion is said in the item's own words, and once", () => {
    expect(spokenFor("Probed for the root cause", ["prob", "root cause", "cause"])).toEqual([
      "Probed",
      "root cause",
    ]);
    expect(spokenFor("E3", ["E3"])).toEqual(["E3"]);
  });

  test("an item with two maxima is one whose scale changed", () => {
    const five = { maximum: 5, evaluations: 1, firstDay: "2026-03-03", counts: false };
    const changed = item("Probed", { maxima: [...item("").maxima, five] });
    expect(changedItems([paraphrased, changed])).toEqual([changed]);
  });

  test("a version lists its differences from the one before", () => {
    const version = (number: number, behaviours: readonly ("E1" | "E2" | null)[]) => ({
      version: number,
      by: "Eve",
      at: number,
      items: behaviours.map((behaviour, at) => ({ item: `item ${at}`, behaviour })),
    });
    const first = version(1, ["E1", null]);
    expect(mappingDifferences(version(2, ["E1", "E2", null]), first)).toEqual([
      { item: "item 1", before: null, after: "E2" },
      { item: "item 2", before: undefined, after: null },
    ]);
    expect(mappingDifferences(first, undefined)).toHaveLength(2);
  });
});

describe("the own form, while it is changed", () => {
  const items = [...firstQaForm.items];
  const qaForm = {
    version: 1,
    form: "Own form, version 1",
    maximum: 2 as const,
    items: items.slice(0, 8),
    leftOut: items.slice(8),
    versions: [],
  };

  test("spaces around words change nothing; words, order and what is left out do", () => {
    expect(isChanged(items, items)).toBe(false);
    expect(
      isChanged(
        [{ ...(items[0] as (typeof items)[0]), name: `${items[0]?.name} ` }, ...items.slice(1)],
        items,
      ),
    ).toBe(false);
    expect(isChanged(items.slice(1), items)).toBe(true);
    expect(isChanged(moved(items, "E2", -1), items)).toBe(true);
  });

  test("at either end nothing moves further", () => {
    expect(moved(items, "E1", -1)).toEqual(items);
    expect(moved(items, "E9", 1)).toEqual(items);
    expect(
      moved(items, "E2", -1)
        .map(({ behaviour }) => behaviour)
        .slice(0, 3),
    ).toEqual(["E2", "E1", "E3"]);
  });

  test("fewer than five behaviours, or one without words, are no form", () => {
    expect(isComplete(items.slice(0, 5))).toBe(true);
    expect(isComplete(items.slice(0, 4))).toBe(false);
    expect(isComplete(items.map((one) => ({ ...one, meaning: " " })))).toBe(false);
  });

  test("what is left out can be brought back in the words it had", () => {
    expect(leftOutOf(qaForm.items.slice(1), qaForm).map(({ behaviour }) => behaviour)).toEqual(["E1", "E9"]);
  });

  test("a version lists its words, its order and what it leaves out", () => {
    const renamed = items
      .slice(0, 8)
      .map((one) => (one.behaviour === "E2" ? { ...one, name: "Mirrors" } : one));
    expect(qaFormDifferences(moved(renamed, "E4", -1), items).map(({ kind }) => kind)).toEqual([
      "left-out",
      "name",
      "order",
    ]);
    expect(qaFormDifferences(items, items.slice(0, 8)).map(({ kind }) => kind)).toEqual(["brought-back"]);
  });
});
