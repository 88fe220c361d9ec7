import { describe, expect, test } from "vitest";
import { countsText, countText, othersText, shareText } from "../../../src/renderer/words/counts.ts";
import { counted } from "../features/agent/counted.ts";

const known = counted({ abuse: 2, complaints: 1, escalations: 1, refusals: 3, difficult: 31 });
const noColumns = counted({ abuse: null, complaints: null, escalations: null, difficult: null });

describe("counts of contacts in words", () => {
  test.each([
    { text: countText("complaints", 1), says: "1 complaint" },
    { text: countText("complaints", 0), says: "0 complaints" },
    { text: countText("refusals", null), says: "refusals not known" },
    { text: countsText(known), says: "2 abusive, 1 complaint, 1 escalated, 3 refusals" },
    { text: shareText(known), says: "; 50% of 62 contacts difficult" },
    { text: shareText(noColumns), says: "" },
  ])("$says", ({ text, says }) => {
    expect(text).toBe(says);
  });

  test.each([
    { others: 0.18, says: /50% of 62 contacts difficult; colleagues on the queue 18%\.$/ },
    { others: null, says: /50% of 62 contacts difficult; too few others on the queue to compare with\.$/ },
  ])("beside the others: $others", ({ others, says }) => {
    expect(othersText("2026-W12", known, others)).toMatch(says);
  });

  test("nothing is said of a share that no record gives", () => {
    expect(othersText("2026-W12", noColumns, 0.18)).toBeUndefined();
  });
});
