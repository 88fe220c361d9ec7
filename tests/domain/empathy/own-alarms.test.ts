import { describe, expect, test } from "vitest";
import type { ChangeScore, WatchedPerson } from "../../../src/domain/empathy/floor-changes.ts";
import { ownAlarms, withWeeksShuffled } from "../../../src/domain/empathy/own-alarms.ts";
import { seededFraction, standardNormal } from "../../../src/domain/statistics/chance.ts";

const last = 1200;

/** A floor on which everybody falls by so many points in the last half year. */
function floor(people: number, weeks: number, fall = 0): WatchedPerson[] {
  const fraction = seededFraction(people + weeks);
  return Array.from({ length: people }, (_, at) => ({
    agent: `a${at}`,
    team: `t${at % 3}`,
    newQueues: [],
    scores: Array.from({ length: weeks }, (__, back): ChangeScore => {
      const week = last - weeks + 1 + back;
      const lost = week > last - 26 ? fall : 0;
      const adjusted = 70 - lost + 9 * standardNormal(fraction);
      return { week, evaluator: `e${back % 4}`, form: "care", adjusted, severityVariance: 0 };
    }),
  }));
}

describe("a floor's own false alarms", () => {
  test("are few where nothing happens, and no more where everybody fell: the order is what is judged", () => {
    for (const fall of [0, 20]) {
      const found = ownAlarms(floor(20, 104, fall), last, seededFraction(1));
      if (found.kind !== "shuffled") throw new Error(found.kind);
      expect(found).toMatchObject({ people: 20, shuffles: 40, personYears: 800 });
      expect(found.changed.share).toBeLessThan(0.08);
      expect(found.changed.from).toBeLessThanOrEqual(found.changed.share);
    }
  });

  test.each([
    ["weeks", 24, 51],
    ["people", 19, 60],
  ])("need enough %s", (_, people, weeks) => {
    expect(ownAlarms(floor(people, weeks), last, seededFraction(1))).toEqual({
      kind: "too-little",
      weeks,
      people,
      neededWeeks: 52,
      neededPeople: 20,
    });
  });

  test("a large floor is shuffled fewer times, and the same seed gives the same rate", () => {
    const people = floor(200, 60);
    const found = ownAlarms(people, last, seededFraction(2));
    expect(found).toMatchObject({ shuffles: 10, personYears: 2000 });
    expect(ownAlarms(people, last, seededFraction(2))).toEqual(found);
  });

  test("scores of a week stay together, and how many there are in a week", () => {
    const [one] = floor(1, 6);
    if (!one) throw new Error("nobody");
    const twice = { ...one, scores: one.scores.flatMap((score) => [score, { ...score, adjusted: 1 }]) };
    const found = withWeeksShuffled(twice, seededFraction(3));
    const perWeek = Map.groupBy(found.scores, ({ week }) => week);
    expect([...perWeek.keys()].sort()).toEqual(one.scores.map(({ week }) => week));
    for (const [own, made] of perWeek.values()) expect([own?.adjusted, made?.adjusted]).toContain(1);
    expect(found.scores.map(({ adjusted }) => adjusted).sort()).toEqual(
      twice.scores.map(({ adjusted }) => adjusted).sort(),
    );
  });
});
