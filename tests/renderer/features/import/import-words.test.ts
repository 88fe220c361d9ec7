import { expect, test } from "vitest";
import { gainedRecords } from "../../../../src/domain/floor/record-kind.ts";
import { importWords } from "../../../../src/renderer/features/import/import-words.ts";

test.each(gainedRecords)("what an import gained is said in words, not as %s", (name) => {
  const words = importWords.result.record(name, 2);
  expect(words).toMatch(/^2 [a-z ]+$/);
  expect(words).toMatch(/s\b/);
});

test("of an id that is made of several cells the written start is shown", () => {
  const { writtenTime } = importWords.found;
  expect(writtenTime("02.02.2026 08:34:45|1001")).toBe("02.02.2026 08:34:45");
  expect(writtenTime("1001|02.02.2026 08:34:45")).toBe("02.02.2026 08:34:45");
  expect(writtenTime("28/03/2026 9:05")).toBe("28/03/2026 9:05");
});
