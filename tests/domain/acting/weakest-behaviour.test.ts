import { expect, test } from "vitest";
import { minSeen, refresherFor, weakestBehaviours } from "../../../src/domain/acting/weakest-behaviour.ts";

test("a behaviour that was seen too rarely is not called anybody's weakest, however low it is", () => {
  const means = [
    { behaviour: "E2", mean: 60, n: minSeen },
    { behaviour: "E4", mean: 10, n: minSeen - 1 },
    { behaviour: "E6", mean: null, n: 0 },
    { behaviour: "E7", mean: 40, n: minSeen + 3 },
  ] as const;
  expect(weakestBehaviours(means).map(({ behaviour }) => behaviour)).toEqual(["E7", "E2"]);
  expect(weakestBehaviours([])).toEqual([]);
});

test("the refresher is the one that most of the weakest ask for", () => {
  expect(refresherFor(["E2", "E4", "E6"])).toBe("the-honest-no");
  expect(refresherFor(["E2", "E4"])).toBe(refresherFor(["E2"]));
  expect(refresherFor([])).toBe("listening-and-mirroring");
});
