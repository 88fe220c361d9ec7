import { describe, expect, test } from "vitest";
import {
  certaintyGain,
  type ScorablePerson,
  type ScoringFloor,
  type ToScore,
  whatToScore,
} from "../../../src/domain/empathy/scoring-queue.ts";
import { scoringSentence } from "../../../src/domain/empathy/scoring-queue-sentence.ts";
import { seededFraction } from "../../../src/domain/statistics/chance.ts";

function person(agent: string, recent: number, more: Partial<ScorablePerson> = {}): ScorablePerson {
  const scores = new Map(recent > 0 ? [["eve", recent]] : []);
  const reference = new Map([["eve", 20]]);
  return { agent, variance: 81, recent: scores, reference, loaded: 4, rested: 4, ...more };
}
const hand = (evaluator: string, aWeek = 10, missing = 0) => ({ evaluator, aWeek, variance: 1, missing });

const planned = (floor: Partial<ScoringFloor>, seed = 1): ToScore[] =>
  whatToScore({ people: [], evaluators: [hand("eve")], places: 4, once: [], ...floor }, seededFraction(seed));
const agentsOf = (plan: readonly ToScore[]) => plan.map(({ agent }) => agent);

describe("what to score next", () => {
  test.each([
    [
      "who was not scored lately comes first",
      [person("a", 3), person("b", 0), person("c", 1)],
      2,
      ["b", "c"],
    ],
    ["nobody more than once while others wait", [person("a", 0), person("b", 6)], 2, ["a", "b"]],
    [
      "a place more than there are people is a second one of who needs it most",
      [person("a", 0), person("b", 6)],
      3,
      ["a", "a", "b"],
    ],
    ["no places, no list", [person("a", 0)], 0, []],
  ] as const)("%s", (_, people, places, agents) => {
    expect(agentsOf(planned({ people, places })).toSorted()).toEqual(agents);
  });

  test("a first score tells most, and the more a score spreads the less it tells", () => {
    expect(certaintyGain(0, 81)).toBeCloseTo(92.16, 2);
    expect(certaintyGain(1, 81)).toBeLessThan(certaintyGain(0, 81) / 2);
    expect(certaintyGain(0, 225)).toBeLessThan(certaintyGain(0, 81));
  });

  test("the same week gives the same list, and another week another of those in equal need", () => {
    const people = Array.from({ length: 12 }, (_, at) => person(`a${at}`, 2));
    expect(planned({ people }, 7)).toEqual(planned({ people }, 7));
    expect(agentsOf(planned({ people }, 7))).not.toEqual(agentsOf(planned({ people }, 8)));
  });

  test("evaluators do as much as they do in a week, and no more", () => {
    const people = Array.from({ length: 12 }, (_, at) => person(`a${at}`, 2));
    const plan = planned({ people, places: 12, evaluators: [hand("eve", 2), hand("sam", 3.4)] });
    const of = (name: string) => plan.filter((one) => one.kind === "new" && one.evaluator === name).length;
    expect([of("eve"), of("sam")]).toEqual([2, 4]);
  });

  test("who is little known is tied to the others by somebody new to them", () => {
    const [one] = planned({
      people: [person("a", 1)],
      places: 1,
      evaluators: [hand("eve"), { ...hand("sam"), variance: 36 }],
    });
    expect(one).toMatchObject({ evaluator: "sam", isFirst: true });
  });

  test("a well-known hand does not shift the mix for nothing", () => {
    const own = new Map([
      ["eve", 2],
      ["sam", 2],
    ]);
    const people = [person("a", 0, { recent: new Map([["eve", 2]]), reference: own })];
    expect(planned({ people, places: 1, evaluators: [hand("eve"), hand("sam")] })[0]).toMatchObject({
      evaluator: "sam",
      isFirst: false,
    });
  });

  test("second looks are a quarter at most, by somebody else, where evaluators lack them", () => {
    const once = ["a", "b", "c"].map((agent) => ({ agent, contact: `c-${agent}`, evaluator: "eve" }));
    const people = ["a", "b", "c", "d"].map((agent) => person(agent, 2));
    const plan = planned({ people, places: 8, once, evaluators: [hand("eve", 9, 10), hand("sam", 9, 4)] });
    const second = plan.filter((one) => one.kind === "second");
    expect(second).toHaveLength(2);
    expect(second.map(({ by }) => by)).toEqual(["sam", "sam"]);
    expect(new Set(second.map(({ agent }) => agent)).size).toBe(2);
    expect(planned({ people, places: 8, once, evaluators: [hand("eve", 9), hand("sam", 9)] })).toHaveLength(
      8,
    );
  });

  test.each([
    [2, 4, "loaded"],
    [5, 0, "rested"],
    [4, 9, null],
    [1, 1, null],
  ] as const)("of %d loaded and %d rested scores lacks %s", (loaded, rested, lacks) => {
    expect(planned({ people: [person("a", 1, { loaded, rested })], places: 1 })[0]).toMatchObject({ lacks });
  });
});

describe("why it is asked for", () => {
  const one = {
    kind: "new",
    agent: "a",
    evaluator: "Sam",
    recent: 1,
    isFirst: true,
    lacks: null,
    gain: 30,
  } as const;

  test.each<[ToScore, string]>([
    [
      one,
      "Linh has 1 score in the last 8 weeks; a change takes 4. Sam has not scored Linh in a year: it also ties Sam to the others.",
    ],
    [{ ...one, recent: 0, isFirst: false }, "Linh has no score in the last 8 weeks; a change takes 4."],
    [
      { ...one, recent: 5, isFirst: false, lacks: "rested" },
      "Linh has 5 scores in the last 8 weeks. Fewer followed a pause than a busy hour.",
    ],
    [
      { kind: "second", agent: "a", contact: "c", evaluator: "Eve", by: "Sam", missing: 7 },
      "Eve scored this contact. Sam lacks 7 of 10 contacts in the quarter that somebody else scored too.",
    ],
  ])("%#", (asked, sentence) => {
    expect(scoringSentence(asked, "Linh")).toBe(sentence);
  });
});
