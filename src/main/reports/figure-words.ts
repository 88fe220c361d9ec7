import type { Cell, Column, ColumnKind } from "./report.ts";

// Reports are written in English; numbers and days as there. A report is read where it was not made, so
// days are written with their year, and never as 03/04.
const locale = "en-GB";
// A figure just below zero is not written as -0.
const signDisplay = "negative";
const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay });
const tenth = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay });
const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0, signDisplay });
const day = new Intl.DateTimeFormat(locale, {
  timeZone: "UTC",
  day: "numeric",
  month: "short",
  year: "numeric",
});

/** A figure as paper shows it; its exact value stands in the workbook. */
export function figureWords(cell: Cell, kind: ColumnKind): string {
  if (cell.value === null) return cell.why;
  const text = typeof cell.value === "string" ? textWords(cell.value, kind) : numberWords(cell.value, kind);
  return cell.note === undefined ? text : `${text} ${cell.note}`;
}

export function isNumeric({ kind }: Column): boolean {
  return kind !== "text" && kind !== "word" && kind !== "day";
}

export function dayWords(iso: string): string {
  const at = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(at) ? iso : day.format(at);
}

export function numberWords(value: number, kind: ColumnKind): string {
  switch (kind) {
    case "share":
      return percent.format(value);
    case "seconds":
      return timeWords(value);
    case "interval":
      return intervalWords(value);
    case "count":
      return whole.format(value);
    case "number":
    case "text":
    case "word":
    case "day":
      return tenth.format(value);
  }
}

function textWords(value: string, kind: ColumnKind): string {
  return kind === "day" ? dayWords(value) : value;
}

/** @example spellWords(252) // "4:12" */
function intervalWords(seconds: number): string {
  const rounded = Math.round(seconds);
  return `${whole.format(Math.floor(rounded / 60))}:${String(rounded % 60).padStart(2, "0")}`;
}

/** @example timeWords(138_000) // "38:20"; timeWords(252) // "0:04" */
function timeWords(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  return `${whole.format(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, "0")}`;
}
