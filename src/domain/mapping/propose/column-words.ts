import type { ColumnProfile } from "./column-profile.ts";

const mostly = 0.9;
const orderWords = {
  "day-first": ", day first",
  "month-first": ", month first",
  "year-first": ", year first",
  open: ", day or month first",
  mixed: ", days and months mixed up",
} as const satisfies Record<NonNullable<ColumnProfile["days"]>, string>;

/** What the values of a column are, in plain words. @example holdsWords(column, 400) // "times, day first" */
export function holdsWords(column: ColumnProfile, rows: number): string {
  const { share, filled, distinct, days, named } = column;
  if (filled === 0) return "nothing";
  if (share.instant >= mostly) return `times${days ? orderWords[days] : ""}`;
  if (share.day >= mostly) return `days${days ? orderWords[days] : ""}`;
  if (share.url >= mostly) return "addresses of files";
  if (share.email >= mostly) return "e-mail addresses";
  if (share.phone >= mostly) return "telephone numbers";
  if (distinct === 1) return "the same in every row";
  if (share.clock >= mostly) return "clock times or lengths";
  if (share.span >= mostly) return "lengths of time";
  if (share["yes-no"] >= mostly && distinct !== null && distinct <= 2) return "yes or no";
  if (share.number >= mostly) return numbersWords(column, rows, named);
  return wordsOf(column, rows);
}

function numbersWords(
  { share, distinct, filled }: ColumnProfile,
  rows: number,
  named: ColumnProfile["named"],
): string {
  if (named) return named;
  if (filled === rows && distinct === filled) return "a different number in each row";
  return share.whole >= mostly ? "whole numbers" : "numbers with decimals";
}

function wordsOf({ distinct, filled, longest }: ColumnProfile, rows: number): string {
  if (longest > 80) return "text";
  if (filled === rows && distinct === filled) return "a different word in each row";
  return distinct === null ? "many different words" : `${distinct} different words`;
}
