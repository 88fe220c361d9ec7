import { expect, test } from "vitest";
import { writtenTimeIn } from "../../../src/main/import/read/written-time-in.ts";

test.each<[readonly string[], number, string | undefined]>([
  [["17", "28.03.2026 22:05", "28.03.2026 22:09"], 5, "28.03.2026 22:05"],
  [["17", "28.03.2026 22:05", "28.03.2026 22:09"], 9, "28.03.2026 22:09"],
  [["28/03/2026", "9:05:10", "Ada"], 5, "28/03/2026 9:05:10"],
  [["28-Mar-2026", "9:05 PM"], 5, "28-Mar-2026 9:05 PM"],
  [["c1", "Mar 28, 2026 10:05\u202fPM"], 5, "Mar 28, 2026 10:05\u202fPM"],
  [["1772438400", "c1"], 0, "1772438400"],
  [["Ada", "billing"], 0, undefined],
  [["x".repeat(60)], 0, undefined],
])("of %j at minute %i it is %j", (cells, minute, written) => {
  expect(writtenTimeIn(cells, minute)).toBe(written);
});
