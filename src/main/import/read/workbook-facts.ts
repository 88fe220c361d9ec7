/** What a workbook says of itself as a whole. */
export interface WorkbookFacts {
  /** Names of the sheets that its reader does not see. */
  readonly hidden: ReadonlySet<string>;
  /** Whether its days are counted from 1904, as old versions of Excel on a Mac did. */
  readonly isFrom1904: boolean;
}

const sheetTag = /<(?:[\w.-]+:)?sheet\s([^<>]*)>/g;
const nameOf = /(?:^|\s)name\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const isHidden = /(?:^|\s)state\s*=\s*["'](?:hidden|veryHidden)["']/;
const from1904 = /<(?:[\w.-]+:)?workbookPr\s[^<>]*date1904\s*=\s*["'](?:1|true)["']/;

/**
 * Reads the facts out of a workbook's own part (`xl/workbook.xml`).
 *
 * @example workbookFacts('<sheets><sheet name="Old" state="hidden"/></sheets>').hidden // {"Old"}
 */
export function workbookFacts(xml: string): WorkbookFacts {
  const hidden = new Set<string>();
  for (const [, attributes = ""] of xml.matchAll(sheetTag)) {
    const [, double, single] = nameOf.exec(attributes) ?? [];
    if (isHidden.test(attributes)) hidden.add(unescaped(double ?? single ?? ""));
  }
  return { hidden, isFrom1904: from1904.test(xml) };
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return entities[name] ?? whole;
  });
}
