import { expect } from "vitest";
import { csvRows, type PageCell, pageRows, type ReadBack, sectionOfPage, sheetRows } from "./read-back.ts";

/** What a reader expects of a cell: the answer's own value, null where it has none, or that it is hidden. */
export type Expected = string | number | null;

/** How a column's figures read on paper. */
export type As = "text" | "day" | "whole" | "tenth" | "percent" | "hours" | "minutes";

/** A section's table as the answers have it. */
export interface ExpectedTable {
  readonly name: string;
  readonly heading: string;
  readonly as: readonly As[];
  readonly rows: readonly (readonly Expected[])[];
}

/** Every cell of a table in every form against the answers. */
export async function expectCells(read: ReadBack, table: ExpectedTable): Promise<void> {
  const { name, heading, as, rows } = table;
  for (const row of rows) expect([name, row.length]).toEqual([name, as.length]);
  const page = pageRows(sectionOfPage(read, name)).map((row) =>
    row.map((cell, at) => fromPage(cell, as[at])),
  );
  expect([name, page]).toEqual([name, rows.map((row) => row.map((value, at) => onPage(value, as[at])))]);
  if (rows.length === 0) return;
  expect([name, await sheetRows(read, name)]).toEqual([
    name,
    rows.map((row) => row.map((value, at) => inSheet(value, as[at]))),
  ]);
  expect([name, csvRows(read, heading)]).toEqual([name, rows.map((row) => row.map(inCsv))]);
}

/** A note behind a figure, such as "(heavy)", is not the figure. */
function fromPage({ words, exact }: PageCell, as: As | undefined): string {
  if (exact === undefined) return as === "text" || as === "day" ? words : `none: ${words}`;
  return `${words.split(" ")[0]} = ${Number(exact)}`;
}

function onPage(value: Expected, as: As | undefined): unknown {
  if (value === "hidden") return as === "text" ? "hidden" : "none: hidden";
  if (value === null) {
    // Whatever it says, it says something, and not a figure.
    return as === "text" || as === "day"
      ? expect.stringMatching(/^[a-z]/)
      : expect.stringMatching(/^none: [a-z]/);
  }
  if (typeof value === "string") return as === "day" ? dayOnPaper(value) : seen(value);
  return `${onPaper(value, as)} = ${value}`;
}

function inSheet(value: Expected, as: As | undefined): unknown {
  if (typeof value !== "string") return value;
  return as === "day" ? new Date(`${value}T00:00:00Z`) : seen(value);
}

function inCsv(value: Expected): string {
  if (typeof value !== "string") return value === null ? "" : String(value);
  return /^\s*[=+\-@]/.test(value) ? `'${seen(value)}` : seen(value);
}

function seen(text: string): string {
  return text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, "");
}

function onPaper(value: number, as: As | undefined): string {
  switch (as) {
    case "percent":
      return `${rounded(value * 100)}%`;
    case "hours":
      return clock(rounded(value / 60));
    case "minutes":
      return clock(rounded(value));
    case "tenth":
      return thousands(rounded(value * 10) / 10);
    default:
      return thousands(rounded(value));
  }
}

/** Halves away from zero, by the figure as it is written: 0.575 is 58 %, though its bits lie just below. */
function rounded(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(Number(value.toFixed(6))));
}

function clock(smaller: number): string {
  return `${thousands(Math.floor(smaller / 60))}:${String(smaller % 60).padStart(2, "0")}`;
}

function thousands(value: number): string {
  const [whole = "", part] = String(value).split(".");
  const spaced = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return part === undefined ? spaced : `${spaced}.${part}`;
}

const months = "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split(" ");

export function dayOnPaper(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return `${day} ${months[month - 1]} ${year}`;
}
