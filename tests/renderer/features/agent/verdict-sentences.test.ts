import { describe, expect, test } from "vitest";
import type { AgentEmpathy, VerdictContrast } from "../../../../src/contract/empathy.ts";
import {
  likelyWord,
  verdictSentences,
} from "../../../../src/renderer/features/agent/empathy/verdict-sentences.ts";

const contrast = (figures: Partial<VerdictContrast> = {}): VerdictContrast => ({
  kind: "under-load",
  weeks: 13,
  n: [16, 18],
  own: { difference: -9, from: -14, to: -4 },
  others: 38,
  othersMean: { difference: -2, from: -2.8, to: -1.2 },
  likely: 0.93,
  ...figures,
});
const sentencesOf = (...contrasts: VerdictContrast[]) =>
  verdictSentences({
    name: "Linh Tran",
    agent: "a1",
    verdict: { contrasts } as unknown as AgentEmpathy["verdict"],
  }).map(({ text }) => text);

describe("what a verdict looked at, in words", () => {
  test("the own difference with its interval, the colleagues' mean, and how likely it matters", () => {
    expect(sentencesOf(contrast())).toEqual([
      "After busy hours, Linh’s scores of the last 13 weeks are 9 lower than after a pause (−14 to −4); colleagues’ are 2 lower (−2.8 to −1.2). At least 5 lower than for colleagues: very likely.",
    ]);
  });

  test("of the windows the clearest is shown", () => {
    const [text] = sentencesOf(
      contrast({ kind: "loaded-change", weeks: 4, likely: 0.2 }),
      contrast({ kind: "loaded-change", weeks: 8, likely: 0.75 }),
      contrast({ kind: "loaded-change", weeks: 13, likely: 0.4 }),
    );
    expect(text).toContain("of the last 8 weeks are 9 lower than before");
    expect(text).toContain("A further fall of at least 5 after busy hours alone: likely.");
  });

  test("what is missing is said, and is never a zero", () => {
    const none = { own: null, othersMean: null, likely: null };
    expect(
      sentencesOf(
        contrast({ kind: "rested-change", n: [3, 9], ...none }),
        contrast({ others: 7, othersMean: null, likely: null }),
      ),
    ).toEqual([
      "After a pause: too few evaluations: 3 lately and 9 before, where 4 of each are needed.",
      "After busy hours, Linh’s scores of the last 13 weeks are 9 lower than after a pause (−14 to −4); 7 colleagues have enough evaluations to set beside it, 10 are needed.",
    ]);
    expect(sentencesOf()).toEqual([]);
  });

  test("a difference that rounds to nothing is none", () => {
    const [text] = sentencesOf(contrast({ own: { difference: 0.04, from: -5, to: 5 }, likely: 0.02 }));
    expect(text).toContain("are no lower than after a pause");
    expect(text).toContain("not likely");
  });

  test.each([
    [0.95, "very likely"],
    [0.9, "very likely"],
    [0.75, "likely"],
    [0.31, "possible"],
    [0.3, "not likely"],
  ])("%d is %s", (likely, word) => {
    expect(likelyWord(likely)).toBe(word);
  });
});
