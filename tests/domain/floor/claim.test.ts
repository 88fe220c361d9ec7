import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ClaimRank, compareClaims } from "../../../src/domain/floor/claim.ts";

const rank = fc.record({
  stamp: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
  known: fc.integer({ min: 0, max: 3 }),
  hash: fc.integer({ min: 0, max: 3 }),
});

describe("claims on one record", () => {
  test("the newer version wins over the one that knows more", () => {
    expect(compareClaims({ stamp: 2, known: 1, hash: 0 }, { stamp: 1, known: 9, hash: 9 })).toBeGreaterThan(
      0,
    );
  });

  test("without versions the one that knows more fields wins, then the larger hash", () => {
    expect(
      compareClaims({ stamp: null, known: 3, hash: 1 }, { stamp: null, known: 2, hash: 9 }),
    ).toBeGreaterThan(0);
    expect(
      compareClaims({ stamp: null, known: 3, hash: 1 }, { stamp: null, known: 3, hash: 9 }),
    ).toBeLessThan(0);
  });

  test("the winner does not depend on the order of import", () => {
    fc.assert(
      fc.property(fc.array(rank, { minLength: 1, maxLength: 6 }), (claims) => {
        const winner = (order: ClaimRank[]) =>
          order.reduce((best, claim) => (compareClaims(claim, best) > 0 ? claim : best));
        expect(winner(claims.toReversed())).toEqual(winner(claims));
        expect(winner(claims.toSorted((a, b) => a.hash - b.hash))).toEqual(winner(claims));
      }),
    );
  });
});
