import Papa from "papaparse";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { drawCsv } from "../../../src/main/reports/draw-csv.ts";
import { drawHtml } from "../../../src/main/reports/draw-html.ts";
import { drawXlsx } from "../../../src/main/reports/draw-xlsx.ts";
import type { Table } from "../../../src/main/reports/report.ts";
import { longName, peopleReport } from "./people-report.ts";

const hostile = [
  '<script>alert("1")</script>',
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\u202Eevil\u202C",
  "عائشة",
  "<img src=x onerror=alert(1)>",
  longName,
];

const table: Table = {
  caption: "People",
  columns: [
    { head: "Name", unit: null, kind: "text" },
    { head: "Contacts", unit: null, kind: "count" },
    { head: "Occupancy", unit: null, kind: "share" },
    { head: "Newest day", unit: null, kind: "day" },
  ],
  rows: hostile.map((name, at) => [
    { value: name },
    at === 0 ? { value: null, why: "no contacts imported" } : { value: at },
    at === 1 ? { value: null, why: "hidden" } : { value: 0.8125 },
    { value: "2026-11-20" },
  ]),
  empty: "There is nobody on this floor yet.",
};

describe("a report with names that somebody chose to do harm", () => {
  test("is a page without script or markup of theirs, and with every exact figure", () => {
    const page = drawHtml(peopleReport(table));
    expect(page).not.toMatch(/<script|<img|\u202E/i);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/https?:/);
    expect([...page.matchAll(/data-value="([^"]+)"/g)].map(([, value]) => Number(value))).toEqual(
      table.rows.flatMap((cells) => cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []))),
    );
    expect(page).toContain("no contacts imported");
    expect(page).toContain(longName);
  });

  test("is a workbook whose figures are numbers, whose days are dates and whose names are texts", async () => {
    const bytes = Buffer.from(await drawXlsx(peopleReport(table)));
    const [heads, ...rows] = await readSheet(bytes, "People");
    expect(heads).toEqual(["Name", "Contacts", "Occupancy (fraction)", "Newest day"]);
    expect(rows).toEqual(
      hostile.map((name, at) => [
        name.replace(/[\u202A-\u202E]/g, ""),
        at === 0 ? null : at,
        at === 1 ? "hidden" : 0.8125,
        new Date(Date.UTC(2026, 10, 20)),
      ]),
    );
  });

  test("is separated values that no spreadsheet reads as a formula, with the same figures", () => {
    const { data } = Papa.parse<string[]>(drawCsv(peopleReport(table)).slice(1), { delimiter: "," });
    const start = data.findIndex(([first]) => first === "Name") + 1;
    const rows = data.slice(start, start + hostile.length);
    expect(rows.map(([, contacts]) => contacts)).toEqual([
      "",
      ...hostile.slice(1).map((_, at) => `${at + 1}`),
    ]);
    expect(rows.map(([, , share]) => share)).toEqual(
      hostile.map((_, at) => (at === 1 ? "hidden" : "0.8125")),
    );
    for (const [name = ""] of rows) expect(name).not.toMatch(/^\s*[=+\-@]/);
  });
});

test("a report of a period without data says so in every form, and shows no nought", async () => {
  const report = peopleReport({ ...table, rows: [] });
  expect(drawHtml(report)).toContain(table.empty);
  expect(drawCsv(report)).toContain(table.empty);
  const [, row] = await readSheet(Buffer.from(await drawXlsx(report)), "People");
  expect(row?.[0]).toBe(table.empty);
});

test("a figure a little below nought is not written as minus nought", () => {
  const cell = { value: -0.04 };
  const column = { head: "Severity", unit: null, kind: "number" } as const;
  const page = drawHtml(peopleReport({ ...table, columns: [column], rows: [[cell], [{ value: -0.06 }]] }));
  expect([...page.matchAll(/<bdi>([^<]*)<\/bdi>/g)].map(([, words]) => words)).toEqual(["0", "-0.1"]);
});
