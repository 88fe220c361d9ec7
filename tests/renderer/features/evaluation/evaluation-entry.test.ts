import { describe, expect, test } from "vitest";
import { behaviours } from "../../../../src/domain/empathy/behaviours.ts";
import { firstQaForm } from "../../../../src/domain/empathy/qa-form.ts";
import {
  asksOrder,
  type EntryDraft,
  emptyEntry,
  entryAsked,
  entryFaults,
  entryRows,
  entryScore,
  orderOfKey,
  pointsOfKey,
  rowBeside,
} from "../../../../src/renderer/features/evaluation/entry-model.ts";

const items = [...firstQaForm.items];
const all = (points: 0 | 1 | 2): EntryDraft["scores"] =>
  Object.fromEntries(behaviours.map(({ id }) => [id, points]));
const draft = (differs: Partial<EntryDraft> = {}): EntryDraft => ({ ...emptyEntry, ...differs });
const place = { agent: "ann", contact: "C-1", evaluator: "Eve" };
const words = { agent: "whose", evaluator: "who" };

describe("by keys", () => {
  test("zero, one and two are points, N says that it did not apply, and any other key is ignored", () => {
    expect(["0", "1", "2", "n", "N", "-", "3", "x", "Tab"].map(pointsOfKey)).toEqual([
      0,
      1,
      2,
      null,
      null,
      null,
      undefined,
      undefined,
      undefined,
    ]);
    expect(["b", "A", "1"].map(orderOfKey)).toEqual(["before-policy", "after-policy", undefined]);
  });

  test("an acknowledgement brings the question of its order, which stands right behind it", () => {
    expect(entryRows(items, draft()).slice(0, 3)).toEqual(["E1", "E2", "E3"]);
    const given = draft({ scores: { E1: 1 } });
    expect(entryRows(items, given).slice(0, 3)).toEqual(["E1", "order", "E2"]);
    expect(rowBeside(entryRows(items, given), "E1", 1)).toBe("order");
  });

  test("nothing to acknowledge, or nothing acknowledged, asks for no order", () => {
    expect(asksOrder(items, draft({ scores: { E1: 0 } }))).toBe(false);
    expect(asksOrder(items, draft({ scores: { E1: null } }))).toBe(false);
    expect(asksOrder(items.slice(1), draft({ scores: { E1: 2 } }))).toBe(false);
  });

  test("at either end the keys stay where they are", () => {
    const rows = entryRows(items, draft());
    expect(rowBeside(rows, "E1", -1)).toBe("E1");
    expect(rowBeside(rows, "E9", 1)).toBe("E9");
  });
});

describe("the score while it is filled in", () => {
  test("is not there before five behaviours applied, and says how many are open", () => {
    const four = entryScore(items, draft({ scores: { E1: 0, E2: 2, E3: 2, E4: 2 } }));
    expect(four).toMatchObject({ score: undefined, applied: 4, needed: 5, open: 5 });
    const five = entryScore(items, draft({ scores: { E1: 0, E2: 2, E3: 2, E4: 2, E5: 2 } }));
    expect(five).toMatchObject({ score: 80, applied: 5, open: 4 });
  });

  test("leaves out what did not apply", () => {
    const scores = { ...all(2), E8: null, E9: null };
    expect(entryScore(items, draft({ scores, order: "before-policy" }))).toMatchObject({
      score: 100,
      applied: 7,
      open: 0,
    });
  });

  test("counts a late acknowledgement as partial, and says so", () => {
    const late = entryScore(items, draft({ scores: all(2), order: "after-policy" }));
    expect(late.score).toBeCloseTo((100 * 17) / 18, 9);
    expect(late.acknowledgement).toBe(1);
    const partial = entryScore(items, draft({ scores: { ...all(2), E1: 1 }, order: "after-policy" }));
    expect(partial.acknowledgement).toBeUndefined();
  });

  test("of a short form needs three fifths of it", () => {
    expect(entryScore(items.slice(0, 5), draft()).needed).toBe(3);
    expect(entryScore(items.slice(0, 6), draft()).needed).toBe(4);
    expect(entryScore(items.slice(0, 8), draft()).needed).toBe(5);
  });
});

describe("before it is asked for", () => {
  test("everything that is missing is named at its field", () => {
    const nothing = { agent: undefined, contact: undefined, evaluator: " " };
    const faults = entryFaults(items, draft({ scores: { E1: 2 } }), nothing, words);
    expect([...faults.keys()]).toEqual([
      "agent",
      "contact",
      "evaluator",
      ...["E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9"],
      "order",
    ]);
  });

  test("a mystery shop needs no contact", () => {
    const shop = draft({ source: "mystery", scores: all(0) });
    expect(entryFaults(items, shop, { ...place, contact: undefined }, words).size).toBe(0);
    expect(entryAsked({ version: 1, items }, shop, { ...place, contact: undefined })).toMatchObject({
      contact: null,
      source: "mystery",
      order: null,
      comment: null,
    });
  });

  test("what is asked for has every behaviour once, and the order only where it matters", () => {
    const given = draft({ scores: { ...all(1), E4: null }, order: "before-policy", comment: " Warm " });
    const asked = entryAsked({ version: 3, items }, given, { ...place, evaluator: " Eve " });
    expect(asked).toMatchObject({
      evaluator: "Eve",
      qaFormVersion: 3,
      order: "before-policy",
      comment: "Warm",
    });
    expect(asked.scores.map(({ score }) => score)).toEqual([1, 1, 1, null, 1, 1, 1, 1, 1]);
    const changed = draft({ scores: all(0), order: "after-policy" });
    expect(entryAsked({ version: 3, items }, changed, place).order).toBeNull();
  });
});
