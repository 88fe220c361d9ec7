import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { canCutBytes, eachByteRow } from "../../../../src/main/import/mapping/byte-rows.ts";
import { cellText } from "../../../../src/main/import/mapping/byte-tally.ts";
import { removeFolder } from "../../../remove-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "evenkeel-byte-rows-"));
afterAll(() => removeFolder(folder));

const table = { layout: "table", isPacked: false, encoding: "utf-8", separator: ",", headerLine: 1 } as const;

function rowsOf(text: string, separator: "," | ";" = ","): string[][] {
  const path = join(folder, "rows.csv");
  writeFileSync(path, text);
  const rows: string[][] = [];
  eachByteRow({ ...table, separator, path }, 3, ({ bytes, cells, starts, ends }) => {
    const count = Math.min(cells, 3);
    rows.push(
      Array.from({ length: count }, (_, at) => cellText(bytes.toString("utf8", starts[at], ends[at]))),
    );
  });
  return rows;
}

test.each([
  {
    what: "plain ones",
    text: "a,b,c\n1,2,3\n4,5,6\n",
    rows: [
      ["1", "2", "3"],
      ["4", "5", "6"],
    ],
  },
  {
    what: "lines that end in CRLF, and none at the end",
    text: "a,b\r\n1,2\r\n3,4",
    rows: [
      ["1", "2"],
      ["3", "4"],
    ],
  },
  { what: "lines that end in CR alone", text: "a,b\r1,2\r", rows: [["1", "2"]] },
  { what: "blank lines", text: "a,b\n\n1,2\n\n", rows: [["1", "2"]] },
  {
    what: "quotation marks with a separator, a line break and a mark in them",
    text: 'a,b\n"x, y","1\n2"\n"say ""no""",3\n',
    rows: [
      ["x, y", "1\n2"],
      ['say "no"', "3"],
    ],
  },
  { what: "a byte order mark", text: "\ufeffa,b\n1,2\n", rows: [["1", "2"]] },
  { what: "more cells than columns", text: "a,b,c\n1,2,3,4\n", rows: [["1", "2", "3"]] },
])("rows are cut: $what", ({ text, rows }) => {
  expect(rowsOf(text)).toEqual(rows);
});

test("no row is lost, joined or cut where a piece of the file ends", () => {
  const lines = Array.from({ length: 60_000 }, (_, at) => `row ${at},"Ä ${at}",${"x".repeat(at % 50)}`);
  const rows = rowsOf(`a,b,c\n${lines.join("\r\n")}\r\n`);
  expect(rows).toHaveLength(lines.length);
  expect(rows.every((row, at) => row[0] === `row ${at}` && row[1] === `Ä ${at}`)).toBe(true);
});

test("text of two bytes a character is not cut so", () => {
  expect(canCutBytes({ ...table, path: "", encoding: "utf-16le" })).toBe(false);
  expect(canCutBytes({ ...table, path: "", encoding: "shift_jis" })).toBe(false);
});
