import type { WeekIndex } from "../calendar/iso-week.ts";
import type { Interval } from "../statistics/interval.ts";
import { type MeanOfOthers, meanOfOthers } from "../statistics/mean-of-others.ts";
import { usualReach } from "../statistics/normal-law.ts";
import type { Distance } from "./likely-falls.ts";
import { contrastPlans, type LoadContrast, loadContrasts, type ScoresWithSpread } from "./load-contrast.ts";
import { verdictRule } from "./verdict-rule.ts";

/** A difference in points with its 95 % interval. */
interface Difference extends Interval {
  readonly difference: number;
}

/** A person's difference beside the same difference of the others. */
export interface ContrastBesideOthers extends LoadContrast {
  /** The person's own; undefined with too few scores on a side. */
  readonly own: Difference | undefined;
  /** People besides, of whom the same difference is known: from one score on each side, weighed by how well. */
  readonly others: number;
  /** Their mean; undefined with fewer than ten, or where the own has too few scores. */
  readonly othersMean: Difference | undefined;
  /** How far the own lies from it, negative is worse; undefined where it is. How well the mean is known counts too. */
  readonly distance: Distance | undefined;
}

/**
 * Everybody's differences in one weekly look, each beside the mean of the others (methods, 8.3), so that what a
 * whole floor goes through is said of none of its people. Something is said of a person from four scores on each side;
 * the mean of the others takes in whoever has one on each, for its weights know how little that is. Where a month
 * brings three to five evaluations a person, few others would be left else.
 *
 * @param people by their id; a person without scores has differences that are not known
 * @returns for each person one for each of `contrastPlans`, in their order
 * @example contrastsBesideOthers(floor, lastWeek).get("a1")?.[0]?.distance // { value: -9.1, variance: 12.4 }
 */
export function contrastsBesideOthers(
  people: ReadonlyMap<string, ScoresWithSpread>,
  lastWeek: WeekIndex,
): ReadonlyMap<string, readonly ContrastBesideOthers[]> {
  const own = [...people].map(([person, scores]) => ({ person, contrasts: loadContrasts(scores, lastWeek) }));
  const found = new Map(own.map(({ person }) => [person, [] as ContrastBesideOthers[]]));
  for (const [at] of contrastPlans.entries()) {
    const known = own.flatMap(({ contrasts }) => contrasts[at]?.found ?? []);
    const means = meanOfOthers(known);
    let place = 0;
    for (const { person, contrasts } of own) {
      const contrast = contrasts[at];
      if (!contrast) continue;
      const mean = contrast.found ? means[place++] : undefined;
      found.get(person)?.push(besideOthers(contrast, known.length, mean));
    }
  }
  return found;
}

function besideOthers(
  contrast: LoadContrast,
  people: number,
  mean: MeanOfOthers | undefined,
): ContrastBesideOthers {
  const { found, enough } = contrast;
  const others = found ? people - 1 : people;
  const own = found && enough ? within(found.value, Math.sqrt(found.variance)) : undefined;
  if (!found || !own || !mean || others < verdictRule.minOthers)
    return { ...contrast, own, others, othersMean: undefined, distance: undefined };
  return {
    ...contrast,
    own,
    others,
    othersMean: within(mean.mean, mean.standardError),
    distance: { value: found.value - mean.mean, variance: found.variance + mean.standardError ** 2 },
  };
}

function within(difference: number, standardError: number): Difference {
  const reach = usualReach(standardError);
  return { difference, from: difference - reach, to: difference + reach };
}
