import { createHash } from "node:crypto";
import { drawChart } from "./draw-chart.ts";
import { dayWords, figureWords, isNumeric } from "./figure-words.ts";
import { escaped, isolated } from "./html-text.ts";
import { pageStyle } from "./page-style.ts";
import type { Cell, Column, Report, Section, Table } from "./report.ts";

/**
 * A report as one page that needs nothing else: no script, no network, no file beside it. Its policy
 * forbids both, whatever stands in it.
 */
export function drawHtml(report: Report): string {
  const head = report.sample ? `${report.title} (made up)` : report.title;
  const style = pageStyle(head, report.oneSheet ? lettersOf(report) : null);
  const hash = createHash("sha256").update(style).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(report.title)}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    "<header>",
    `<h1>${escaped(report.title)}</h1>`,
    `<p class="second">${escaped(report.period.words)} · judged from ${escaped(dayWords(report.madeOn))}</p>`,
    ...(report.sample ? ['<p class="sample">This floor is made up. Nobody on it exists.</p>'] : []),
    `<p>${escaped(report.lead)}</p>`,
    "</header>",
    "<main>",
    ...report.sections.map(drawSection),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function lettersOf({ sections }: Report): number {
  return sections.reduce((sum, { heading, text }) => sum + [heading, ...text].join("").length, 0);
}

function drawSection({ name, heading, text, charts, table, notes }: Section): string {
  return [
    `<section id="${escaped(name)}">`,
    `<h2>${escaped(heading)}</h2>`,
    ...text.map((line) => `<p>${isolated(line)}</p>`),
    ...charts.map(drawChart),
    ...(table ? [drawTable(table)] : []),
    ...notes.map((note) => `<p class="notes">${escaped(note)}</p>`),
    "</section>",
  ].join("\n");
}

function drawTable({ caption, columns, rows, empty }: Table): string {
  if (rows.length === 0) return `<p class="second">${escaped(empty)}</p>`;
  return [
    '<div class="wide"><table>',
    `<caption>${escaped(caption)}</caption>`,
    `<thead><tr>${columns.map(head).join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map(
      (cells) =>
        `<tr>${columns.map((column, at) => drawCell(cells[at] ?? { value: null, why: "" }, column, at)).join("")}</tr>`,
    ),
    "</tbody></table></div>",
  ].join("\n");
}

function head(column: Column): string {
  const unit = column.unit === null ? "" : `<span class="unit">${escaped(column.unit)}</span>`;
  return `<th scope="col"${classOf(column)}>${escaped(column.head)}${unit}</th>`;
}

function drawCell(cell: Cell, column: Column, at: number): string {
  const words = figureWords(cell, column.kind);
  // The exact figure stands beside its words, so that it can be copied and compared.
  const exact = typeof cell.value === "number" ? ` data-value="${cell.value}"` : "";
  const shown = cell.value === null ? `<span class="why">${escaped(words)}</span>` : isolated(words);
  const marks = `${classOf(column, isLong(words))}${exact}`;
  return at === 0 ? `<th scope="row"${marks}>${shown}</th>` : `<td${marks}>${shown}</td>`;
}

// A word of no more letters fits in a column as it is; a longer one would push the others off the paper.
const longestWord = 20;

function isLong(words: string): boolean {
  return words.split(/\s/u).some((word) => [...word].length > longestWord);
}

function classOf(column: Column, long = false): string {
  const kind = isNumeric(column) ? "number" : column.kind;
  return ` class="${kind}${kind === "text" && long ? " long" : ""}"`;
}
