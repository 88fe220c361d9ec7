import type { WeekIndex } from "../calendar/iso-week.ts";
import type { PriorSpread } from "../statistics/difference-of-means.ts";
import { heldInTwoOfThree } from "./change.ts";
import { changeRule } from "./change-rule.ts";
import {
  type LoadedScore,
  type TrainOrRelieve,
  trainOrRelieve,
  type Verdict,
  verdictReasons,
} from "./train-or-relieve.ts";

/** Why a window says a verdict: the last look's reason, or that its word has not held in two of three weeks yet. */
const shownVerdictReasons = [...verdictReasons, "not-held"] as const;
type ShownVerdictReason = (typeof shownVerdictReasons)[number];

/** As shown of a person: scores of different evaluators cannot be set beside each other where theirs is not known. */
export const agentVerdictReasons = [...shownVerdictReasons, "severity-unknown"] as const;
export type AgentVerdictReason = (typeof agentVerdictReasons)[number];

/** A verdict as a window says it. */
export interface ShownVerdict {
  /** What a window says. */
  readonly verdict: Verdict;
  /** Why it says so: the last look's reason, or that its word has not held. */
  readonly reason: ShownVerdictReason;
  /** By the rule in the last week alone, with its cells. */
  readonly look: TrainOrRelieve;
}

/**
 * The verdict for an agent in a week, as it is shown: `refresh` and `relieve` appear only where the rule gave
 * the word in two of three consecutive weekly looks, each over a range of the same length [our choice: in one
 * look alone more than one stable agent in fifty gets a word by chance]. Where the last look itself has too
 * few evaluations to judge, nothing is said.
 *
 * @param scores of one agent, adjusted, with those of two weeks before the range
 */
export function shownVerdict(
  scores: readonly LoadedScore[],
  lastWeek: WeekIndex,
  spread: PriorSpread | undefined,
  rangeWeeks: number = changeRule.rangeWeeks,
): ShownVerdict {
  const lookAt = (week: WeekIndex) => trainOrRelieve(scores, week, spread, rangeWeeks);
  const looks = [lookAt(lastWeek - 2), lookAt(lastWeek - 1), lookAt(lastWeek)] as const;
  return { ...shownOf(looks), look: looks[2] };
}

type Look = Pick<TrainOrRelieve, "verdict" | "reason">;

/** What three consecutive looks let a window say, the last one last. */
export function shownOf([first, second, last]: readonly [Look, Look, Look]): Pick<
  ShownVerdict,
  "verdict" | "reason"
> {
  const held = heldInTwoOfThree([first.verdict, second.verdict, last.verdict]);
  const asTheRuleSays = held === last.verdict || (!callsForAction(last.verdict) && !callsForAction(held));
  if (last.reason === "not-enough" || asTheRuleSays) return { verdict: last.verdict, reason: last.reason };
  return { verdict: held ?? "cannot-tell", reason: "not-held" };
}

/** Whether a verdict asks somebody to do something. */
export function callsForAction(verdict: Verdict | undefined): boolean {
  return verdict === "refresh" || verdict === "relieve";
}
