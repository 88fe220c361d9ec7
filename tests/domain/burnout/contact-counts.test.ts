import { describe, expect, test } from "vitest";
import { contactCounts, difficultShare, teamCounts } from "../../../src/domain/burnout/contact-counts.ts";

const plain = { abuse: null, complaint: null, escalated: null, resolution: null } as const;

describe("counts of contacts", () => {
  test("a contact counts once, whatever it has of them", () => {
    expect(
      contactCounts([
        { abuse: 1, complaint: 1, escalated: 1, resolution: "unresolved" },
        { abuse: 0, complaint: 1, escalated: 0, resolution: "declined" },
        { abuse: 0, complaint: 0, escalated: 0, resolution: "resolved" },
      ]),
    ).toEqual({ handled: 3, abuse: 1, complaints: 2, escalations: 1, refusals: 1, difficult: 2 });
  });

  test("a column that no record has is not known, which is not zero", () => {
    const counts = contactCounts([plain, { ...plain, complaint: 0 }]);
    expect(counts).toEqual({
      handled: 2,
      abuse: null,
      complaints: 0,
      escalations: null,
      refusals: null,
      difficult: 0,
    });
    expect(difficultShare(contactCounts([plain]))).toBeUndefined();
  });

  test("there are none where nothing was handled", () => {
    expect(contactCounts([])).toBeUndefined();
  });

  test("of a team are those of its people whose records have the column", () => {
    const one = contactCounts([{ ...plain, complaint: 1 }]);
    expect(teamCounts([one, contactCounts([plain]), null, undefined])).toEqual({
      people: 2,
      handled: 2,
      abuse: null,
      complaints: 1,
      escalations: null,
      refusals: null,
      difficult: 1,
    });
    expect(teamCounts([null, undefined])).toBeUndefined();
  });
});
