import { describe, expect, test } from "vitest";
import { secondBurnoutRule } from "../../../src/domain/burnout/burnout-rule.ts";
import { ruleNumbers } from "../../../src/domain/burnout/floor-rules.ts";
import { onePageSummary } from "../../../src/domain/burnout/one-page-summary.ts";
import { browserPrinter, type PdfPrinter } from "../../../src/main/hosts/shared/print-pdf.ts";
import { councilPage } from "../../../src/main/reports/council-page.ts";
import { drawChart, scaleTo } from "../../../src/main/reports/draw-chart.ts";
import { drawHtml } from "../../../src/main/reports/draw-html.ts";
import type { Report, Table } from "../../../src/main/reports/report.ts";
import { longName, peopleReport } from "./people-report.ts";

const people = (count: number): Table => ({
  caption: "People",
  columns: [
    { head: "Name", unit: null, kind: "text" },
    { head: "Team", unit: null, kind: "text" },
    { head: "Contacts", unit: "a week", kind: "number" },
  ],
  rows: Array.from({ length: count }, (_, at) => [
    { value: at === 1 ? longName : `Person ${at}` },
    { value: "Escalations" },
    { value: at },
  ]),
  empty: "There is nobody on this floor yet.",
});

const printed: PdfPrinter = browserPrinter();
const pdfOf = async (report: Report) =>
  Buffer.from(await printed(drawHtml(report), new AbortController().signal)).toString("latin1");
const pagesOf = (pdf: string) => pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describe("a report on paper", () => {
  test("the works council's page is one sheet of two sides, with every line of the rule on it", async () => {
    const rule = secondBurnoutRule;
    const report = councilPage(
      { today: "2026-11-28", sample: true, sources: [] } as never,
      onePageSummary(rule),
      ruleNumbers(rule),
    );
    const page = drawHtml(report);
    expect(report.sections.flatMap(({ text }) => text).length).toBeGreaterThan(20);
    expect(page.match(/<p><bdi>/g)).toHaveLength(report.sections.flatMap(({ text }) => text).length);
    const size = /body \{ font-size: ([\d.]+)pt/.exec(page)?.[1];
    expect(Number(size)).toBeGreaterThanOrEqual(7);
    expect(pagesOf(await pdfOf(report))).toBe(2);
  });

  test("a table of 120 people runs over several sheets, and its head is set to come again on each", async () => {
    const report = peopleReport(people(120));
    expect(drawHtml(report)).toMatch(/thead \{ display: table-header-group; break-inside: avoid; \}/);
    expect(pagesOf(await pdfOf(report))).toBeGreaterThan(2);
  });
});

test("a usual name is never broken within a word, and one of 80 letters is, so that it moves no other column", () => {
  const page = drawHtml(peopleReport(people(3)));
  expect(page).toContain('<td class="text"><bdi>Escalations</bdi></td>');
  expect(page).toContain(`<th scope="row" class="text long"><bdi>${longName}</bdi></th>`);
  expect(page).toMatch(/\.long \{ overflow-wrap: anywhere; \}/);
});

describe("a chart", () => {
  test("of teams says hidden where the table hides, and not known where nothing is known", () => {
    const chart = drawChart({
      kind: "bars",
      title: "Mean of the period",
      unit: "points",
      hue: "emp",
      items: [
        { label: "Claims", value: 50 },
        { label: "Nights", value: null, why: "hidden" },
        { label: "Support", value: null },
      ],
      mark: null,
    });
    expect([...chart.matchAll(/(hidden|not known)<\/text>/g)].map(([, why]) => why)).toEqual([
      "hidden",
      "not known",
    ]);
  });

  test("of weeks names its unit and has round figures on its scale", () => {
    const chart = drawChart({
      kind: "weeks",
      title: "Hours of handling",
      unit: "hours",
      hue: "load",
      items: [
        { label: "W46", value: 890.1 },
        { label: "W47", value: null },
      ],
      mark: null,
    });
    const texts = [...chart.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(texts).toEqual(expect.arrayContaining(["Hours", "0", "500", "1,000", "W46", "W47"]));
  });

  test("ends its scale at or above the largest figure, in at most five even steps", () => {
    for (const max of [0.07, 0.4, 1, 3, 39, 100, 890, 72_345]) {
      const { top, ticks } = scaleTo(max);
      expect(top).toBeGreaterThanOrEqual(max);
      expect(ticks[0]).toBe(0);
      expect(ticks.length).toBeGreaterThanOrEqual(3);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }
    expect(scaleTo(0).top).toBe(1);
  });
});
