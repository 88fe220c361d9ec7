import type { Fraction } from "./chance.ts";
import { assertLevel, type Interval, usualLevel } from "./interval.ts";
import { percentiles } from "./percentile.ts";

export interface BootstrapInterval extends Interval {
  /** Draws for which the figure could be worked out. */
  readonly draws: number;
  /** Draws for which it could not, such as one without a single event. */
  readonly withoutFigure: number;
}

/** Above this share of draws without a figure the others are no fair picture of chance. */
const maxWithoutFigure = 0.05;

/**
 * Percentile interval of a figure by the bootstrap (Efron 1979): units are drawn with repetition, as many
 * as there are, and the figure is worked out anew for each draw. The units are what varies independently:
 * agents, not their contacts.
 *
 * @param units whole agents, teams or weeks
 * @param figure undefined where a draw does not allow it
 * @param fraction chance, seeded by the caller
 * @returns undefined with fewer than two units, or where more than one draw in twenty had no figure
 * @example bootstrapInterval([1, 2, 3], (drawn) => mean(drawn), seededFraction(1), 1000)
 */
export function bootstrapInterval<Unit>(
  units: readonly Unit[],
  figure: (drawn: readonly Unit[]) => number | undefined,
  fraction: Fraction,
  draws: number,
  level: number = usualLevel,
): BootstrapInterval | undefined {
  const figures = (drawn: readonly Unit[]) => ({ figure: figure(drawn) });
  return bootstrapIntervals(units, ["figure"], figures, fraction, draws, level).figure;
}

/**
 * Intervals of several figures from the same draws, as `bootstrapInterval`.
 *
 * @param names of the figures
 * @example bootstrapIntervals(agents, ["ratio", "share"], figuresOf, seededFraction(1), 1000).ratio
 */
export function bootstrapIntervals<Unit, Name extends string>(
  units: readonly Unit[],
  names: readonly Name[],
  figures: (drawn: readonly Unit[]) => Readonly<Record<Name, number | undefined>>,
  fraction: Fraction,
  draws: number,
  level: number = usualLevel,
): Readonly<Record<Name, BootstrapInterval | undefined>> {
  assertLevel(level);
  const found = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let draw = 0; draw < draws && units.length > 1; draw++) {
    const drawn = units.map(() => units[Math.floor(fraction() * units.length)] as Unit);
    const values = figures(drawn);
    for (const name of names) {
      const value = values[name];
      if (value !== undefined) found.get(name)?.push(value);
    }
  }
  const intervals = names.map((name) => [name, intervalOf(found.get(name) ?? [], draws, level)] as const);
  return Object.fromEntries(intervals) as Record<Name, BootstrapInterval | undefined>;
}

function intervalOf(figures: readonly number[], draws: number, level: number): BootstrapInterval | undefined {
  const [from, to] = percentiles(figures, [(1 - level) / 2, (1 + level) / 2]);
  const withoutFigure = draws - figures.length;
  if (from === undefined || to === undefined || withoutFigure > maxWithoutFigure * draws) return undefined;
  return { from, to, draws: figures.length, withoutFigure };
}
