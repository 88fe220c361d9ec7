import { describe, expect, test } from "vitest";
import { givesAway } from "../../../src/domain/privacy/question-guard.ts";
import { atomOf, type PulseWord, pulseCells } from "../../../src/domain/pulses/pulse-cells.ts";
import { type ReleasedCell, shownOnce } from "../../../src/domain/pulses/shown-once.ts";
import { seededFraction } from "../../../src/domain/statistics/chance.ts";

/** Some people of a team who answer one pulse. */
function answers(team: string | null, pulse: number, people: number, from = 0): PulseWord[] {
  return Array.from({ length: people }, (_, at) => ({
    respondent: `${team}-${from + at}`,
    team,
    pulse,
    value: (at % 5) * 25,
  }));
}
const brief = (words: readonly PulseWord[], last: number) =>
  pulseCells(words, last).map(({ kind, at, teams, values }) => [kind, at, teams, values.length]);
// Pulses 0 to 3 are one stretch of eight weeks, and 4 to 7 the next.

describe("in which cells pulses are shown", () => {
  test("a pulse of ten stands by itself; of nine it does not, nor after it the eight weeks that hold it", () => {
    expect(brief([...answers("North", 0, 10), ...answers("North", 1, 9)], 3)).toEqual([
      ["pulse", 0, ["North"], 10],
    ]);
  });

  test("a team that never reaches ten in a pulse may reach it in eight weeks, once they are over", () => {
    const words = [...answers("North", 0, 7), ...answers("North", 1, 7, 4)];
    expect(brief(words, 2)).toEqual([]);
    expect(brief(words, 3)).toEqual([["eight-weeks", 0, ["North"], 11]]);
  });

  test("the same seven people four times are seven people", () => {
    expect(
      brief(
        [0, 1, 2, 3].flatMap((pulse) => answers("North", pulse, 7)),
        3,
      ),
    ).toEqual([]);
  });

  test("small teams go together; where all of them have fewer than ten there is nothing", () => {
    const [north, south, large] = [answers("North", 0, 7), answers("South", 1, 3), answers("West", 0, 12)];
    expect(brief([...north, ...south, ...large], 3)).toEqual([
      ["pulse", 0, ["West"], 12],
      ["eight-weeks", 0, ["North", "South"], 10],
    ]);
    expect(brief([...north, ...answers("South", 1, 2), ...large], 3)).toEqual([["pulse", 0, ["West"], 12]]);
  });

  test("what is not over is not shown", () => {
    expect(brief(answers("North", 4, 12), 3)).toEqual([]);
    expect(brief(answers("North", 4, 12), 4)).toEqual([["pulse", 4, ["North"], 12]]);
  });

  test("whoever answered several times counts once, by the mean", () => {
    const words = [0, 1].flatMap((pulse) =>
      answers("North", pulse, 8).map((word) => ({ ...word, value: pulse * 50 })),
    );
    const [cell] = pulseCells([...words, ...answers("South", 2, 4)], 3);
    expect(cell?.values.slice(0, 8)).toEqual(Array(8).fill(25));
  });
});

describe("what was shown before", () => {
  const all = () => true;

  test("stays as it was when one more answer comes in: the two together would say what it is", () => {
    const first = shownOnce(pulseCells(answers("North", 0, 10), 3), [], all);
    expect(first.fresh).toHaveLength(1);
    const second = shownOnce(pulseCells(answers("North", 0, 11), 3), first.shown, all);
    expect(second).toEqual({ shown: first.shown, fresh: [], withheld: [] });
  });

  test("goes when one of its answers went, and the others are not shown without it", () => {
    const first = shownOnce(pulseCells(answers("North", 0, 12), 3), [], all);
    const cells = pulseCells(answers("North", 0, 11), 3);
    const isThere = new Set(answers("North", 0, 11).map(atomOf));
    const second = shownOnce(cells, first.shown, (atom) => isThere.has(atom));
    expect(second.shown).toEqual([]);
    expect(second.withheld).toHaveLength(1);
    // With its answer back it stands again.
    expect(shownOnce(pulseCells(answers("North", 0, 12), 3), first.shown, all).shown).toEqual(first.shown);
  });

  test("of ten alike nothing is shown: it would say what each of them answered", () => {
    const alike = answers("North", 0, 12).map((word) => ({ ...word, value: 100 }));
    const { shown, withheld } = shownOnce(pulseCells(alike, 3), [], all);
    expect([shown.length, withheld.length]).toEqual([0, 1]);
  });
});

/*
 * A floor of some teams over a year: pulses come in late, in parts, and sometimes an import is undone; somebody looks
 * after each. Whatever was ever shown is put side by side.
 */
function everythingShown(seed: number): { readonly cells: ReleasedCell[]; readonly looks: number } {
  const fraction = seededFraction(seed);
  const between = (from: number, to: number) => from + Math.floor(fraction() * (to - from + 1));
  const teams = Array.from({ length: between(1, 6) }, (_, at) => ({
    team: at === 0 && fraction() < 0.2 ? null : `T${at}`,
    people: between(1, 16),
  }));
  const imports: PulseWord[][] = [];
  const seen = new Map<string, ReleasedCell>();
  let before: ReleasedCell[] = [];
  const looks = 40;
  for (let look = 0; look < looks; look++) {
    const pulse = Math.floor(look / 4);
    const come = teams.flatMap(({ team, people }) =>
      Array.from({ length: people }, (_, person): PulseWord => {
        // A person may move to the next team; some answer late.
        const moved = fraction() < 0.05 ? (teams[0]?.team ?? null) : team;
        const late = fraction() < 0.2 ? Math.max(0, pulse - between(0, 5)) : pulse;
        return { respondent: `${team}-${person}`, team: moved, pulse: late, value: between(0, 4) * 25 };
      }).filter(() => fraction() < 0.4),
    );
    imports.push(come);
    if (fraction() < 0.15) imports.splice(between(0, imports.length - 1), 1);
    const words = [...new Map(imports.flat().map((word) => [atomOf(word), word])).values()];
    const present = new Set(words.map(atomOf));
    const released = shownOnce(pulseCells(words, pulse - 1), before, (atom) => present.has(atom));
    before = [...before, ...released.fresh];
    for (const cell of released.shown) seen.set(JSON.stringify(cell), cell);
  }
  return { cells: [...seen.values()], looks };
}

describe("whatever is asked, and however answers come and go", () => {
  test("no group of fewer than ten can be computed from all panels together", () => {
    let cellsSeen = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const { cells } = everythingShown(seed);
      cellsSeen += cells.length;
      const used = new Map<string, string>();
      for (const cell of cells) {
        const people = new Set(cell.atoms.map((atom) => atom.slice(0, atom.lastIndexOf("/"))));
        expect(people.size).toBeGreaterThanOrEqual(10);
        expect(cell.figure.respondents).toBe(people.size);
        // An answer is part of one figure, ever: so no two figures can be subtracted.
        const name = JSON.stringify(cell);
        for (const atom of cell.atoms) expect([atom, used.get(atom) ?? name]).toEqual([atom, name]);
        for (const atom of cell.atoms) used.set(atom, name);
      }
      // The same by the guard that looks for sums and differences: each figure beside all others.
      const numbers = new Map([...used.keys()].map((atom, at) => [atom, at]));
      const groups = cells.map(({ atoms }) => new Set(atoms.map((atom) => numbers.get(atom) ?? -1)));
      groups.forEach((group, at) => {
        expect(givesAway(groups.slice(0, at), group, 10)).toBe(false);
      });
    }
    expect(cellsSeen).toBeGreaterThan(300);
  });
});
