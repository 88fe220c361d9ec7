import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isTooClose } from "../../../src/domain/privacy/group-month.ts";
import { type Group, givesAway, reportableGroups } from "../../../src/domain/privacy/question-guard.ts";
import { cellsRecoverable } from "../../../src/domain/privacy/recoverable-cells.ts";
import { reportedShare } from "../../../src/domain/privacy/reported-share.ts";
import { hiddenFigures, withMargins } from "../../../src/domain/privacy/suppressed-table.ts";
import { everySolution, recoveredByReader } from "./reader-of-tables.ts";

// A part of them in every run; `npm run test:tables` takes them all.
const tables = Number(process.env.EVENKEEL_TABLES ?? 2000);

const worked = [
  { n: [12, 4, 9, 7], k: 5, hidden: [1, 3] },
  { n: [12, 6, 9, 7], k: 5, hidden: [] },
  { n: [3, 1, 20, 30], k: 5, hidden: [0, 1, 2] },
  { n: [12, 8, 25, 30], k: 10, hidden: [0, 1] },
];

const hiddenIn = (line: readonly boolean[] | undefined, length: number) =>
  (line ?? []).slice(0, length).flatMap((gone, at) => (gone ? [at] : []));

describe("a table with margins", () => {
  test.each(worked)("hides $hidden of $n where k is $k (suppression-worked)", ({ n, k, hidden }) => {
    expect(hiddenIn(hiddenFigures([n], k)[0], n.length)).toEqual(hidden);
    // A column is a row on its side.
    const upright = hiddenFigures(
      n.map((people) => [people]),
      k,
    );
    expect(upright.slice(0, n.length).flatMap((line, at) => (line[0] ? [at] : []))).toEqual(hidden);
  });

  test("of one group, or of nobody, reports nothing", () => {
    expect(hiddenFigures([[4]], 5)).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(hiddenFigures([[0, 0]], 5)[0]).toEqual([true, true, true]);
    expect(hiddenFigures([[9]], 5)[0]).toEqual([false, false]);
  });

  test("hides what is named for a reason of its own, and something beside it", () => {
    const hidden = hiddenFigures([[20, 30, 25]], 5, (row, column) => row === 0 && column === 1);
    expect(hiddenIn(hidden[0], 3)).toEqual([0, 1]);
  });

  // Small cells are frequent, as on a floor of many small teams.
  const cell = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 60 }));
  const table = fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 6 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  const min = fc.constantFrom(5, 10);

  test(`gives no hidden cell to a reader who solves its sums (${tables} tables, P17)`, () => {
    fc.assert(
      fc.property(table, min, (people, k) => {
        const hidden = hiddenFigures(people, k);
        const full = withMargins(people);
        // No figure of fewer than k.
        full.forEach((line, row) => {
          line.forEach((n, column) => {
            if (n < k) expect(hidden[row]?.[column]).toBe(true);
          });
        });
        checkSums(full, hidden, k);
        expect(recoveredByReader(full, hidden)).toEqual([]);
      }),
      { numRuns: tables },
    );
  });

  test("hides the same of each team, in whatever order the teams stand (P17)", () => {
    fc.assert(
      fc.property(table, min, fc.infiniteStream(fc.nat()), (people, k, chance) => {
        const named = people.map((line, at) => ({ line, name: `team ${at}`, by: chance.next().value ?? 0 }));
        const shuffled = named.toSorted((a, b) => a.by - b.by);
        const of = (rows: typeof named) => {
          const names = rows.map(({ name }) => name);
          const hidden = hiddenFigures(
            rows.map(({ line }) => line),
            k,
            undefined,
            names,
          );
          return new Map(names.map((name, at) => [name, hidden[at]]));
        };
        const [one, other] = [of(named), of(shuffled)];
        for (const { name } of named) expect(other.get(name)).toEqual(one.get(name));
      }),
      { numRuns: 300 },
    );
  });

  test("finds exactly the cells that have one value only", () => {
    const small = fc.integer({ min: 0, max: 2 });
    const shape = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }));
    const made = shape.chain(([rows, columns]) =>
      fc.tuple(
        fc.array(fc.array(small, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
        fc.array(fc.array(fc.boolean(), { minLength: columns + 1, maxLength: columns + 1 }), {
          minLength: rows + 1,
          maxLength: rows + 1,
        }),
      ),
    );
    fc.assert(
      fc.property(made, ([people, drawn]) => {
        const full = withMargins(people);
        // The corner stays, so that the solutions can be counted.
        const hidden = drawn.map((line, row) =>
          line.map((gone, column) => gone && !(row === full.length - 1 && column === line.length - 1)),
        );
        const solutions = everySolution(full, hidden);
        const pinned = full.flatMap((line, row) =>
          line.flatMap((_, column) => {
            const values = new Set(solutions.map((one) => one[row]?.[column]));
            return hidden[row]?.[column] && values.size === 1 ? [{ row, column }] : [];
          }),
        );
        expect(cellsRecoverable(full, hidden)).toEqual(pinned);
      }),
      { numRuns: 120 },
    );
  });
});

function checkSums(full: number[][], hidden: readonly (readonly boolean[])[], k: number): void {
  const [lastRow, lastColumn] = [full.length - 1, (full[0]?.length ?? 1) - 1];
  const columns = Array.from({ length: lastColumn + 1 }, (_, column) => ({
    cells: full.slice(0, lastRow).map((line, row) => ({ n: line[column] ?? 0, gone: hidden[row]?.[column] })),
    gone: hidden[lastRow]?.[column],
  }));
  const rows = full.map((line, row) => ({
    cells: line.slice(0, lastColumn).map((n, column) => ({ n, gone: hidden[row]?.[column] })),
    gone: hidden[row]?.[lastColumn],
  }));
  for (const { cells, gone } of [...rows, ...columns]) {
    const out = cells.filter((cell) => cell.gone);
    if (gone || out.length === 0) continue;
    expect(out.length).toBeGreaterThan(1);
    expect(out.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThanOrEqual(k);
  }
}

describe("successive questions", () => {
  const people = (from: number, to: number): Group => Array.from({ length: to - from }, (_, at) => from + at);

  test("that differ by fewer than five people are answered once at most (P17)", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(30)), fc.uniqueArray(fc.nat(30)), (one, other) => {
        const set = new Set(one);
        const common = other.filter((person) => set.has(person)).length;
        const differing = one.length + other.length - 2 * common;
        fc.pre(differing > 0 && differing < 5);
        const [first] = reportableGroups([one], [], 5);
        const [second] = reportableGroups([other], first ? [one] : [], 5);
        expect(first && second).toBe(false);
        expect(reportableGroups([one, other], [], 5).filter(Boolean).length).toBeLessThanOrEqual(1);
      }),
      {
        numRuns: 300,
        examples: [
          [
            [1, 2, 3, 4, 5, 6, 7],
            [1, 2, 3, 4, 5, 6],
          ],
        ],
      },
    );
  });

  test("agree with the table's own rule on a total and its parts", () => {
    for (const { n, k, hidden } of worked) {
      let from = 0;
      const parts = n.map((size) => {
        from += size;
        return people(from - size, from);
      });
      const [, ...reported] = reportableGroups([people(0, from), ...parts], [], k);
      expect(reported.flatMap((may, at) => (may ? [] : [at]))).toEqual(hidden);
    }
  });

  test("do not give away a small team through its site, though no two of them are near", () => {
    // A site of 24: teams of 12, 8 and 4. The floor's teams hide 4 beside another site's 6.
    const [a, b, c, d] = [people(0, 12), people(12, 20), people(20, 24), people(24, 30)];
    const floor = people(0, 60);
    const teams = reportableGroups([floor, a, b, c, d, people(30, 60)], [], 5);
    expect(teams).toEqual([true, true, true, false, false, true]);
    const reported = [floor, a, b, people(30, 60)];
    expect(reportableGroups([people(0, 24)], reported, 5)).toEqual([false]);
    expect(reportableGroups([people(0, 24)], [floor, people(30, 60)], 5)).toEqual([true]);
  });

  test("are answered again where the people are the same", () => {
    expect(reportableGroups([people(0, 12)], [people(0, 12)], 5)).toEqual([true]);
    expect(reportableGroups([people(0, 11)], [people(0, 12)], 5)).toEqual([false]);
  });

  test("never give away a group that is a sum and difference of reported ones, in whatever order", () => {
    const group = fc.uniqueArray(fc.nat(24), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 7 }), (groups) => {
        const reported = groups.filter((_, at) => reportableGroups(groups, [], 5)[at]);
        // Unions and differences of any two, by hand.
        for (const a of reported) {
          for (const b of reported) {
            const without = a.filter((person) => !b.includes(person));
            const nested = b.every((person) => a.includes(person));
            if (nested && without.length > 0) expect(without.length).toBeGreaterThanOrEqual(5);
          }
        }
        const reversed = reportableGroups(groups.toReversed(), [], 5).toReversed();
        expect(reversed).toEqual(reportableGroups(groups, [], 5));
      }),
      { numRuns: 300 },
    );
  });

  test("notice a sum of three groups", () => {
    const [a, b] = [new Set(people(0, 10)), new Set(people(10, 20))];
    expect(givesAway([a, b], new Set(people(0, 22)), 5)).toBe(true);
    expect(givesAway([a, b], new Set(people(0, 25)), 5)).toBe(false);
  });
});

describe("a share of a group", () => {
  test("is reported in steps of five per cent, and never as nobody or everybody", () => {
    expect([reportedShare(3, 14), reportedShare(7, 14), reportedShare(13, 14)]).toEqual([0.2, 0.5, 0.95]);
    expect([reportedShare(0, 14), reportedShare(14, 14), reportedShare(1, 60), reportedShare(0, 0)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test("a question is refused as a whole where nothing of it is left to report, and earlier answers are why", () => {
  expect(isTooClose(["earlier", "small"])).toBe(true);
  expect(isTooClose(["earlier", undefined])).toBe(false);
  expect(isTooClose(["small", "small"])).toBe(false);
  expect(isTooClose([])).toBe(false);
});
