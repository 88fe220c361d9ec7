import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { rowPieces } from "../../../src/main/import/read/row-source.ts";
import type { FileHead } from "../../../src/main/import/recognise/file-head.ts";
import { folder } from "./reading.ts";

function rowsOf(content: string | Uint8Array, encoding: FileHead["encoding"] = "utf-8") {
  using here = folder();
  const path = here.file("f.csv", content);
  const pieces = [...rowPieces({ path, name: "f.csv", encoding, separator: "," })];
  return {
    rows: pieces.flatMap((piece) => piece.rows),
    lines: pieces.flatMap((piece) => piece.lines),
    damaged: pieces.flatMap((piece) => [...piece.damaged].map((at) => piece.lines[at])),
  };
}

test.each(["\n", "\r\n", "\r"])("rows end with %j, and blank lines count as lines but are no rows", (end) => {
  const { rows, lines } = rowsOf(["a,b", "1,2", "", "  ", "3,4", ""].join(end));
  expect(rows).toEqual([
    ["1", "2"],
    ["3", "4"],
  ]);
  expect(lines).toEqual([2, 5]);
});

test("a last line without a line end is a row", () => {
  expect(rowsOf("a,b\n1,2").rows).toEqual([["1", "2"]]);
});

test("a line break within quotes belongs to its cell and counts as a line", () => {
  const { rows, lines } = rowsOf('a,b\r\n"one\r\ntwo",2\r\n3,"say ""hi"""\r\n');
  expect(rows).toEqual([
    ["one\ntwo", "2"],
    ["3", 'say "hi"'],
  ]);
  expect(lines).toEqual([2, 4]);
});

test("cells are trimmed and composed", () => {
  expect(rowsOf("a,b\n x ,Jose\u0301\u00a0\n").rows).toEqual([["x", "Jos\u00e9"]]);
});

test("cells are trimmed in the same way, whatever other padding the file has", () => {
  expect(rowsOf('a,b\n"\nx\n",2\n\v3,4\f\n').rows).toEqual([
    ["x", "2"],
    ["3", "4"],
  ]);
});

test("a line of form feeds and the like is blank, and no row", () => {
  expect(rowsOf("\f\na,b\n\v\n1,2\n").rows).toEqual([["1", "2"]]);
});

test("a header with damaged quotation marks costs its own line, and no row is taken for the header", () => {
  const { rows, lines, damaged } = rowsOf('a,"b"c\n1,"2"\n3,4\n');
  expect(rows).toEqual([
    ["1", "2"],
    ["3", "4"],
  ]);
  expect({ lines, damaged }).toEqual({ lines: [2, 3], damaged: [] });
});

test("a Greek question mark does not become a separator", () => {
  expect(rowsOf("a,b\nx\u037ey,2\n").rows).toEqual([["x;y", "2"]]);
});

test("a quotation mark that is never closed costs its own line only", () => {
  const { rows, lines, damaged } = rowsOf(`a,b\n1,"open\n${"2,3\n".repeat(300_000)}`);
  expect(damaged).toEqual([2]);
  expect(rows.length).toBe(300_001);
  expect(lines.at(-1)).toBe(300_002);
});

test("a quotation mark in the middle of a cell does not swallow the next line", () => {
  const { rows, damaged } = rowsOf('a,b\n"abc"def,x\n2,"foo"\n3,4\n');
  expect(damaged).toEqual([2]);
  expect(rows.slice(1)).toEqual([
    ["2", "foo"],
    ["3", "4"],
  ]);
});

test("a file whose line never ends is refused", () => {
  expect(() => rowsOf(`a,b\n${"x".repeat(2_000_000)}\n`)).toThrow(/line 2 does not end within 1 MiB/);
});

test("a file in which hundreds of quotation marks are out of place is refused", () => {
  expect(() => rowsOf(`a,b\n${'"x"y,1\n"z",2\n'.repeat(150)}`)).toThrow(/quotation marks/);
});

test.each([
  ["utf-16le", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ["utf-16be", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ["utf-8", (text: string) => Buffer.from(`\ufeff${text}`)],
  ["windows-1252", (text: string) => Buffer.from(text.replaceAll("\u20ac", "\u0080"), "latin1")],
] as const)("%s text is read as it was meant", (encoding, encoded) => {
  expect(rowsOf(encoded("a,b\nZo\u00eb,5 \u20ac\n"), encoding).rows).toEqual([["Zo\u00eb", "5 \u20ac"]]);
});

test("a file larger than a piece loses, joins and misnumbers no row, wherever the pieces are cut", () => {
  const lines = Array.from({ length: 60_000 }, (_, at) =>
    at % 5 === 0 ? `${at},"é,\r\n${at}"` : `${at},x${at}`,
  );
  const { rows, lines: numbers } = rowsOf(`a,b\r\n${lines.join("\r\n")}\r\n`);
  expect(rows.map((row) => row[0])).toEqual(lines.map((_, at) => String(at)));
  expect(rows[10]).toEqual(["10", "é,\n10"]);
  expect(numbers.at(-1)).toBe(2 + 59_999 + 12_000);
});

test("whatever is written as CSV is read as it was written", () => {
  const cell = fc.string({ maxLength: 8 }).map((text) => text.replaceAll("\r", "").trim().normalize("NFC"));
  const row = fc.tuple(fc.constantFrom("x", "y"), cell, cell);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (written) => {
      const text = Papa.unparse([["a", "b", "c"], ...written], { newline: "\n" });
      expect(rowsOf(text).rows).toEqual(written);
    }),
    { numRuns: 60 },
  );
});
