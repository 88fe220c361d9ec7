import { expect, test } from "vitest";
import { gainedRecords } from "../../../../src/domain/floor/record-kind.ts";
import { importWords } from "../../../../src/renderer/features/import/import-words.ts";

test.each(gainedRecords)("what an import gained is said in words, not as %s", (name) => {
  const words = importWords.result.record(name, 2);
  expect(words).toMatch(/^2 [a-z ]+$/);
  expect(words).toMatch(/s\b/);
});
