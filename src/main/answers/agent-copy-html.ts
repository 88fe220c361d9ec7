import { dateWords } from "../../domain/acting/day-words.ts";
import { isoOfServiceDay, type ServiceDay } from "../../domain/calendar/service-day.ts";
import { wholePercent } from "../../domain/workload/figure-definition.ts";
import { escaped, isolated } from "../reports/html-text.ts";

/** What a cell of the page shows; null is "not known", which never looks like zero. */
export type Cell = string | number | null;

/** A day with its year, for a page that is kept; its parts never stand on two lines. */
export function yearWords(day: ServiceDay): string {
  return `${dateWords(day)} ${isoOfServiceDay(day).slice(0, 4)}`.replaceAll(" ", "\u00a0");
}

export function percent(share: number | null): string | null {
  return share === null ? null : wholePercent(share);
}

export function paragraph(text: string): string {
  return `<p>${isolated(text)}</p>`;
}

export function section(title: string, parts: readonly string[]): string {
  return `<section><h2>${escaped(title)}</h2>\n${parts.filter(Boolean).join("\n")}\n</section>`;
}

export function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const head = heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("\n");
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

function cell(value: Cell): string {
  if (value === null) return '<td class="unknown">not known</td>';
  return typeof value === "number" ? `<td class="number">${value}</td>` : `<td>${isolated(value)}</td>`;
}

/** Empty lines to write on, with a box to tick. */
export function writingRoom(lines = 2): string {
  const rules = Array.from({ length: lines }, () => '<div class="line"></div>').join("");
  return `<div class="room"><span>Your words:</span> <span class="tick">☐ I contest this</span>${rules}</div>`;
}

const styles = `
@page { size: A4; margin: 18mm 16mm }
body { font: 11pt/1.45 system-ui, sans-serif; color: #18211e; background: #fff; max-width: 190mm; margin: 0 auto; padding: 8mm }
h1 { font-size: 18pt; margin: 0 0 4mm } h2 { font-size: 13pt; margin: 8mm 0 2mm; border-bottom: 1px solid #46504c }
h3 { font-size: 11pt; margin: 4mm 0 1mm } p { margin: 1mm 0 2mm; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100%; font-size: 9pt; margin: 1mm 0 3mm }
th, td { border: 1px solid #8a938e; padding: 1mm 1.5mm; text-align: left; vertical-align: top; overflow-wrap: break-word }
h2, h3 { break-after: avoid } thead { display: table-header-group } tr, .room, .own, li { break-inside: avoid }
.number { text-align: right; font-variant-numeric: tabular-nums } .unknown { color: #46504c; font-style: italic }
.room { border: 1px dashed #46504c; padding: 2mm; margin: 2mm 0; font-size: 9pt } .line { border-bottom: 1px solid #8a938e; height: 7mm }
.tick { float: right } .own { border-left: 3px solid #147661; padding-left: 3mm }
@media print { body { padding: 0 } }
`;

/** A whole page that needs nothing from anywhere. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${styles}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
