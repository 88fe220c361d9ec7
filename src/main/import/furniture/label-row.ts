import { columnName } from "../formats/column-name.ts";
import { isFigure } from "./figure.ts";

const bracketed = /^[([<{].*[)\]>}]$/s;
const unit =
  /^(?:s|secs?|seconds?|ms|msecs?|milliseconds?|mins?|minutes?|h|hrs?|hours?|days?|sekunden|minuten|secondes|segundos|secondi|%|percent|number|numeric|text|string|char|varchar|date|time|datetime|timestamp|duration|integer|int|bigint|float|double|decimal|bool|boolean|count|id|utc|iso ?8601|y\/n|yes\/no|[0-9]\s?\/\s?[0-9]|required|optional)$/i;
const pattern = /^(?=.*[dmyh]{2,}[-:/.][dmyhs]{2})[dmyhis:./\sTzap-]+$/i;

// Of the columns without which there is no record those that hold its times, by the ends of their names. A name such as
// "Affectation" or "Format" ends in a little word by chance.
const timed = /(?:date|time|timestamp|start|(?:^|_|ed)(?:at|on|to)|(?:^|_)(?:end|from))$/;

/**
 * Whether a row below the header is one more row of the header: units such as "(seconds)", the columns' labels,
 * or the import ids of a survey tool. No cell of it is a figure, and where a record needs a value it has none:
 * a label, a unit, or words where only a time can stand.
 *
 * @param essential places of the columns that are blank in no record
 * @example isLabelRow(["", "(UTC)", "(seconds)"], ["id", "offered_at", "talk"], [0, 1]) // true
 */
export function isLabelRow(
  cells: readonly string[],
  header: readonly string[],
  essential: readonly number[],
): boolean {
  const isLabel = (at: number) => {
    const cell = cells[at] ?? "";
    if (bracketed.test(cell) || unit.test(cell)) return true;
    return columnName(cell) === columnName(header[at] ?? "") || pattern.test(cell);
  };
  const filled = cells.flatMap((cell, at) => (cell === "" ? [] : [at]));
  if (filled.length === 0 || filled.some((at) => isFigure(cells[at] ?? ""))) return false;
  if (essential.every((at) => (cells[at] ?? "") === "" || isLabel(at))) {
    return filled.filter(isLabel).length * 2 >= filled.length;
  }
  const times = essential.filter((at) => timed.test(columnName(header[at] ?? "")));
  const isWords = (at: number) => /^\D*\p{L}\D*$/u.test(cells[at] ?? "");
  return times.length > 0 && times.every(isWords) && filled.length * 4 >= header.length * 3;
}

/** Whether a row repeats the header. @example isRepeatedHeader(["Agent", "Queue"], ["agent", "queue"]) // true */
export function isRepeatedHeader(cells: readonly string[], header: readonly string[]): boolean {
  let same = 0;
  for (let at = 0; at < header.length; at++) {
    const cell = cells[at] ?? "";
    if (columnName(cell) !== columnName(header[at] ?? "")) return false;
    if (cell !== "") same++;
  }
  return same > 1;
}
