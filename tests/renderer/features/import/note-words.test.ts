import { expect, test } from "vitest";
import { importWords, sentenceCase } from "../../../../src/renderer/features/import/import-words.ts";

const { noteCount, example } = importWords.result;

test.each([
  [{ code: "summary-row", count: 2, example: "line 9" }, "2 rows", "for instance line 9"],
  [{ code: "summary-row", count: 1, example: "line 9" }, "1 row", "(line 9)"],
  [{ code: "column-missing", count: 2, example: "queue, form" }, "2 columns", "(queue, form)"],
  [{ code: "sheet-not-read", count: 1, example: "Old" }, "1 sheet", "(Old)"],
  [{ code: "conflicting-claims", count: 3, example: "line 4" }, "3 records", "for instance line 4"],
  [{ code: "floor-zone-set", count: 1, example: "Europe/Dublin" }, "the file", "(Europe/Dublin)"],
] as const)("%o is counted in what it counts", (note, counted, shown) => {
  expect([noteCount(note), example(note, note.example)]).toEqual([counted, shown]);
});

test.each([
  ["the header has agent", "The header has agent"],
  ["talk_seconds: seconds, by its name", "talk_seconds: seconds, by its name"],
  ["columns that are not read: x", "Columns that are not read: x"],
])("%s begins a line as %s", (text, line) => expect(sentenceCase(text)).toBe(line));
