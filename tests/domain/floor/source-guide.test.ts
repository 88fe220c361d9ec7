import { expect, test } from "vitest";
import { exposureFactors } from "../../../src/domain/burnout/exposure-factors.ts";
import { type SourceName, sourceNames } from "../../../src/domain/floor/record-kind.ts";
import {
  type GuideWish,
  guidedSources,
  guidedWishes,
  guideWishes,
} from "../../../src/domain/floor/source-guide.ts";

function lackingOf(wish: GuideWish, ...there: SourceName[]) {
  return guidedWishes(new Set(there)).find((one) => one.wish === wish)?.lacking;
}

test("an empty floor lacks something for every wish", () => {
  const wishes = guidedWishes(new Set());
  expect(wishes.map(({ wish }) => wish)).toEqual(guideWishes);
  for (const { lacking, needs } of wishes) expect(lacking).toEqual(needs);
});

test("a floor with every source lacks nothing, and nothing would be more exact", () => {
  for (const { lacking, better } of guidedWishes(new Set(sourceNames))) {
    expect([lacking, better]).toEqual([[], []]);
  }
});

test.each([
  ["occupancy", ["contacts"], [["states"]]],
  ["rest", ["contacts"], []],
  ["hours", ["states"], [["shifts", "roster"]]],
  ["hours", ["states", "roster"], []],
  ["train-or-relieve", ["evaluations"], [["contacts"]]],
] as const)("of %s a floor with %j lacks %j", (wish, there, lacking) => {
  expect(lackingOf(wish, ...there)).toEqual(lacking);
});

test("every source unlocks something, and says which factors of the signal it carries", () => {
  const sources = guidedSources();
  expect(sources.map(({ source }) => source).toSorted()).toEqual([...sourceNames].toSorted());
  for (const { source, wishes, factors } of sources)
    expect([source, wishes.length + factors.length]).not.toEqual([source, 0]);
  const states = sources.find(({ source }) => source === "states");
  expect(states?.wishes).toContain("occupancy");
  const needed = exposureFactors
    .filter(({ needs }) => needs.flat().includes("states"))
    .map(({ name }) => name);
  expect(states?.factors).toEqual(needed);
});
