import type { ContrastBesideOthers } from "./contrasts-beside-others.ts";
import { type LikelyContrast, likelyContrasts } from "./likely-contrast.ts";
import { verdictRule } from "./verdict-rule.ts";

export const verdicts = ["refresh", "relieve", "none", "cannot-tell"] as const;
export type Verdict = (typeof verdicts)[number];

/** What a verdict rests on. */
export const verdictReasons = [
  /** Rested scores fell, more than the others' did. */
  "rested-fell",
  /** Loaded scores fell, more than the others' did, and rested ones held. */
  "loaded-fell",
  /** Lately loaded scores lie further under rested ones than the others' do. */
  "lower-under-load",
  /** Neither is likely, and scores do not decline. */
  "no-decline",
  /** Both are likely, or one of them only a little likelier than the other. */
  "either",
  /** Too few evaluations after busy hours or after pauses. */
  "not-enough",
  /** Too few other people with enough evaluations. */
  "too-few-others",
] as const;
type VerdictReason = (typeof verdictReasons)[number];

/** What a look that cannot tell lies between. */
export const calledFor = ["refresh", "relieve"] as const;
export type CalledFor = (typeof calledFor)[number];

/** What one weekly look says of a person. */
export interface TrainOrRelieve {
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
  /** Of `cannot-tell`: the two that it lies between; empty where it is something else that is missing. */
  readonly between: readonly CalledFor[];
  /** How likely a refresher is what is called for, and how likely relief is; undefined: not enough to say. */
  readonly refresh: number | undefined;
  readonly relieve: number | undefined;
  /** The differences that it was said from. */
  readonly contrasts: readonly LikelyContrast[];
}

/**
 * Train or relieve in one weekly look (methods, 8.3), from a person's differences beside those of the others.
 *
 * `refresh` is as likely as that all scores fell at least 5 points more than the others' did, in the clearest of
 * the windows. `relieve` is as likely as that loaded scores fell that much further, or that they lie that much
 * further under rested ones than the others' do. In this order: both at most .3: `none`; both above .3, or one
 * above .3 and the other within .2 of it: `cannot-tell`, and between which; else the larger. Where nothing is known
 * of loaded scores, rested ones that clearly fell (above .5) still say `refresh`; `relieve` and `none` need both.
 * What is shown stands beside the word for the trend: see `shownVerdict`.
 *
 * @param beside the person's differences beside the others'
 * @example trainOrRelieve(beside).verdict // "relieve"
 */
export function trainOrRelieve(beside: readonly ContrastBesideOthers[]): TrainOrRelieve {
  const contrasts = likelyContrasts(beside);
  const refresh = clearest(contrasts, "rested-change");
  const fell = clearest(contrasts, "loaded-change");
  const under = clearest(contrasts, "under-load");
  const relieve = fell === undefined || under === undefined ? (fell ?? under) : Math.max(fell, under);
  const ground = (fell ?? 0) > verdictRule.quiet ? "loaded-fell" : "lower-under-load";
  const said =
    refresh === undefined || relieve === undefined
      ? saidOfHalf(contrasts, refresh)
      : verdictOf({ refresh, relieve, ground });
  return { refresh, relieve, contrasts, ...said };
}

type Said = Pick<TrainOrRelieve, "verdict" | "reason" | "between">;

/** What can be said where one of the two likelihoods is not known. */
function saidOfHalf(contrasts: readonly LikelyContrast[], refresh: number | undefined): Said {
  // What is not known of loaded scores could be as likely as quiet still allows, and no more hides a clear fall.
  if (refresh !== undefined && refresh > verdictRule.quiet + verdictRule.apart) return restedFell;
  const lackOthers = contrasts.some(({ own, distance }) => own !== undefined && distance === undefined);
  return { verdict: "cannot-tell", reason: lackOthers ? "too-few-others" : "not-enough", between: [] };
}

const restedFell: Said = { verdict: "refresh", reason: "rested-fell", between: [] };

interface Likely {
  readonly refresh: number;
  readonly relieve: number;
  /** Whether loaded scores may have fallen, or lie lower as they did before. */
  readonly ground: "loaded-fell" | "lower-under-load";
}

/**
 * The verdict from the two likelihoods, clause by clause.
 *
 * @example verdictOf({ refresh: 0.1, relieve: 0.9, ground: "loaded-fell" }).verdict // "relieve"
 */
export function verdictOf({ refresh, relieve, ground }: Likely): Said {
  const { quiet, apart } = verdictRule;
  const [lower, higher] = refresh < relieve ? [refresh, relieve] : [relieve, refresh];
  if (higher <= quiet) return { verdict: "none", reason: "no-decline", between: [] };
  if (lower > quiet || higher - lower <= apart)
    return { verdict: "cannot-tell", reason: "either", between: calledFor };
  return relieve > refresh ? { verdict: "relieve", reason: ground, between: [] } : restedFell;
}

/** The likelihood in the clearest of the windows; undefined where none can be judged. */
function clearest(contrasts: readonly LikelyContrast[], kind: LikelyContrast["kind"]): number | undefined {
  const known = contrasts.flatMap((one) => (one.kind === kind ? (one.likely ?? []) : []));
  return known.length > 0 ? Math.max(...known) : undefined;
}
