import Papa from "papaparse";
import { readSheet } from "read-excel-file/node";
import type { ReportRequest } from "../../../src/contract/reports.ts";
import { type Ask, ended } from "../../contract/transports.ts";

/** A report in its forms, read back with readers that the drawing does not know of. */
export interface ReadBack {
  readonly html: string;
  readonly csv: readonly (readonly string[])[];
  readonly xlsx: Buffer;
}

export async function madeReport(ask: Ask, request: ReportRequest): Promise<ReadBack> {
  const [html, csv, xlsx] = [
    await bytesOf(ask, { ...request, form: "html" }),
    await bytesOf(ask, { ...request, form: "csv" }),
    await bytesOf(ask, { ...request, form: "xlsx" }),
  ];
  const { data } = Papa.parse<string[]>(csv.toString("utf8").slice(1), { delimiter: "," });
  return { html: html.toString("utf8"), csv: data, xlsx };
}

async function bytesOf(
  ask: Ask,
  request: ReportRequest & { readonly form: "html" | "csv" | "xlsx" },
): Promise<Buffer> {
  const { result } = await ended(await ask.reports.make(request));
  return Buffer.from(result.content, "base64");
}

/** The rows of a section's sheet, without its heads. */
export async function sheetRows({ xlsx }: ReadBack, name: string): Promise<readonly (readonly unknown[])[]> {
  const [, ...rows] = await readSheet(xlsx, name);
  return rows;
}

/** The lines of a section after its heading, to the empty one. */
export function csvLines({ csv }: ReadBack, heading: string): readonly (readonly string[])[] {
  const start = csv.findIndex(([mark, text]) => mark === "section" && text === heading) + 1;
  if (start === 0) throw new Error(`there is no section ${heading}`);
  const end = csv.findIndex((line, at) => at >= start && line.length === 1 && line[0] === "");
  return csv.slice(start, end < 0 ? undefined : end);
}

/** The rows of a section's table, without its heads. */
export function csvRows(read: ReadBack, heading: string): readonly (readonly string[])[] {
  const [, ...rows] = csvLines(read, heading).filter(([mark]) => mark !== "text" && mark !== "note");
  return rows;
}

/** A cell of a page: what is read, and the exact figure beside it. */
export interface PageCell {
  readonly words: string;
  readonly exact: string | undefined;
}

/** The rows of a section's table, or of any part of a page that holds one. */
export function pageRows(part: string): readonly (readonly PageCell[])[] {
  const body = /<tbody>([\s\S]*?)<\/tbody>/.exec(part)?.[1] ?? "";
  return [...body.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) =>
    [...row.matchAll(/<(t[hd])([^>]*)>([\s\S]*?)<\/\1>/g)].map(([, , marks = "", inner = ""]) => ({
      words: plain(inner),
      exact: /data-value="([^"]*)"/.exec(marks)?.[1],
    })),
  );
}

export function sectionOfPage({ html }: ReadBack, name: string): string {
  const start = html.indexOf(`<section id="${name}"`);
  if (start < 0) throw new Error(`there is no section ${name}`);
  return html.slice(start, html.indexOf("</section>", start));
}

const marks: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };

/** A text of a page as it is read. */
export function plain(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => marks[name] ?? "");
}
