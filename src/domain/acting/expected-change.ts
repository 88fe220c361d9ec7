import { steadiedVariance } from "../empathy/score-spread.ts";
import { agentsForEstimate, priorSpreadPoints } from "../empathy/shrinkage.ts";
import { wanderVariance } from "../empathy/wander.ts";
import { derSimonianLaird, type Heterogeneity } from "../statistics/dersimonian-laird.ts";
import { sum as sumOf } from "../statistics/sum.ts";
import { meanOfSum, squaresWithin, type ValueSum } from "../statistics/value-sum.ts";

/** One person's values before and after a day. */
export interface Sides {
  readonly agent: string;
  readonly before: ValueSum;
  readonly after: ValueSum;
}

/** Somebody whose change is compared with. */
export interface ComparedPerson extends Sides {
  /** Without a session of this purpose in that time: their change counts as that of the others. */
  readonly other: boolean;
}

/** What is known of the values of a measure. */
export interface ExpectingBy {
  /** Counts of things that happen: the chance in them grows with the rate. */
  readonly counted: boolean;
  /** Points on a scale of 100, whose level wanders in everybody (methods, 8.2). */
  readonly points: boolean;
  readonly weeksBefore: number;
  readonly weeksAfter: number;
  /** Values needed on each side. */
  readonly minValues: number;
}

/** The change that is to be expected of somebody without any session, and how sure that is. */
export interface ExpectedChange {
  readonly change: number;
  /** Of what is beyond it: chance, wandering, and the error of the others' change. */
  readonly variance: number;
  readonly others: {
    readonly n: number;
    readonly before: number;
    readonly after: number;
    /** Without the part of it that was to be expected from where each of them stood. */
    readonly change: number;
  };
}

/**
 * The change to be expected of somebody without a session (methods, 5): the change of the others, and the return to
 * the middle of whoever was far from it.
 *
 * With B the mean before, m the mean of everybody before and τ² their spread, somebody's own expectation is
 * E = m + c·(B − m), c = (τ² + k_ab)/(τ² + k_bb + σ²/n). What the others did beyond their own expectation is their
 * change δ, weighed by precision; of counts it is a ratio ρ, for a queue on which short rests are halved takes one
 * from whoever had two and a half from whoever had one. Expected afterwards is E + δ, or ρ·E. Because each of the
 * others is held against their own E, it does not matter that those with a session were picked for being far from the
 * middle. What the others differ by beyond chance is added to the variance: the person wanders as they do.
 *
 * @param people everybody who is compared, the person among them
 * @returns undefined where no value differs from another, or nobody else has values on both sides
 * @example somebody 10 below the middle of people who hardly differ, while the others rose by 3: about +13
 */
export function expectedChange(
  agent: string,
  people: readonly ComparedPerson[],
  by: ExpectingBy,
): ExpectedChange | undefined {
  const own = people.find((one) => one.agent === agent);
  const within = withinVariance(people);
  if (!own || !hasBothSides(own, 1) || within === undefined) return undefined;
  const wander = wanderOf(by);
  const start = startingLevels(people, within, wander, by);
  if (!start) return undefined;
  const others = people.filter((one) => one.other && one.agent !== agent && hasBothSides(one, by.minValues));
  if (others.length === 0) return undefined;
  const expecting: Expecting = { ...start, ...wander, within };
  const found =
    by.counted && start.mean > 0 ? byRatio(own, others, expecting) : byDifference(own, others, expecting);
  return found && { ...found, change: found.after - meanOfSum(own.before) };
}

type Found = Omit<ExpectedChange, "change"> & { readonly after: number };

/** Means: the others' change is a difference, the mean that weighs each by its precision. */
function byDifference(own: Sides, others: readonly Sides[], first: Expecting): Found | undefined {
  const { within } = first;
  const expecting = wanderingAs(differences(others, first)?.tauSquared ?? 0, own, first);
  const variances = others.map((one) => varianceAfter(one, within, expecting));
  const found = differences(others, expecting);
  if (!found) return undefined;
  const ownWithin = steadiedVariance(squaresOf(own), within);
  const weights = variances.map((variance) => 1 / (variance + found.tauSquared));
  return {
    after: expectedLevel(own, expecting) + found.mean,
    variance: varianceAfter(own, ownWithin, expecting) + found.tauSquared + found.standardError ** 2,
    others: { ...meansOf(others, weights), change: found.mean },
  };
}

/** What the others did beyond their own expectation. */
function differences(others: readonly Sides[], expecting: Expecting): Heterogeneity | undefined {
  return derSimonianLaird(
    others.map((one) => ({
      value: meanOfSum(one.after) - expectedLevel(one, expecting),
      variance: varianceAfter(one, expecting.within, expecting),
    })),
  );
}

/**
 * People whose changes differ by more than chance wander: that part of what they differed by before does not last, and
 * returns to the middle as chance does.
 *
 * @param beyond variance of the others' changes beyond chance
 */
function wanderingAs(beyond: number, own: Sides, expecting: Expecting): Expecting {
  const wander = Math.min(expecting.between, beyond / (1 + share(own, expecting) ** 2));
  return {
    ...expecting,
    between: expecting.between - wander,
    wanderBefore: expecting.wanderBefore + wander,
    wanderAfter: expecting.wanderAfter + wander,
  };
}

/**
 * Counts: the others' change is a ratio, and both the chance in a count and what is not known of a rate grow with the
 * rate (gamma and Poisson). Where the others differ by more than that, all of it is widened by as much.
 */
function byRatio(own: Sides, others: readonly Sides[], expecting: Expecting): Found | undefined {
  const { mean, within } = expecting;
  const rates = others.map((one) => Math.max(0, expectedLevel(one, expecting)));
  const weights = others.map(({ after }) => after.n);
  const base = sumOf(rates.map((rate, at) => rate * (weights[at] ?? 0)));
  if (!(base > 0)) return undefined;
  const ratio = sumOf(others.map(({ after }) => after.sum)) / base;
  const variance = (one: Sides, rate: number, oneWithin: number) =>
    (ratio ** 2 * (varianceAfter(one, 0, expecting) * rate)) / mean + oneWithin / one.after.n;
  const beyond = others.map((one, at) => meanOfSum(one.after) - ratio * (rates[at] ?? 0));
  const byChance = others.map((one, at) => {
    const rate = rates[at] ?? 0;
    return variance(one, rate, (within / mean) * Math.max(ratio, 1 / one.after.n) * rate);
  });
  const dispersion = beyond.map((one, at) => ((byChance[at] ?? 0) > 0 ? one ** 2 / (byChance[at] ?? 1) : 1));
  const wider = Math.max(1, sumOf(dispersion) / Math.max(1, others.length - 1));
  const squaresOfWeights = (values: readonly number[]) =>
    sumOf(values.map((value, at) => value * (weights[at] ?? 0) ** 2));
  // With few others what they differed by may happen to be small: chance alone then says how sure the ratio is.
  const ratioSquares = Math.max(
    squaresOfWeights(beyond.map((one) => one ** 2)),
    wider * squaresOfWeights(byChance),
  );
  const ownRate = Math.max(0, expectedLevel(own, expecting));
  const ownWithin = steadiedVariance(squaresOf(own), (within / mean) * ownRate);
  return {
    after: ratio * ownRate,
    variance: wider * variance(own, ownRate, ownWithin) + ownRate ** 2 * (ratioSquares / base ** 2),
    others: { ...meansOf(others, weights), change: (ratio - 1) * mean },
  };
}

function meansOf(others: readonly Sides[], weights: readonly number[]) {
  return {
    n: others.length,
    before: weighed(
      others.map(({ before }) => meanOfSum(before)),
      weights,
    ),
    after: weighed(
      others.map(({ after }) => meanOfSum(after)),
      weights,
    ),
  };
}

/** Whether somebody has enough values on both sides. */
export function hasBothSides({ before, after }: Sides, min: number): boolean {
  return before.n >= min && after.n >= min;
}

/** Where people stood before: their mean and their spread, τ². */
interface StartingLevels {
  readonly mean: number;
  readonly between: number;
}

/** What a stable person's wandering gives to each side's mean, and to both together. */
interface Wander {
  readonly wanderBefore: number;
  readonly wanderAfter: number;
  readonly wanderBoth: number;
}

interface Expecting extends StartingLevels, Wander {
  readonly within: number;
}

/** Variance of one value within a person and side; undefined where no two values differ. */
function withinVariance(people: readonly Sides[]): number | undefined {
  let squares = 0;
  let degrees = 0;
  for (const one of people) {
    const own = squaresOf(one);
    squares += own.squares;
    degrees += own.degrees;
  }
  return squares > 0 ? squares / degrees : undefined;
}

function squaresOf({ before, after }: Sides): { readonly squares: number; readonly degrees: number } {
  const [first, second] = [squaresWithin(before), squaresWithin(after)];
  return { squares: first.squares + second.squares, degrees: first.degrees + second.degrees };
}

function startingLevels(
  people: readonly Sides[],
  within: number,
  { wanderBefore }: Wander,
  { points, minValues }: ExpectingBy,
): StartingLevels | undefined {
  const known = people.filter(({ before }) => before.n >= minValues);
  const means = known.map(({ before }) => ({
    value: meanOfSum(before),
    variance: within / before.n + wanderBefore,
  }));
  const found = derSimonianLaird(means);
  if (!found) return undefined;
  if (!points || known.length >= agentsForEstimate) return { mean: found.mean, between: found.tauSquared };
  const between = priorSpreadPoints ** 2;
  const weights = means.map(({ variance }) => 1 / (variance + between));
  return {
    mean: weighed(
      means.map(({ value }) => value),
      weights,
    ),
    between,
  };
}

function wanderOf({ points, weeksBefore, weeksAfter }: ExpectingBy): Wander {
  if (!points) return { wanderBefore: 0, wanderAfter: 0, wanderBoth: 0 };
  const before = Array.from({ length: weeksBefore }, () => 1 / weeksBefore);
  const after = Array.from({ length: weeksAfter }, () => 1 / weeksAfter);
  const wanderBefore = wanderVariance(before);
  const wanderAfter = wanderVariance(after);
  const ofChange = wanderVariance([...before.map((weight) => -weight), ...after]);
  return { wanderBefore, wanderAfter, wanderBoth: (wanderBefore + wanderAfter - ofChange) / 2 };
}

/** How much of somebody's distance from the middle is expected to stay, 0 to 1. */
function share({ before }: Sides, { between, wanderBefore, wanderBoth, within }: Expecting): number {
  const spread = between + wanderBefore + within / before.n;
  return spread > 0 ? (between + wanderBoth) / spread : 0;
}

/** The level that is expected of somebody without a change of anybody, from the mean before. */
function expectedLevel(one: Sides, expecting: Expecting): number {
  const { mean } = expecting;
  return mean + share(one, expecting) * (meanOfSum(one.before) - mean);
}

/** Variance of the mean after where the mean before is known; `ownWithin` that of one value of this person. */
function varianceAfter(one: Sides, ownWithin: number, expecting: Expecting): number {
  const { between, wanderBefore, wanderAfter, within } = expecting;
  const spread = between + wanderBefore + within / one.before.n;
  return between + wanderAfter + ownWithin / one.after.n - share(one, expecting) ** 2 * spread;
}

function weighed(values: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  let weight = 0;
  for (const [at, value] of values.entries()) {
    sum += (weights[at] ?? 0) * value;
    weight += weights[at] ?? 0;
  }
  return sum / weight;
}
