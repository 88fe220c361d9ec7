import { type DurationUnit, durationUnits } from "../../floor/import-codes.ts";
import { dependence } from "./dependence.ts";
import { lengthsOf, type Values } from "./relations.ts";
import type { Source } from "./source.ts";

/** Rows that follow one another: where an agent's one ends, the next one starts. */
export interface StateSequence {
  readonly agent: Source;
  readonly start: Source;
  /** The time of the end, or else how long a row took, and in which unit. */
  readonly end: Source | undefined;
  readonly length: { readonly source: Source; readonly unit: DurationUnit } | undefined;
  /** What changes from row to row. */
  readonly state: Source;
}

interface Way {
  readonly end?: Source;
  readonly length?: { readonly source: Source; readonly unit: DurationUnit };
  readonly ends: Values;
}

const mostTried = 8;
/** Share of the rows that another one follows at once. */
const touches = 0.8;
const fewestTouching = 12;
/** Seconds by which an end is put off to see how many touch by chance; the first is the end itself. */
const chances = [0, 420, -660] as const;
/** More than the seconds of any time that is written. */
const secondsApart = 100_000_000_000;
const rowsTriedFirst = 200;
const fewestFilled = 0.95;
const mostWords = 40;
const ofAgent = 0.7;

/**
 * Whether the rows of a file are the states of agents, by their times alone: a contact is followed by a pause, a shift
 * by a night, and a state by the next one.
 *
 * @param people sources that can name the agent of a row
 * @param lengths sources that can be lengths
 * @param share of the file's rows that are in the sample
 */
export function stateSequence(
  sources: readonly Source[],
  people: readonly Source[],
  lengths: readonly Source[],
  share: number,
): StateSequence | undefined {
  const times = sources.filter(({ holds }) => holds === "instant").slice(0, mostTried);
  let best: { readonly score: number; readonly found: Omit<StateSequence, "state"> } | undefined;
  for (const start of times) {
    const ways = waysToEnd(start, times, lengths.slice(0, mostTried));
    for (const agent of people.slice(0, mostTried)) {
      const starts = startsOf(agent, start);
      for (const { end, length, ends } of ways) {
        const score = touching(agent, starts, start.sample.at, ends, touches * share);
        if (score >= touches * share && score > (best?.score ?? 0)) {
          best = { score, found: { agent, start, end, length } };
        }
      }
    }
  }
  const state = best && stateOf(best.found, sources);
  return best && state && { ...best.found, state };
}

function waysToEnd(start: Source, times: readonly Source[], lengths: readonly Source[]): Way[] {
  const byTime = times
    .filter((one) => one !== start && !one.own.some((at) => start.own.includes(at)))
    .map((end): Way => ({ end, ends: end.sample.at }));
  const byLength = lengths.flatMap((source): Way[] => {
    const { share, named } = source.column;
    const units: readonly DurationUnit[] = share.span >= 0.5 ? ["seconds"] : named ? [named] : durationUnits;
    return units.map((unit) => {
      const long = lengthsOf(source, unit);
      return {
        length: { source, unit },
        ends: start.sample.at.map((at, row) => at + (long[row] ?? Number.NaN)),
      };
    });
  });
  return [...byTime, ...byLength];
}

/** An agent and a second as one number. */
function placeOf(code: number, second: number): number {
  return code * secondsApart + second;
}

function startsOf(agent: Source, start: Source): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const [row, at] of start.sample.at.entries()) {
    const code = agent.sample.code[row] ?? -1;
    if (code >= 0 && !Number.isNaN(at)) starts.add(placeOf(code, Math.round(at)));
  }
  return starts;
}

/**
 * Share of the rows that end in the second in which another one of the agent starts, less the share that would by
 * chance: as many as end some minutes before or after a start. 0 where it is less than is looked for.
 *
 * @param least the smallest share that is looked for
 */
function touching(
  { sample }: Source,
  starts: ReadonlySet<number>,
  begin: Values,
  ends: Values,
  least: number,
): number {
  const rows = [...ends.keys()].filter((row) => {
    // What takes no time would be followed by itself.
    return (sample.code[row] ?? -1) >= 0 && Math.round(ends[row] as number) - 1 > (begin[row] ?? Number.NaN);
  });
  const follow = (some: readonly number[], by: number) =>
    some.filter((row) => {
      const place = placeOf(sample.code[row] as number, Math.round(ends[row] as number) + by);
      return starts.has(place) || starts.has(place - 1) || starts.has(place + 1);
    }).length;
  const [real, ...others] = chances;
  // Most ways are none, and a few rows show it.
  const few = rows.slice(0, rowsTriedFirst);
  if (follow(few, real) < (few.length * least) / 2) return 0;
  const count = follow(rows, real);
  if (count < fewestTouching || count < rows.length * least) return 0;
  return (count - Math.max(...others.map((by) => follow(rows, by)))) / rows.length;
}

/** The few words that say what each row is: those that say most of how long it takes. */
function stateOf(
  { agent, start, end, length }: Omit<StateSequence, "state">,
  sources: readonly Source[],
): Source | undefined {
  const long = length
    ? lengthsOf(length.source, length.unit)
    : start.sample.at.map((at, row) => (end?.sample.at[row] ?? Number.NaN) - at);
  const few = sources.filter(
    ({ rule, holds, column, own }) =>
      rule.from === "column" &&
      holds === "other" &&
      !own.some((at) => [...agent.own, ...(length?.source.own ?? [])].includes(at)) &&
      column.filled >= fewestFilled * agent.column.filled &&
      (column.distinct ?? 999) >= 2 &&
      (column.distinct ?? 999) <= mostWords &&
      column.share.letters > 0.5 &&
      column.share["yes-no"] < 0.5,
  );
  return few
    .filter((source) => dependence(agent, source) < ofAgent)
    .map((source) => ({ source, share: explained(source.sample.code, long) }))
    .toSorted((a, b) => b.share - a.share)[0]?.source;
}

/** Share of the differences between some lengths that a row's word explains, 0 to 1. */
function explained(code: Int32Array, lengths: Values): number {
  const groups = new Map<number, { rows: number; sum: number }>();
  const all = { rows: 0, sum: 0, squares: 0 };
  for (const [row, length] of lengths.entries()) {
    if (!(length >= 0)) continue;
    const value = Math.log(length + 1);
    const group = groups.get(code[row] ?? -1) ?? { rows: 0, sum: 0 };
    groups.set(code[row] ?? -1, { rows: group.rows + 1, sum: group.sum + value });
    all.rows++;
    all.sum += value;
    all.squares += value * value;
  }
  if (all.rows === 0) return 0;
  const mean = all.sum / all.rows;
  const whole = all.squares - all.rows * mean * mean;
  let between = 0;
  for (const { rows, sum } of groups.values()) between += rows * (sum / rows - mean) ** 2;
  return whole <= 0 ? 0 : between / whole;
}
