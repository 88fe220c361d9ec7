import type { ComparisonRefusal, VerdictReason, VerdictWord } from "../../contract/empathy.ts";
import { verdictRule } from "../../domain/empathy/verdict-rule.ts";

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
      "Empathy is lower where the hour before was busy, further than colleagues’ is. Change the load first.",
    refresh:
      "Empathy fell also where there was room before the contact, further than colleagues’ did, so the load does not explain it. A refresher may help.",
    none: "There is no decline to explain.",
    "cannot-tell": "The evaluations do not say whether the load or something else is behind it.",
  } satisfies Record<VerdictWord, string>,
  reason: {
    "rested-fell": `All scores, also after a pause, probably fell at least ${verdictRule.points} points more than colleagues’.`,
    "loaded-fell": `After busy hours scores probably fell at least ${verdictRule.points} points more than after a pause, beyond what colleagues’ did.`,
    "lower-under-load": `After busy hours scores probably lie at least ${verdictRule.points} points lower than they do for colleagues, beside those after a pause.`,
    "no-decline": "Neither a fall nor lower scores after busy hours are likely, beside colleagues.",
    either:
      "It may be the load, and it may be a fall of all scores: relief and a refresher are both possible.",
    "not-enough": `Not enough evaluations: ${verdictRule.minScores} are needed after busy hours and ${verdictRule.minScores} after a pause, lately and before.`,
    "too-few-others": `Fewer than ${verdictRule.minOthers} colleagues have enough evaluations to set these beside.`,
    "unexplained-decline": "Scores fell, and neither busy hours nor contacts after a pause explain it alone.",
    "not-declining": "After a pause scores may have fallen; all scores together are not said to decline.",
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
