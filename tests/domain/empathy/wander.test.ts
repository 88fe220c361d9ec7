import { expect, test } from "vitest";
import { splitWanderVariances, wanderVariance } from "../../../src/domain/empathy/wander.ts";

/** cᵀCc written out, as the methods have it. */
function inFull(weights: readonly number[]): number {
  let sum = 0;
  for (const [u, first] of weights.entries())
    for (const [v, second] of weights.entries()) sum += first * second * 9 * 0.95 ** Math.abs(u - v);
  return sum;
}

test.each([
  ["nothing", [], 0],
  ["one level", [1], 9],
  ["two weeks that follow each other", [-1, 1], 0.9],
  ["two weeks far apart wander as strangers do", [-1, ...Array<number>(400).fill(0), 1], 18],
])("the wandering of %s", (_, weights, expected) => {
  expect(wanderVariance(weights)).toBeCloseTo(expected);
});

test("in one pass comes to what the whole matrix does", () => {
  const weights = Array.from({ length: 52 }, (_, at) => (at < 40 ? -(at % 3) / 39 : ((at * 7) % 5) / 24));
  expect(wanderVariance(weights)).toBeCloseTo(inFull(weights), 10);
});

test("for every split at once comes to what each has alone", () => {
  const counts = Array.from({ length: 52 }, (_, at) => (at * 7) % 4);
  const starts = [0];
  for (const count of counts) starts.push((starts.at(-1) ?? 0) + count);
  const found = splitWanderVariances(starts, 52, 16);
  const total = (some: readonly number[]) => some.reduce((sum, n) => sum + n, 0);
  for (let b = 1; b <= 16; b++) {
    const [recent, before] = [total(counts.slice(52 - b)), total(counts.slice(0, 52 - b))];
    const weights = counts.map((n, at) => (at >= 52 - b ? n / recent : -n / before));
    expect(found[b]).toBeCloseTo(recent > 0 ? wanderVariance(weights) : 0, 10);
  }
});
