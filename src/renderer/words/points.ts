import { format } from "./reader.ts";

/*
 * Points of empathy as every view writes them: a mean with its interval, a change with its sign. An interval
 * keeps a tenth in a sentence, and is rounded to whole points in a table's cell.
 */

/** @example signed(-2.4) // "−2.4" */
export function signed(points: number): string {
  const text = format.tenth(Math.abs(points));
  return text === "0" ? text : `${points < 0 ? "−" : "+"}${text}`;
}

/** @example meanText({ mean: 72.4, from: 65, to: 79 }) // "72.4 (65–79)" */
export function meanText({ mean, from, to }: { mean: number; from: number; to: number }): string {
  return `${format.tenth(mean)} (${format.tenth(from)}–${format.tenth(to)})`;
}

/** @example wholeMeanText(72.4, 65.2, 79) // "72 (65–79)" */
export function wholeMeanText(mean: number, from: number, to: number): string {
  return `${format.number(mean)} (${format.number(from)}–${format.number(to)})`;
}

/** For a table's cell. @example changeCell({ difference: -9.7, from: -12.7, to: -6.7 }) // "−9.7 (−13 to −7)" */
export function changeCell({
  difference,
  from,
  to,
}: {
  difference: number;
  from: number;
  to: number;
}): string {
  return `${signed(difference)} (${signed(Math.round(from))} to ${signed(Math.round(to))})`;
}

/** @example changeText({ difference: -9.7, from: -12.7, to: -6.7 }) // "−9.7 (−12.7 to −6.7)" */
export function changeText({
  difference,
  from,
  to,
}: {
  difference: number;
  from: number;
  to: number;
}): string {
  return `${signed(difference)} (${signed(from)} to ${signed(to)})`;
}
