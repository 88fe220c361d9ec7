import { describe, expect, it } from "vitest";
import { columnLabels } from "../../../src/domain/mapping/column-labels.ts";

describe("labels of columns", () => {
  it.each([
    [
      ["Call ID", "Agent"],
      ["Call ID", "Agent"],
    ],
    [
      ["Time", "Time", "Time"],
      ["Time", "Time (2)", "Time (3)"],
    ],
    [
      ["Time", "Time (2)", "Time"],
      ["Time", "Time (2)", "Time (3)"],
    ],
    [
      ["", "Agent", " "],
      ["Column 1", "Agent", "Column 3"],
    ],
    [
      ["Column 2", ""],
      ["Column 2", "Column 2 (2)"],
    ],
    [[], []],
  ])("of %j are %j", (header, labels) => {
    expect(columnLabels(header)).toEqual(labels);
  });
});
