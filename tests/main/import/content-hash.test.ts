import fc from "fast-check";
import { expect, test } from "vitest";
import { contentHash } from "../../../src/main/import/batch/content-hash.ts";

const values = fc.array(fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.integer(), fc.constant(null)));

test("the same content has the same hash on every machine and in every run", () => {
  expect(contentHash([])).toMatchInlineSnapshot(`7237853193859773`);
  expect(contentHash(["a.osei", 1_772_352_000, null, 2.5])).toMatchInlineSnapshot(`3516309490343360`);
});

test("a hash is a whole number that a number holds exactly", () => {
  fc.assert(
    fc.property(values, (content) => {
      expect(Number.isSafeInteger(contentHash(content))).toBe(true);
      expect(contentHash(content)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("contents that differ in a place, an order or a blank have different hashes", () => {
  const contents = [
    ["a", "b"],
    ["b", "a"],
    ["ab", ""],
    ["", "ab"],
    ["ab"],
    ["a", null],
    [null, "a"],
    ["a"],
    [1],
    [2 ** 32 + 1],
    [1.5],
    [-1],
    [null],
    [null, null],
    [0],
    [""],
  ];
  expect(new Set(contents.map(contentHash)).size).toBe(contents.length);
});

test("a hundred thousand neighbouring contents have as many hashes, spread over the whole range", () => {
  const hashes = Array.from({ length: 100_000 }, (_, at) =>
    contentHash([`agent-${at % 200}`, 1_767_225_600 + at]),
  );
  expect(new Set(hashes).size).toBe(100_000);
  const mean = hashes.reduce((sum, hash) => sum + hash / 2 ** 53, 0) / hashes.length;
  expect(mean).toBeCloseTo(0.5, 2);
});
