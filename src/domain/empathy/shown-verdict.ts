import { heldInTwoOfThree } from "./change.ts";
import type { TrendWord } from "./person-change.ts";
import { type CalledFor, type TrainOrRelieve, type Verdict, verdictReasons } from "./train-or-relieve.ts";

/** Why a window says a verdict: the last look's reason, or what keeps its word back. */
const shownVerdictReasons = [
  ...verdictReasons,
  /** Its word has not held in two of three weeks yet. */
  "not-held",
  /** Scores declined, and the load before the contacts does not say why. */
  "unexplained-decline",
  /** Rested scores seem to have fallen, and all scores together are not said to decline. */
  "not-declining",
] as const;
type ShownVerdictReason = (typeof shownVerdictReasons)[number];

/** As shown of a person: scores of different evaluators cannot be set beside each other where theirs is not known. */
export const agentVerdictReasons = [...shownVerdictReasons, "severity-unknown"] as const;
export type AgentVerdictReason = (typeof agentVerdictReasons)[number];

/** A verdict as a window says it. */
export interface ShownVerdict {
  readonly verdict: Verdict;
  /** Why it says so: the last look's reason, or what keeps its word back. */
  readonly reason: ShownVerdictReason;
  /** The two that it lies between, where it cannot tell them apart. */
  readonly between: readonly CalledFor[];
}

type Look = Pick<TrainOrRelieve, "verdict" | "reason" | "between">;

/**
 * The verdict as it is shown, from three consecutive weekly looks, the last one last (methods, 8.3): `refresh` and
 * `relieve` appear only where the rule gave the word in two of them. Where the last look itself has too few
 * evaluations to judge, nothing is said.
 *
 * @param trend the word for all scores together in the week of the last look; the two never contradict each other
 * @example shownVerdict([relieve, none, relieve], "no-clear-change").verdict // "relieve"
 */
export function shownVerdict(looks: readonly [Look, Look, Look], trend: TrendWord): ShownVerdict {
  const [first, second, last] = looks;
  const held = heldInTwoOfThree([first.verdict, second.verdict, last.verdict]);
  const asTheRuleSays = held === last.verdict || (!callsForAction(last.verdict) && !callsForAction(held));
  if (isMissing(last) || asTheRuleSays) return besideTrend(last, trend);
  return besideTrend({ verdict: held ?? "cannot-tell", reason: "not-held", between: [] }, trend);
}

/**
 * A verdict beside the word for the trend of the same look: `none` beside "declining" cannot be told, and
 * `refresh` needs "declining" (methods, 8.3).
 *
 * @example besideTrend({ verdict: "none", reason: "no-decline", between: [] }, "declining").verdict // "cannot-tell"
 */
export function besideTrend({ verdict, reason, between }: ShownVerdict, trend: TrendWord): ShownVerdict {
  if (verdict === "none" && trend === "declining")
    return { verdict: "cannot-tell", reason: "unexplained-decline", between: [] };
  if (verdict === "refresh" && trend !== "declining")
    return { verdict: "cannot-tell", reason: "not-declining", between: [] };
  return { verdict, reason, between };
}

function isMissing({ reason }: Look): boolean {
  return reason === "not-enough" || reason === "too-few-others";
}

/** Whether a verdict asks somebody to do something. */
export function callsForAction(verdict: Verdict | undefined): boolean {
  return verdict === "refresh" || verdict === "relieve";
}
