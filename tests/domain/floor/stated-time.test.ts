import { expect, test } from "vitest";
import { statedText } from "../../../src/domain/floor/stated-time.ts";

test("a stated time is shown by the clock of its file, a day alone as a day", () => {
  expect(statedText(Date.UTC(2026, 2, 8, 13) / 1000, "Europe/Berlin")).toBe("2026-03-08 14:00");
  expect(statedText(Date.UTC(2026, 2, 8, 22, 59, 59) / 1000, "Europe/Berlin")).toBe("2026-03-08");
});
