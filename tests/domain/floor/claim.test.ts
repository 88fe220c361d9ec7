import { describe, expect, test } from "vitest";
import { type Claim, type ClaimSource, compareClaims, isCut } from "../../../src/domain/floor/claim.ts";
import { contactKind } from "../../../src/domain/floor/contact.ts";
import { rosterEntryKind } from "../../../src/domain/floor/roster-entry.ts";

const source: ClaimSource = {
  importId: 1,
  format: "contacts",
  rankedAt: 100,
  rank: 1,
  lacks: 0,
  lastEnd: null,
};
const claim = (change: Partial<Claim> & { readonly of?: Partial<ClaimSource> } = {}): Claim => {
  const { of, ...own } = change;
  return { source: { ...source, ...of }, line: 2, part: 0, stamp: null, values: [], ...own };
};

describe("which claim is the newer word", () => {
  test.each([
    [
      "the newer stamp, whenever its file came",
      claim({ stamp: 2 }),
      claim({ stamp: 1, of: { rankedAt: 900 } }),
    ],
    ["a stamp over none", claim({ stamp: 1 }), claim({ of: { rankedAt: 900 } })],
    [
      "without stamps the file that was exported later",
      claim({ of: { rankedAt: 200 } }),
      claim({ of: { rank: 9 } }),
    ],
    ["of one moment the file that came later", claim({ of: { rank: 2 } }), claim({ line: 99 })],
    ["of one file the later row", claim({ line: 3 }), claim({ line: 2, part: 1 })],
    ["of one row the later part", claim({ part: 1 }), claim()],
  ])("%s", (_, newer, older) => {
    expect(compareClaims(newer, older)).toBeGreaterThan(0);
    expect(compareClaims(older, newer)).toBeLessThan(0);
  });
});

describe("a claim that its export cut", () => {
  const endAt = contactKind.columns.findIndex(({ name }) => name === "ended_at");
  const ending = (end: number | null, lastEnd: number | null) =>
    claim({ of: { lastEnd }, values: contactKind.columns.map((_, at) => (at === endAt ? end : null)) });

  test.each([
    ["ends where its file ends, and another saw it go on", ending(50, 50), ending(80, 90), true],
    ["is none where nothing saw it go on", ending(50, 50), ending(40, 90), false],
    ["is none where its file goes on", ending(50, 60), ending(80, 90), false],
    ["is none where the end of its file is not known", ending(50, null), ending(80, 90), false],
    ["is none without an end of its own", ending(null, 50), ending(80, 90), false],
  ])("%s", (_, one, other, cut) => {
    expect(isCut(contactKind, one, [one, other])).toBe(cut);
  });

  test("there is none of a kind that observes nothing", () => {
    const entry = claim({ of: { lastEnd: 5 }, values: [5, 5, 5, 5, 5, 5, 5, 5, 5] });
    expect(isCut(rosterEntryKind, entry, [entry, claim({ values: [9, 9, 9, 9, 9, 9, 9, 9, 9] })])).toBe(
      false,
    );
  });
});
