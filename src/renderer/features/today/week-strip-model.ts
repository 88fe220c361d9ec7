/** A week of a strip: how heavy by the person's own weeks, and whether something is marked in it. */
export interface StripWeek {
  readonly week: string;
  readonly value: number | null;
  /** Of the ramp, 1 to 5; null where nothing is known. */
  readonly step: number | null;
  readonly marked: boolean;
}

const lightest = 1;
const heaviest = 5;
const alikeStep = 2;

/**
 * A strip of weeks, oldest first, from the person's own lightest week to the heaviest.
 *
 * @param minSpan weeks that differ by less count as alike, and share a step
 * @example weekStrip(["2026-W46", "2026-W47"], [0.5, 0.9], [false, true], 0.1) // steps 1 and 5
 */
export function weekStrip(
  weeks: readonly string[],
  values: readonly (number | null)[],
  marked: readonly boolean[],
  minSpan: number,
): readonly StripWeek[] {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  return weeks.map((week, at) => {
    const value = values[at] ?? null;
    return { week, value, step: stepOf(value, low, span, minSpan), marked: marked[at] ?? false };
  });
}

function stepOf(value: number | null, low: number, span: number, minSpan: number): number | null {
  if (value === null) return null;
  if (span < minSpan) return alikeStep;
  return lightest + Math.round(((value - low) / span) * (heaviest - lightest));
}
