import { describe, expect, test } from "vitest";
import {
  type ChangeScore,
  floorChanges,
  type WatchedPerson,
} from "../../../src/domain/empathy/floor-changes.ts";
import { type PersonChange, personChange } from "../../../src/domain/empathy/person-change.ts";
import { look, scoresOf, watched, withOddOne } from "./watched.ts";

/** Steady people around whoever is looked at: they give the floor its spread. */
const others = Array.from({ length: 6 }, (_, at) => watched(`steady${at}`, scoresOf(2).slice(at)));

function changeIn(scores: readonly ChangeScore[], week = look): PersonChange {
  const found = floorChanges([...others, watched("a", scores)], week).people.get("a");
  if (!found) throw new Error("nobody is watched");
  return personChange(found, week);
}

describe("a person's word", () => {
  test.each([
    ["an early fall of 15", scoresOf(4, [[4, -15]]), "declining", 4],
    ["a fall of 15 at one a week, eight weeks ago", scoresOf(1, [[8, -15]]), "declining", 8],
    ["a rise of 20 at one a week", scoresOf(1, [[8, 20]]), "improving", 8],
  ] as const)("%s is said, with its date", (_, scores, word, weeks) => {
    const change = changeIn(scores);
    expect(change).toMatchObject({ word, direction: word });
    expect(Math.abs((change.since ?? 0) - (look - weeks + 1))).toBeLessThanOrEqual(2);
    expect(["new", "stands"]).toContain(change.state);
  });

  test.each([
    ["nothing changed", scoresOf(2), "steady"],
    ["one odd contact", withOddOne(scoresOf(2), -75), "steady"],
    ["a small fall", scoresOf(2, [[10, -4]]), "steady"],
    ["scored too seldom", scoresOf(0.25), "too-few"],
    ["no scores for a year", scoresOf(1, [], { until: 60 }), "too-few"],
    ["scored more often than the table knows", scoresOf(13), "too-many"],
    ["somebody new", scoresOf(2, [], { weeks: 5 }), "too-few"],
  ] as const)("is none: %s", (_, scores, state) => {
    const { word, state: found } = changeIn(scores);
    expect([word, found]).toEqual([state === "steady" ? "no-clear-change" : "insufficient", state]);
  });

  test("a fall that is not loud enough is maybe one, and no word", () => {
    expect(changeIn(scoresOf(1, [[6, -13]]))).toMatchObject({
      word: "no-clear-change",
      state: "maybe",
      direction: "declining",
    });
  });
});

describe("a word that was said", () => {
  test("stands while the level stays, also once it is too old to be found", () => {
    expect(changeIn(scoresOf(2, [[22, -15]]))).toMatchObject({ word: "declining", state: "stands" });
  });

  test("is released when the level is back", () => {
    const back = scoresOf(2, [
      [20, -15],
      [8, 0],
    ]);
    expect(changeIn(back, look - 9)).toMatchObject({ word: "declining" });
    expect(changeIn(back).word).not.toBe("declining");
  });

  test("closes after 26 weeks: lower since a day, and no word", () => {
    const fall = scoresOf(2, [[34, -15]]);
    expect(changeIn(fall, look - 10)).toMatchObject({ word: "declining", state: "stands" });
    const closed = changeIn(fall);
    expect(closed).toMatchObject({ word: "no-clear-change", state: "closed", direction: "declining" });
    expect(Math.abs((closed.since ?? 0) - (look - 33))).toBeLessThanOrEqual(2);
  });

  test("a second fall from a closed level is a word again", () => {
    const twice = scoresOf(2, [
      [40, -15],
      [6, -34],
    ]);
    expect(changeIn(twice)).toMatchObject({ word: "declining" });
  });

  test("without scores for long nothing is said of it", () => {
    expect(changeIn(scoresOf(2, [[28, -15]], { until: 15 }))).toMatchObject({
      word: "insufficient",
      state: "too-few",
    });
  });
});

describe("scores that do not compare", () => {
  const newForm = (scores: readonly ChangeScore[], weeks: number) =>
    scores.map((score) => (score.week > look - weeks ? { ...score, form: "f2" } : score));

  test("a new form begins a new reference: not comparable until there is one", () => {
    const change = changeIn(newForm(scoresOf(2, [[4, -20]]), 4));
    expect(change).toMatchObject({ word: "insufficient", state: "not-comparable", restart: "new-form" });
    expect(change.since).toBe(look - 3);
  });

  test("once the new form has a reference of its own, changes are found on it", () => {
    expect(changeIn(newForm(scoresOf(2, [[30, -20]]), 30))).toMatchObject({ state: "steady" });
    const fell = scoresOf(2, [
      [30, -20],
      [6, -38],
    ]);
    expect(changeIn(newForm(fell, 30))).toMatchObject({ word: "declining" });
  });
});

describe("a change that a team shares", () => {
  /** Each begins elsewhere in the pattern, so that their chance is not one. */
  const team = (size: number, steps: (at: number) => Parameters<typeof scoresOf>[1], name = "Billing") =>
    Array.from(
      { length: size },
      (_, at): WatchedPerson =>
        watched(`${name}${at}`, scoresOf(1, steps(at), { weeks: 104 - (at % 8) }), name),
    );
  const words = (people: readonly WatchedPerson[]) => {
    const found = floorChanges(people, look);
    const said = [...found.people.values()].map((one) => personChange(one, look));
    return {
      findings: found.findings
        .map(({ team: whose, level }) => `${whose ?? "floor"} ${level.direction}`)
        .sort(),
      changed: said.flatMap(({ word }, at) => (word === "declining" || word === "improving" ? [at] : [])),
      words: said.map(({ word }) => word),
      states: said.map(({ state }) => state),
    };
  };

  test("a fall of 15 of everybody is the team's, and names nobody", () => {
    const { findings, changed, states } = words(team(12, () => [[8, -15]]));
    expect(findings).toEqual(["Billing declining"]);
    expect(changed).toEqual([]);
    expect(states).toContain("with-team");
  });

  test("a fall of the whole floor names nobody of those without a team either", () => {
    const people = [
      ...team(12, () => [[8, -15]]),
      ...team(4, () => [[8, -15]], "Small"),
      watched("alone", scoresOf(1, [[8, -15]])),
    ];
    const { findings, changed } = words(people);
    expect(findings).toEqual(["Billing declining", "floor declining"]);
    expect(changed).toEqual([]);
  });

  test("a fall of half of the people makes nobody of the others improve", () => {
    expect(words(team(12, (at) => (at % 2 === 0 ? [[8, -12]] : []))).words).not.toContain("improving");
  });

  test("one person's own fall is that person's, and no finding", () => {
    const { findings, changed } = words(team(12, (at) => (at === 3 ? [[10, -20]] : [])));
    expect(findings).toEqual([]);
    expect(changed).toEqual([3]);
  });

  test("whoever fell much further than the team has a word beside its finding", () => {
    const { findings, changed } = words(team(12, (at) => [[8, at === 3 ? -45 : -13]]));
    expect(findings).toEqual(["Billing declining"]);
    expect(changed).toEqual([3]);
  });

  test("a finding closes after half a year, and the new level is everybody's reference", () => {
    const { findings, changed } = words(team(12, () => [[40, -15]]));
    expect(findings).toEqual([]);
    expect(changed).toEqual([]);
  });

  test("four people are persons, and no team", () => {
    const { findings } = words([...team(12, () => []), ...team(4, () => [[8, -18]], "Small")]);
    expect(findings.filter((finding) => finding.startsWith("Small"))).toEqual([]);
  });
});

test("where nobody's scores differ nothing is known", () => {
  const flat = scoresOf(1).map((score) => ({ ...score, adjusted: 70 }));
  expect(floorChanges([watched("a", flat)], look).people.size).toBe(0);
  expect(floorChanges([], look)).toEqual({ people: new Map(), findings: [] });
});
