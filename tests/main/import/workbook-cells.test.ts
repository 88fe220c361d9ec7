import { describe, expect, test } from "vitest";
import { workbookFacts } from "../../../src/main/import/read/workbook-facts.ts";
import { workbookSheets } from "../../../src/main/import/read/workbook-rows.ts";
import { cellTexts } from "../../../src/main/import/read/workbook-sheet.ts";
import { binaryKind } from "../../../src/main/import/recognise/binary-kind.ts";
import { folder } from "./reading.ts";
import { cellsOf, workbookOf } from "./zip.ts";

const zero = Date.UTC(1899, 11, 30);
const moment = (iso: string) => new Date(`${iso}Z`);
const column = (...cells: readonly unknown[]) =>
  cellTexts(
    cells.map((cell) => [cell]),
    zero,
  ).map(([text]) => text);

describe("the cells of a column", () => {
  test.each([
    ["a clock time", [new Date(zero + 142_999)], ["0:02:23"]],
    ["a span of more than a day", [new Date(zero + 90_000_000)], ["25:00:00"]],
    ["a day", [moment("2026-03-02T00:00:00")], ["2026-03-02"]],
    ["a moment", [moment("2026-03-02T09:00:00.4")], ["2026-03-02T09:00:00"]],
    [
      "a midnight among moments",
      [moment("2026-03-02T00:00:00"), moment("2026-03-02T09:00:00")],
      ["2026-03-02T00:00:00", "2026-03-02T09:00:00"],
    ],
    ["an id of twelve digits", [123_456_789_012], ["123456789012"]],
    ["an id of more digits than a number has", [1.2345678901234567e19], ["1.23457e+19"]],
    [
      "ids that a spreadsheet cut after fifteen digits",
      [1_234_567_890_123_450, 1_234_567_890_123_460],
      ["1.23457e+15", "1.23457e+15"],
    ],
    [
      "ids of sixteen digits that are whole",
      [1_234_567_890_123_450, 1_234_567_890_123_461],
      ["1234567890123450", "1234567890123461"],
    ],
    ["yes, no, and nothing", [true, false, null], ["1", "0", ""]],
  ])("%s", (_what, cells, texts) => expect(column(...cells)).toEqual(texts));

  test("of a workbook that counts from 1904 spans begin there", () => {
    const from1904 = Date.UTC(1904, 0, 1);
    expect(cellTexts([[new Date(from1904 + 200_000)]], from1904)).toEqual([["0:03:20"]]);
  });
});

describe("what a workbook says of itself", () => {
  test.each([
    ['<sheet name="Calls" sheetId="1"/>', []],
    ['<sheet name="Old" sheetId="1" state="hidden"/><sheet name="New"/>', ["Old"]],
    ["<x:sheet state='veryHidden' name='A &amp; B'/>", ["A & B"]],
  ])("the hidden ones of %s", (sheets, hidden) => {
    expect([...workbookFacts(`<sheets>${sheets}</sheets>`).hidden]).toEqual(hidden);
  });
  test.each([
    ['<workbookPr date1904="1"/>', true],
    ["<x:workbookPr foo='1' date1904='true'/>", true],
    ['<workbookPr date1904="0"/>', false],
    ["", false],
  ])("%s", (xml, isFrom1904) => expect(workbookFacts(xml).isFrom1904).toBe(isFrom1904));
});

test("a hidden sheet is read after those that are shown", async () => {
  using here = folder();
  const cells = cellsOf([["a", "b"]]);
  const path = here.file(
    "two.xlsx",
    workbookOf([
      { name: "Old", cells, isHidden: true },
      { name: "New", cells },
    ]),
  );
  const sheets = await workbookSheets(path, "two.xlsx");
  expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ["New", false],
    ["Old", true],
  ]);
});

test.each([
  "<html><body><table>",
  "\ufeff<!DOCTYPE html>\n<html>",
  '  <table border="1">',
  '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>',
])("%s begins no table of text", (text) => {
  expect(binaryKind(Buffer.from(text))).toBe("a web page or an XML document");
  expect(binaryKind(Buffer.from(text, "utf16le"))).toBe("a web page or an XML document");
});
test.each(["<unknown>,a,b", "a,b\n<html>", "<b>"])("%j may begin a table", (text) => {
  expect(binaryKind(Buffer.from(text))).toBeUndefined();
});
