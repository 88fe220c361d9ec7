/**
 * How a report's page looks, on a screen and on paper. Paper gets the title in its head, the number of the
 * page and of all pages at its foot, and the heads of a table again on each page that it runs over. A report
 * that is one sheet is set in two columns, in type that is as large as its letters allow.
 */
export function pageStyle(head: string, sheetLetters: number | null = null): string {
  const sheet = sheetLetters === null ? "" : sheetStyle(sheetLetters);
  return `
:root { color-scheme: light; --ink: #18211e; --ink2: #46504c; --ink3: #5f6964; --line: #e0e4df; --load: #9a6410; --rest: #147661; --emp: #24509c; --hatch: #8a938e; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1040px; padding: 32px; background: #fff; color: var(--ink); font: 14px/20px Inter, "Segoe UI", -apple-system, BlinkMacSystemFont, "Noto Sans", "Liberation Sans", system-ui, sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
h1 { margin: 0 0 4px; font-size: 20px; line-height: 28px; }
h2 { margin: 28px 0 6px; font-size: 16px; line-height: 24px; break-after: avoid; }
p { margin: 4px 0; max-width: 76ch; orphans: 3; widows: 3; }
.second, .notes { color: var(--ink2); }
.note, .notes { font-size: 12px; line-height: 16px; }
.sample { display: inline-block; padding: 1px 8px; border: 1px solid var(--ink2); border-radius: 4px; }
section { border-top: 1px solid var(--line); margin-top: 24px; }
table { border-collapse: collapse; width: 100%; margin: 8px 0; font-size: 13px; line-height: 18px; }
caption { text-align: left; color: var(--ink2); padding: 4px 0; break-after: avoid; }
thead { display: table-header-group; break-inside: avoid; }
th, td { padding: 4px 8px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; }
th .unit { display: block; font-weight: 400; font-size: 12px; color: var(--ink3); }
.number { text-align: right; white-space: nowrap; overflow-wrap: normal; }
th.number { white-space: normal; min-width: 5.5em; }
.text { min-width: 7.5em; max-width: 26em; }
.long { overflow-wrap: anywhere; }
.word, .day { white-space: nowrap; overflow-wrap: normal; }
.why { color: var(--ink3); font-size: 12px; white-space: normal; }
tr, figure, .notes { break-inside: avoid; }
figure { margin: 12px 0; }
figcaption { font-weight: 600; padding-bottom: 4px; }
svg { display: block; width: 100%; max-width: 720px; height: auto; }
svg text { font: 12px Inter, "Segoe UI", "Noto Sans", "Liberation Sans", system-ui, sans-serif; fill: var(--ink2); }
svg .figure { fill: var(--ink); }
svg .load { fill: var(--load); } svg .rest { fill: var(--rest); } svg .emp { fill: var(--emp); }
svg .axis { stroke: var(--ink3); } svg .grid { stroke: var(--line); } svg .mark { stroke: var(--ink); stroke-dasharray: 4 3; }
svg .hatch { stroke: var(--hatch); } svg .gap { fill: url(#hatch); stroke: var(--hatch); }
@media (max-width: 700px) { .wide { overflow-x: auto; } }
@page { size: A4; margin: 20mm 14mm 18mm; @top-left { content: ${cssText(head)}; font: 9pt "Liberation Sans", sans-serif; color: #5f6964; } @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 9pt "Liberation Sans", sans-serif; color: #5f6964; } }
@media print { body { padding: 0; max-width: none; font-size: 10pt; line-height: 14pt; } table { font-size: 9pt; line-height: 12pt; } section { break-inside: auto; } }
${sheet}`;
}

const sheetSizes = { largest: 8.5, smallest: 5.5 } as const;
// So many letters fill the two columns of both sides at 1 pt; a letter takes the square of its size. Measured with a wide
// font, so that a narrower one leaves room.
const lettersAtOnePoint = 720_000;

/** One sheet of A4, printed on both sides: the more letters, the smaller they are, and never smaller than can be read. */
function sheetStyle(letters: number): string {
  const fitting = Math.floor(Math.sqrt(lettersAtOnePoint / Math.max(letters, 1)) * 10) / 10;
  const size = Math.min(sheetSizes.largest, Math.max(sheetSizes.smallest, fitting));
  return `@page { margin: 14mm 10mm 12mm; }
@media print { body { font-size: ${size}pt; line-height: 1.2; } h1 { font-size: 12pt; line-height: 1.2; } h2 { margin: 0 0 1pt; font-size: 1.1em; line-height: 1.2; } header p { max-width: none; margin: 1pt 0; } main { margin-top: 4pt; columns: 2; column-gap: 6mm; } section { margin: 0 0 4pt; padding-top: 3pt; } section p { margin: 0 0 1.5pt; max-width: none; padding-left: 1em; text-indent: -1em; } }
`;
}

/** A text as CSS content: nothing of it ends the text or begins markup. */
function cssText(text: string): string {
  const plain = text.replace(/[^\p{L}\p{N} .,:()-]/gu, "");
  return `"${plain}"`;
}
