import { describe, expect, test } from "vitest";
import { countBars } from "../../../../src/renderer/charts/count-bars-model.ts";
import { stripPlaces } from "../../../../src/renderer/charts/strip-places.ts";
import {
  anyCounted,
  countedWeeks,
  countRows,
  isPart,
} from "../../../../src/renderer/features/agent/counts/counts-model.ts";
import { counted } from "./counted.ts";

describe("the bars of a week's counts", () => {
  const places = stripPlaces(4, 43);
  const heights = (values: readonly (number | null)[]) =>
    countBars(values, places, { top: 12, height: 24 }).map((bar) => bar && [bar.y, bar.height, bar.over]);

  test.each([
    { says: "half of the scale", value: 6, bar: [12, 12, false] },
    { says: "its top", value: 12, bar: [0, 24, false] },
    { says: "more than it holds", value: 30, bar: [0, 24, true] },
    { says: "zero, which is known", value: 0, bar: [24, 0, false] },
    { says: "not known, which is not zero", value: null, bar: null },
  ])("$says", ({ value, bar }) => {
    expect(heights([value])[0]).toEqual(bar);
  });

  test("a week that no value stands for is not known", () => {
    expect(heights([1]).slice(1)).toEqual([null, null, null]);
  });
});

describe("a person's counts on the shared axis", () => {
  test("a week that the answer does not know, or without contacts, is not known", () => {
    const weeks = countedWeeks(
      [
        { week: "2026-W10", counts: counted({ complaints: 2 }) },
        { week: "2026-W11", counts: null },
      ],
      [],
      ["2026-W10", "2026-W11", "2026-W12"],
    );
    expect(countRows(weeks).find(({ kind }) => kind === "complaints")?.values).toEqual([2, null, null]);
  });

  test.each([
    { says: "six known weeks give the usual", known: [1, 2, 3, 4, 5, 60], usual: 3.5 },
    { says: "five are too few", known: [1, 2, 3, 4, 5], usual: undefined },
  ])("$says", ({ known, usual }) => {
    const weeks = known.map((abuse, at) => ({
      week: `2026-W1${at}`,
      counts: counted({ abuse }),
      days: null,
    }));
    expect(countRows(weeks).find(({ kind }) => kind === "abuse")?.usual).toBe(usual);
  });

  test.each([
    { says: "no contacts", counts: null, known: false },
    {
      says: "no column",
      counts: counted({ abuse: null, complaints: null, escalations: null, refusals: null }),
      known: false,
    },
    { says: "one column, at zero", counts: counted({ abuse: null }), known: true },
  ])("$says: anything counted is $known", ({ counts, known }) => {
    expect(anyCounted([{ week: "2026-W10", counts, days: null }])).toBe(known);
  });

  test("the usual is one of whole weeks, and a part of a week says so", () => {
    const names = [1, 1, 1, 1, 1, 1, 40].map((abuse, at) => ({ week: `2026-W1${at}`, abuse }));
    const weeks = countedWeeks(
      names.map(({ week, abuse }) => ({ week, counts: counted({ abuse }) })),
      names.map(({ week }, at) => ({ week, contactsCoverage: { have: at === 6 ? 2 : 7, expected: 7 } })),
      names.map(({ week }) => week),
    );
    expect(weeks.map(isPart)).toEqual([false, false, false, false, false, false, true]);
    expect(countRows(weeks)[0]).toMatchObject({ kind: "abuse", usual: 1 });
    expect(countRows(weeks.slice(1))[0]?.usual).toBeUndefined();
  });

  test("a column that no record has stays not known beside one that is", () => {
    const rows = countRows([{ week: "2026-W10", counts: counted({ refusals: null, abuse: 0 }), days: null }]);
    expect(rows.map(({ kind, values }) => [kind, values[0]])).toEqual([
      ["abuse", 0],
      ["complaints", 0],
      ["escalations", 0],
      ["refusals", null],
    ]);
  });
});
