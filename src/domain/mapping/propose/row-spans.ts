import { neverAbove, spanOf } from "./relations.ts";
import { type Source, typicalOf } from "./source.ts";

/* How long the rows of a file are from one of their times to another: shifts have their hours, leave its days. */

const shiftHours = { from: 2.5, to: 14 };

const nearlyAll = 0.85;

/**
 * Whether one time of nearly each row lies as long after another as a shift is, and the next one of the same agent
 * begins after it; tickets are open for any time, and calls of one day lie within the same hours.
 */
export function isAsLongAsShifts(sources: readonly Source[], agent: Source | undefined): boolean {
  const times = sources.filter(({ holds }) => holds === "instant");
  return times.some((one) =>
    times.some(
      (other) => one !== other && areShifts(spanOf(one, other)) && !(agent && overlap(one, other, agent)),
    ),
  );
}

const mostOverlaps = 0.2;

/** Whether an agent's spans often begin before an earlier one has ended. */
function overlap(
  { sample: { at: starts } }: Source,
  { sample: { at: ends } }: Source,
  agent: Source,
): boolean {
  const rows = [...starts.keys()].filter((row) => (agent.sample.code[row] ?? -1) >= 0);
  const ofAgents = Map.groupBy(rows, (row) => agent.sample.code[row]);
  let overlaps = 0;
  for (const own of ofAgents.values()) {
    let last = Number.NEGATIVE_INFINITY;
    for (const row of own.toSorted((a, b) => (starts[a] as number) - (starts[b] as number))) {
      if ((starts[row] as number) < last) overlaps++;
      last = Math.max(last, ends[row] as number);
    }
  }
  return overlaps > rows.length * mostOverlaps;
}

function areShifts(spans: Float64Array): boolean {
  const known = spans.filter((span) => !Number.isNaN(span));
  const fitting = known.filter((span) => span >= shiftHours.from * 3600 && span <= shiftHours.to * 3600);
  return known.length > 0 && fitting.length >= known.length * nearlyAll;
}

/** Whether each row has two days, one never after the other, as leave has. */
export function isFromTo(sources: readonly Source[]): boolean {
  const days = sources.filter(({ holds, column }) => holds === "day" && column.share.day > 0.9);
  return days.some((one, at) => days.slice(at + 1).some((other) => areFromTo(one, other)));
}

function areFromTo(one: Source, other: Source): boolean {
  if (
    Math.min(one.column.filled, other.column.filled) <
    Math.max(one.column.filled, other.column.filled) * 0.95
  )
    return false;
  const [first, second] = [one.sample.at, other.sample.at];
  return Math.max(neverAbove(first, second), neverAbove(second, first)) >= 0.98 && isNear(spanOf(one, other));
}

/** Within a few weeks, as no employment is. */
function isNear(span: Float64Array): boolean {
  return Math.abs(typicalOf(span) ?? Number.POSITIVE_INFINITY) <= 45 * 86_400;
}
