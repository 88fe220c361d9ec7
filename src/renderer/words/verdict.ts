import type { ComparisonRefusal, VerdictReason, VerdictWord } from "../../contract/empathy.ts";
import { changeRule } from "../../domain/empathy/change-rule.ts";
import { verdictRule } from "../../domain/empathy/train-or-relieve.ts";

const needed = `${verdictRule.minEvaluations} evaluations in the last ${changeRule.recentWeeks} weeks and ${verdictRule.minEvaluations} in the weeks before`;

/** The words that say whether training or rest would help. They judge no person. */
export const verdictWords = {
  verdict: {
    relieve: "relieve",
    refresh: "refresh",
    none: "no decline",
    "cannot-tell": "cannot tell",
  } satisfies Record<VerdictWord, string>,
  /** What a verdict means, the condition first. */
  meaning: {
    relieve:
      "Empathy falls where the hour before was busy, and holds where it was not. Change the load first.",
    refresh:
      "Empathy fell also where there was room before the contact, so the load does not explain it. A refresher may help.",
    none: "There is no decline to explain.",
    "cannot-tell": "The evaluations do not say whether the load or something else is behind it.",
  } satisfies Record<VerdictWord, string>,
  reason: {
    "rested-fell": `After a pause, scores fell by ${changeRule.points} points or more.`,
    "loaded-fell": `After a busy hour, scores fell by ${changeRule.points} points or more; after a pause they held.`,
    "lower-under-load": `Lately scores after a busy hour lie ${verdictRule.pointsUnderLoad} points or more under those after a pause, which held.`,
    "no-decline": "Taken together, scores did not fall.",
    "unexplained-decline": "Scores fell, and neither busy hours nor contacts after a pause explain it alone.",
    "not-enough": `Not enough evaluations: a verdict needs ${needed}.`,
    "not-held": "This week's word has not held in two of three weeks yet, so nothing is said of it.",
    "severity-unknown":
      "How severely this person's evaluators score is not known, so scores of different evaluators cannot be set beside each other.",
  } satisfies Record<VerdictReason, string>,
  refused: {
    "no-evaluations": "There are no evaluations in these weeks.",
    "not-connected":
      "Nobody was scored by evaluators of two of the groups, so their scores cannot be set beside each other.",
    "evaluators-follow-months":
      "One evaluator took over from another between two months: a harsh hand and a bad month look alike.",
    "too-few-evaluations": "There are too few evaluations to tell how severely each evaluator scores.",
    "low-agreement":
      "Evaluators agree too little on the same contacts: people are not set beside each other until they have calibrated.",
  } satisfies Record<ComparisonRefusal, string>,
} as const;
