import { describe, expect, test } from "vitest";
import type { FigureEdges } from "../../../../src/contract/workload.ts";
import { edgeSpans } from "../../../../src/renderer/features/worked-out/worked-out-words.ts";

const share: FigureEdges = {
  version: 1,
  fromWeek: null,
  unit: "share",
  heavier: "higher",
  kind: "fixed",
  usualTo: 0.8,
  mark: 0.85,
  heavyBeyond: 0.9,
  source: "a source",
  grade: "C",
  note: "a note",
};

describe("the edges of a rule in words", () => {
  test("the edge itself is still usual, and only beyond the other is it heavy", () => {
    expect(edgeSpans(share)).toEqual({
      usual: "up to 80%",
      watch: "above 80%, up to 90%",
      heavy: "above 90%",
    });
  });

  test("of a rest run the other way", () => {
    expect(
      edgeSpans({ ...share, unit: "hours", heavier: "lower", usualTo: 12, mark: null, heavyBeyond: 11 }),
    ).toEqual({
      usual: "from 12 hours on",
      watch: "from 11 hours to under 12 hours",
      heavy: "under 11 hours",
    });
  });

  test("of a relative rule are points among the queue's people", () => {
    expect(edgeSpans({ ...share, kind: "relative", usualTo: 0.5, heavyBeyond: 0.9 }).heavy).toBe(
      "above the queue's 90% point",
    );
  });
});
