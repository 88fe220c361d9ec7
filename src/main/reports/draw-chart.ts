import { tenth } from "../../domain/statistics/rounding.ts";
import { numberWords } from "./figure-words.ts";
import { escaped } from "./html-text.ts";
import type { Chart } from "./report.ts";

const width = 720;

/** A chart as a picture of its own: no script, no font, nothing from anywhere. Its table stands beside it. */
export function drawChart(chart: Chart): string {
  return chart.kind === "bars" ? bars(chart) : weeks(chart);
}

const row = 24;
const labelWidth = 190;
const valueWidth = 64;

// What a bar that is all of it stands for, where the unit has an end.
const fullScale: Partial<Record<Chart["unit"], number>> = { share: 1, points: 100 };

/** One bar a row, from zero; the label before it and the figure behind it. */
function bars({ title, items, unit, hue, mark }: Chart): string {
  const height = items.length * row + (mark ? 22 : 4);
  const max = Math.max(...items.map(({ value }) => value ?? 0), mark?.value ?? 0, fullScale[unit] ?? 0) || 1;
  const wide = width - labelWidth - valueWidth;
  const x = (value: number) => labelWidth + (value / max) * wide;
  const parts = items.map(({ label, value, why = "not known" }, at) => {
    const y = at * row;
    const name = `<text class="label" x="${labelWidth - 8}" y="${y + 16}" text-anchor="end">${escaped(shortened(label, 26))}</text>`;
    if (value === null)
      return `${name}<rect class="gap" x="${labelWidth}" y="${y + 5}" width="44" height="14"/><text class="label" x="${labelWidth + 52}" y="${y + 16}">${escaped(why)}</text>`;
    return `${name}<rect class="${hue}" x="${labelWidth}" y="${y + 5}" width="${fixed(x(value) - labelWidth)}" height="14"/><text class="figure" x="${fixed(x(value) + 6)}" y="${y + 16}">${escaped(figure(value, unit))}</text>`;
  });
  const line = mark
    ? `<line class="mark" x1="${fixed(x(mark.value))}" x2="${fixed(x(mark.value))}" y1="0" y2="${items.length * row}"/><text class="label" x="${fixed(x(mark.value))}" y="${items.length * row + 15}" text-anchor="middle">${escaped(mark.words)}</text>`
    : "";
  return picture(title, height, parts.join("") + line);
}

const plotTop = 26;
const plotHeight = 120;
const minLabelWidth = 36;

/** One column a week, on zero; a week without data is a hatched gap. */
function weeks({ title, items, unit, hue, mark }: Chart): string {
  const known = items.map(({ value }) => value ?? 0);
  const { top: max, ticks } = scaleTo(Math.max(...known, mark?.value ?? 0, fullScale[unit] ?? 0));
  const left = 56;
  const step = (width - left) / Math.max(items.length, 1);
  const y = (value: number) => plotTop + plotHeight - (value / max) * plotHeight;
  // Where columns are narrow, not each has room for its label; the newest always has one.
  const nth = Math.max(1, Math.ceil(minLabelWidth / step));
  const columns = items.map(({ label, value }, at) => {
    const x = left + at * step + step * 0.15;
    const wide = fixed(step * 0.7);
    const isLabelled = (items.length - 1 - at) % nth === 0;
    const foot = isLabelled
      ? `<text class="label" x="${fixed(x + step * 0.35)}" y="${plotTop + plotHeight + 16}" text-anchor="middle">${escaped(label)}</text>`
      : "";
    const drawn =
      value === null
        ? `<rect class="gap" x="${fixed(x)}" y="${plotTop + plotHeight - 24}" width="${wide}" height="24"/>`
        : `<rect class="${hue}" x="${fixed(x)}" y="${fixed(y(value))}" width="${wide}" height="${fixed(plotTop + plotHeight - y(value))}"/>`;
    return drawn + foot;
  });
  const scale = ticks.map((value) => {
    const at = fixed(y(value));
    return `<line class="${value === 0 ? "axis" : "grid"}" x1="${left}" x2="${width}" y1="${at}" y2="${at}"/><text class="label" x="${left - 8}" y="${fixed(y(value) + 4)}" text-anchor="end">${escaped(tickWords(value, unit))}</text>`;
  });
  const [zero, ...others] = scale;
  const name = `<text class="label" x="0" y="12">${escaped(axisWords[unit])}</text>`;
  // The lines of the scale lie behind the columns, and the line that they stand on before them.
  return picture(title, plotTop + plotHeight + 24, [name, ...others, ...columns, zero].join(""));
}

const axisWords: Record<Chart["unit"], string> = {
  share: "Share, %",
  hours: "Hours",
  points: "Points, 0 to 100",
  count: "Count",
};

function tickWords(value: number, unit: Chart["unit"]): string {
  if (unit === "share") return numberWords(value, "share");
  return numberWords(value, Number.isInteger(value) ? "count" : "number");
}

/** A scale from zero in even steps of 1, 2 or 5, that ends at or above a figure. @example scaleTo(890).top // 1000 */
export function scaleTo(max: number): { readonly top: number; readonly ticks: readonly number[] } {
  const end = max > 0 ? max : 1;
  const wanted = end / 4;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = ([1, 2, 5, 10].find((times) => times * power >= wanted * 0.999) ?? 10) * power;
  const steps = Math.max(1, Math.ceil(end / step - 1e-9));
  const ticks = Array.from({ length: steps + 1 }, (_, at) => Number((at * step).toPrecision(12)));
  return { top: ticks.at(-1) ?? step, ticks };
}

function picture(title: string, height: number, content: string): string {
  return `<figure><figcaption>${escaped(title)}</figcaption><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}: the figures stand in the table"><defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="5"/></pattern></defs>${content}</svg></figure>`;
}

function figure(value: number, unit: Chart["unit"]): string {
  if (unit === "share") return numberWords(value, "share");
  const text = numberWords(value, unit === "hours" ? "count" : "number");
  return unit === "hours" ? `${text} h` : text;
}

function shortened(text: string, letters: number): string {
  const all = [...text];
  return all.length > letters ? `${all.slice(0, letters - 1).join("")}…` : text;
}

function fixed(value: number): string {
  return String(tenth(value));
}
