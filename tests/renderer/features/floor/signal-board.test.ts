import { describe, expect, test } from "vitest";
import { boardColumnDefinitions } from "../../../../src/renderer/features/floor/board-columns.ts";
import {
  boardColumns,
  byName,
  figureColumns,
  sortOf,
} from "../../../../src/renderer/features/floor/board-model.ts";

/* Nobody is ranked by the signal (methods, 3.7): pinned shut here, and in a real window by tests/journeys. */
describe("the signal on the floor", () => {
  test("is a column, but none that the table knows to sort by", () => {
    expect(boardColumns).toContain("signal");
    expect(boardColumnDefinitions.map(({ id }) => id)).not.toContain("signal");
    expect(figureColumns).not.toContain("signal");
  });

  test("an address that asks to sort by it gets the order by name", () => {
    for (const text of ["signal", "-signal", "index", "-index", "-low", "attention"])
      expect(sortOf(text)).toEqual(byName);
  });
});
