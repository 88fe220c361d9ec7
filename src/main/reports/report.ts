import type { ReportKind } from "../../contract/report-kinds.ts";
/**
 * A report as data: what it says, apart from how it is drawn. Each form (HTML, PDF, XLSX, CSV) draws the
 * same report, so that a figure is the same in all of them.
 */
export interface Report {
  readonly kind: ReportKind;
  readonly title: string;
  /** One sentence on what the report is for and what it is not. */
  readonly lead: string;
  /** Days, YYYY-MM-DD, ends included. */
  readonly period: { readonly from: string; readonly to: string; readonly words: string };
  /** The day that everything is judged from. */
  readonly madeOn: string;
  /** The floor is made up, and says so on every page. */
  readonly sample: boolean;
  /** It has to fit on one sheet of paper: it holds text alone, and is set small. */
  readonly oneSheet?: boolean;
  readonly sections: readonly Section[];
}

export interface Section {
  /** A short name of letters and digits: of its sheet, of its place in the page. */
  readonly name: string;
  readonly heading: string;
  readonly text: readonly string[];
  readonly charts: readonly Chart[];
  readonly table: Table | null;
  /** What the reader has to know of the figures. */
  readonly notes: readonly string[];
}

/**
 * What a column holds; a word is a text that is never broken. Shares are fractions of 1, times and spells
 * seconds: exact in workbooks and separated values, on paper hours and minutes, or minutes and seconds.
 */
export type ColumnKind = "text" | "word" | "count" | "number" | "share" | "seconds" | "interval" | "day";

export interface Column {
  readonly head: string;
  /** What stands under the head on paper. */
  readonly unit: string | null;
  readonly kind: ColumnKind;
}

/** A figure, or why there is none: a word such as "not known" or "hidden". Never zero in its place. */
export type Cell =
  | { readonly value: string | number; readonly note?: string }
  | { readonly value: null; readonly why: string };

export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** What stands where there are no rows. */
  readonly empty: string;
}

/** A picture as data. Bars stand on zero; what is not known is a gap and says so. */
export interface Chart {
  readonly kind: "bars" | "weeks";
  readonly title: string;
  readonly unit: "share" | "hours" | "points" | "count";
  readonly hue: "load" | "rest" | "emp";
  readonly items: readonly ChartItem[];
  /** A line across, with its words. */
  readonly mark: { readonly value: number; readonly words: string } | null;
}

/** One bar: its figure, or why there is none, as its table says it (not known, unless said). */
interface ChartItem {
  readonly label: string;
  readonly value: number | null;
  readonly why?: string;
}

/** A cell of something that is known, or of nothing for a reason. */
export function cellOf(value: string | number | null | undefined, why: string, note?: string): Cell {
  if (value === null || value === undefined) return { value: null, why };
  return note === undefined ? { value } : { value, note };
}
