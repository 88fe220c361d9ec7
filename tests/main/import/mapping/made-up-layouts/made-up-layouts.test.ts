import { describe, expect, test } from "vitest";
import { mappedFields } from "../../../../../src/domain/mapping/mapped-field.ts";
import { columnsOf } from "../../../../../src/domain/mapping/mapping.ts";
import { madeUpLayouts } from "./made-up-layouts.ts";
import { contactWords, languages } from "./vocabulary/vocabulary.ts";

const seeds = [1, 2, 3];
const asked = seeds.flatMap((seed) => [
  { seed, hasHeldBack: false },
  { seed, hasHeldBack: true },
]);

describe.each(asked)("the layouts of seed $seed, held-back words: $hasHeldBack", (asked) => {
  const layouts = madeUpLayouts(asked);

  test("are thirty: twenty of contacts, in every language", () => {
    expect(layouts).toHaveLength(30);
    expect(layouts.filter(({ truth }) => truth.kind === "contacts")).toHaveLength(20);
    expect([...new Set(layouts.map(({ language }) => language))].sort()).toEqual([...languages].sort());
  });

  test("come again with the same bytes", async () => {
    const again = madeUpLayouts(asked);
    for (const [at, layout] of layouts.entries()) {
      const bytes = await layout.bytes();
      if (layout.fileName.endsWith(".csv")) expect(bytes).toEqual(await again[at]?.bytes());
      expect(layout.truth).toEqual(again[at]?.truth);
    }
  });

  test.each(layouts)("$name: its truth names columns that there are, and every needed field", (layout) => {
    const { truth, columns, rows } = layout;
    expect(new Set(truth.table.columns).size).toBe(truth.table.columns.length);
    for (const rule of Object.values(truth.fields))
      expect(truth.table.columns).toEqual(expect.arrayContaining([...columnsOf(rule)]));
    const isWide = truth.items !== undefined;
    for (const { name, isNeeded } of mappedFields(truth.kind)) {
      if (isNeeded) expect(Object.keys(truth.fields)).toContain(name);
    }
    expect(isWide).toBe(truth.kind === "evaluations" && !("item" in truth.fields));
    for (const { cells, values } of columns) expect([cells.length, values.length]).toEqual([rows, rows]);
    expect(rows).toBeGreaterThan(30);
    expect(layout.figures.size).toBeGreaterThan(2);
  });
});

test.each(languages)("the held-back words of %s come only where they are asked for", (language) => {
  const seen = contactWords(language, false)("start");
  const all = contactWords(language, true)("start");
  expect(all.slice(0, seen.length)).toEqual(seen);
  expect(all.length).toBeGreaterThan(seen.length);
});
