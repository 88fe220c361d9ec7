import { expect, test } from "vitest";
import { ByteTally } from "../../../../src/main/import/mapping/byte-tally.ts";
import { ColumnTally, type CountedColumn } from "../../../../src/main/import/mapping/column-tally.ts";

const numbered = (count: number, word: string) => Array.from({ length: count }, (_, at) => `${word}${at}`);

test.each([
  ["few words, again and again", numbered(3000, "").map((at) => `word ${Number(at) % 7}`)],
  ["numbers, blanks and words for nothing", ["12", "", "n/a", "7", "-", "900", "NULL", "12", " 7 "]],
  ["as many different ones as are counted", [...numbered(4096, "C"), ...numbered(4096, "C")]],
  ["one more than are counted, with blanks after it", [...numbered(4097, "C"), "n/a", "", "C1"]],
  ["accents", ["Müller", "Müller", "Łódź", "Łódź"]],
])("cells are counted as bytes as they are as texts: %s", (_, cells) => {
  const texts = new ColumnTally();
  const bytes = new ByteTally((some) => new TextDecoder().decode(some));
  for (const cell of cells) {
    texts.add(cell.trim());
    const written = Buffer.from(`<${cell}>`);
    bytes.add(written, 1, written.length - 1);
  }
  expect(facts(bytes)).toEqual(facts(texts));
  // Of bytes: letters with accents have two.
  expect(bytes.longest).toBeGreaterThanOrEqual(texts.longest);
});

function facts({ filled, min, max, counts }: CountedColumn) {
  return { filled, min, max, counts: counts && Object.fromEntries(counts) };
}
