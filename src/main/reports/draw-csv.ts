import { visible } from "./html-text.ts";
import type { Cell, Report } from "./report.ts";

const end = "\r\n";

/**
 * A report's tables as separated values, one block a section: its heading, its heads, its rows, an empty
 * line. Figures are exact: shares are fractions, times seconds. What is not known is empty; a figure that
 * is hidden says so.
 */
export function drawCsv(report: Report): string {
  const blocks = [
    [
      line(["report", report.title]),
      line(["period", report.period.from, report.period.to]),
      line(["judged from", report.madeOn]),
      ...(report.sample ? [line(["made up", "Nobody on this floor exists."])] : []),
      line(["what it is", report.lead]),
    ],
    ...report.sections.map(({ heading, text, table, notes }) => [
      line(["section", heading]),
      ...text.map((one) => line(["text", one])),
      ...(table && table.rows.length === 0 ? [line(["text", table.empty])] : []),
      ...(table && table.rows.length > 0
        ? [
            line(table.columns.map(({ head, unit, kind }) => headOf(head, unit, kind))),
            ...table.rows.map((cells) => cells.map(cellText).join(",") + end),
          ]
        : []),
      ...notes.map((note) => line(["note", note])),
    ]),
  ];
  // The mark lets spreadsheets know that the letters are UTF-8.
  return `\uFEFF${blocks.map((lines) => lines.join("")).join(end)}`;
}

/** The head with the unit that the figures have here. */
export function headOf(head: string, unit: string | null, kind: string): string {
  if (kind === "seconds" || kind === "interval") return `${head} (s)`;
  if (kind === "share") return `${head} (fraction)`;
  return unit === null ? head : `${head} (${unit})`;
}

function cellText(cell: Cell): string {
  if (cell.value === null) return cell.why === "hidden" ? "hidden" : "";
  return typeof cell.value === "number" ? String(cell.value) : quoted(cell.value);
}

function line(texts: readonly string[]): string {
  return texts.map(quoted).join(",") + end;
}

/** A text that a spreadsheet reads as text: one that begins like a formula gets an apostrophe before it. */
function quoted(text: string): string {
  const plain = visible(text);
  const harmless = /^\s*[=+\-@]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
