import type { ServiceDay } from "../calendar/service-day.ts";
import { shrunkenMeans } from "../empathy/shrinkage.ts";
import { pooledWithin } from "../empathy/source-means.ts";
import { normalQuantile } from "../statistics/normal-law.ts";

/** The numbers of the statement (methods, 5). */
export const beforeAndAfterRule = {
  /** Days that are looked at before and after the session. */
  days: 56,
  /** Before these have passed nothing is said. */
  minDaysAfter: 28,
  /** Scored contacts needed before, and after. */
  minScores: 8,
  /** One-sided: how often "helped" may be said where a session does nothing, before it is simulated. */
  falseShare: 0.025,
} as const;

/** Some scores of one person, adjusted for severity. Points, 0 to 100. */
export interface ScoreSum {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

export interface AgentScoreSum extends ScoreSum {
  readonly agent: string;
}

export const outcomeVerdicts = ["too-early", "not-enough", "cannot-tell", "helped", "lower"] as const;
type OutcomeVerdict = (typeof outcomeVerdicts)[number];

export interface BeforeAndAfter {
  readonly verdict: OutcomeVerdict;
  readonly before: { readonly n: number; readonly mean: number | null };
  readonly after: { readonly n: number; readonly mean: number | null };
  /** Points; null where it cannot be said. */
  readonly change: number | null;
  /** The rise to be expected without any action. */
  readonly expected: number | null;
  readonly beyond: { readonly points: number; readonly low: number; readonly high: number } | null;
  /** The first day on which something can be said. */
  readonly readyOn: ServiceDay | null;
}

/**
 * What followed a session: somebody's mean after it, beside the mean expected without it.
 *
 * Somebody picked for low scores rises anyway, because part of what was low was chance. What to expect is
 * therefore not the mean before but that mean drawn to the floor's as far as chance makes it likely
 * (empirical Bayes; for a whole group it comes to Barnett's formula, see expectedRise). `helped` is said only
 * where the mean after leaves the 95 % interval of what was expected upward, `lower` where it does downward.
 * It is an association: what else changed in those weeks is not known.
 *
 * @param floorBefore everybody's scores of the same days before, this person's among them
 * @param after this person's scores since the day after the session
 * @returns "too-early" in the first four weeks, "not-enough" below eight scored contacts on either side
 */
export function beforeAndAfter(
  agent: string,
  held: ServiceDay,
  today: ServiceDay,
  floorBefore: readonly AgentScoreSum[],
  after: ScoreSum,
): BeforeAndAfter {
  const own = floorBefore.find((one) => one.agent === agent) ?? { n: 0, sum: 0, squares: 0 };
  const means = { before: meanOf(own), after: meanOf(after) };
  const undetermined = { ...means, change: null, expected: null, beyond: null };
  const readyOn = held + beforeAndAfterRule.minDaysAfter;
  const min = beforeAndAfterRule.minScores;
  if (own.n < min) return { verdict: "not-enough", ...undetermined, readyOn: null };
  if (today < readyOn) return { verdict: "too-early", ...undetermined, readyOn };
  if (after.n < min) return { verdict: "not-enough", ...undetermined, readyOn: null };
  // Where nobody has two scores that differ, nothing says how far chance alone moves a mean.
  const variance = pooledWithin(floorBefore) || undefined;
  const shrunk =
    variance === undefined
      ? undefined
      : shrunkenMeans(
          floorBefore
            .filter(({ n }) => n > 0)
            .map(({ agent: id, n, sum }) => ({ agent: id, n, mean: sum / n })),
          variance,
        )?.agents.find((one) => one.agent === agent);
  if (!shrunk || variance === undefined) return { verdict: "cannot-tell", ...undetermined, readyOn: null };
  const [meanBefore, meanAfter] = [own.sum / own.n, after.sum / after.n];
  const points = meanAfter - shrunk.estimate;
  const reach =
    normalQuantile(1 - beforeAndAfterRule.falseShare) *
    Math.sqrt(shrunk.standardDeviation ** 2 + variance / after.n);
  const beyond = { points, low: points - reach, high: points + reach };
  return {
    verdict: beyond.low > 0 ? "helped" : beyond.high < 0 ? "lower" : "cannot-tell",
    ...means,
    change: meanAfter - meanBefore,
    expected: shrunk.estimate - meanBefore,
    beyond,
    readyOn: null,
  };
}

/** Sums of scores, of several evaluators and each less the evaluator's severity. */
export function adjustedSum(parts: readonly (ScoreSum & { readonly severity: number })[]): ScoreSum {
  return parts.reduce<ScoreSum>(
    (total, { n, sum, squares, severity }) => ({
      n: total.n + n,
      sum: total.sum + sum - n * severity,
      squares: total.squares + squares - 2 * severity * sum + n * severity ** 2,
    }),
    { n: 0, sum: 0, squares: 0 },
  );
}

function meanOf({ n, sum }: ScoreSum): { n: number; mean: number | null } {
  return { n, mean: n > 0 ? sum / n : null };
}
