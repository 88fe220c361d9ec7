import { describe, expect, test } from "vitest";
import { scoreOnScale, writtenScore } from "../../../src/main/import/read/written-score.ts";

describe("a score as people write it", () => {
  const examples: readonly [text: string, score: number, scaleMin: number | null, scaleMax: number | null][] =
    [
      ["4", 4, null, null],
      [" 4 ", 4, null, null],
      ["4.5", 4.5, null, null],
      ["4,5", 4.5, null, null],
      ["４", 4, null, null],
      ["0.875", 0.875, null, null],
      ["1,000", 1000, null, null],
      ["80%", 80, 0, 100],
      ["80 %", 80, 0, 100],
      ["87,5\u00a0%", 87.5, 0, 100],
      ["4/5", 4, null, 5],
      ["4 / 5", 4, null, 5],
      ["4 of 5", 4, null, 5],
      ["4 Out of 5", 4, null, 5],
      ["8 (out of 10)", 8, null, 10],
      ["4 von 5", 4, null, 5],
      ["4 sur 5", 4, null, 5],
      ["★★★★", 4, null, null],
      ["★★★☆☆", 3, null, 5],
      ["☆☆☆☆☆", 0, null, 5],
      ["⭐️⭐️", 2, null, null],
      ["4 stars", 4, null, null],
      ["1 star", 1, null, null],
      ["5 - very satisfied", 5, null, null],
      ["5 – Very satisfied", 5, null, null],
      ["5: very satisfied", 5, null, null],
      ["5. Very satisfied", 5, null, null],
      ["5 (very satisfied)", 5, null, null],
      ["(5) Very satisfied", 5, null, null],
      ["5 sehr zufrieden", 5, null, null],
      ["Very satisfied (5)", 5, null, null],
      ["Very satisfied - 5", 5, null, null],
      ["Very satisfied", 5, 1, 5],
      ["SATISFIED", 4, 1, 5],
      ["Extremely satisfied", 5, 1, 5],
      ["Extremely dissatisfied", 1, 1, 5],
      ["Neither agree nor disagree", 3, 1, 5],
      ["Dissatisfied", 2, 1, 5],
      ["strongly disagree", 1, 1, 5],
      ["Yes", 1, 0, 1],
      ["No", 0, 0, 1],
      ["ja", 1, 0, 1],
    ];
  test.each(examples)("%s", (text, score, scaleMin, scaleMax) => {
    expect(writtenScore(text)).toMatchObject({ score, scaleMin, scaleMax });
  });

  test.each(["", "-", "-1", "good", "maybe", "5-4", "4 of", "2026-03-02", "5 - 4 times", "%", "★ 4"])(
    "%s is none",
    (text) => {
      expect(writtenScore(text)).toBeUndefined();
    },
  );
});

describe("a written score on the scale that the file states", () => {
  const on = (text: string, min: number | null, max: number | null) => {
    const written = writtenScore(text);
    return written && scoreOnScale(written, min, max);
  };

  test("is the score alone where its text names no scale", () => {
    expect(on("4", 1, 5)).toEqual({ score: 4, scaleMin: 1, scaleMax: 5 });
    expect(on("5 - Very satisfied", null, null)).toEqual({ score: 5, scaleMin: null, scaleMax: null });
  });

  test("is the text's own where the file states none", () => {
    expect(on("80%", null, null)).toEqual({ score: 80, scaleMin: 0, scaleMax: 100 });
    expect(on("4/5", 1, null)).toEqual({ score: 4, scaleMin: 1, scaleMax: 5 });
  });

  test("is a share of a maximum over 0, an end of any scale, or a step of five", () => {
    expect(on("80%", 0, 5)).toEqual({ score: 4, scaleMin: 0, scaleMax: 5 });
    expect(on("Yes", 1, 5)).toEqual({ score: 5, scaleMin: 1, scaleMax: 5 });
    expect(on("No", 1, 5)).toEqual({ score: 1, scaleMin: 1, scaleMax: 5 });
    expect(on("Satisfied", 0, 4)).toEqual({ score: 3, scaleMin: 0, scaleMax: 4 });
  });

  test("is not known where the text names another scale", () => {
    expect(on("80%", 1, 5)).toBeUndefined();
    expect(on("4/5", 0, 10)).toBeUndefined();
    expect(on("Satisfied", 1, 7)).toBeUndefined();
  });
});
