import { describe, expect, test } from "vitest";
import {
  determinantOfThree,
  dotOfThree,
  type SymmetricThree,
  solvedThree,
  type Three,
} from "../../../src/domain/statistics/three-by-three.ts";

const matrices: readonly (readonly [string, SymmetricThree, number])[] = [
  ["the unit matrix", { xx: 1, yy: 1, zz: 1, xy: 0, xz: 0, yz: 0 }, 1],
  ["a diagonal one", { xx: 2, yy: 3, zz: 5, xy: 0, xz: 0, yz: 0 }, 30],
  // [4 1 2; 1 5 -1; 2 -1 6]: 4·(30 - 1) - 1·(6 + 2) + 2·(-1 - 10) = 86
  ["a full one", { xx: 4, yy: 5, zz: 6, xy: 1, xz: 2, yz: -1 }, 86],
];

describe("three equations with three unknowns", () => {
  test.each(matrices)("%s", (_, matrix, determinant) => {
    expect(determinantOfThree(matrix)).toBeCloseTo(determinant, 12);
    const wanted: Three = [3, -2, 0.5];
    const { xx, yy, zz, xy, xz, yz } = matrix;
    const right: Three = [
      dotOfThree([xx, xy, xz], wanted),
      dotOfThree([xy, yy, yz], wanted),
      dotOfThree([xz, yz, zz], wanted),
    ];
    for (const [at, value] of solvedThree(matrix, right).entries())
      expect(value).toBeCloseTo(wanted[at] ?? 0, 12);
  });
});
