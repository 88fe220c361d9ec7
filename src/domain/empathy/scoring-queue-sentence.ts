import { agreementRule } from "./agreement.ts";
import { changeRule } from "./change-rule.ts";
import type { ToScore } from "./scoring-queue.ts";

/**
 * Why an evaluation is asked for, in words.
 *
 * @param called how the person is called
 * @example scoringSentence({ kind: "new", recent: 1, isFirst: true, ... }, "Linh") // "Linh has 1 score in the last 8 weeks; a change takes 4. Sam has not scored Linh in a year: it also ties Sam to the others."
 */
export function scoringSentence(one: ToScore, called: string): string {
  if (one.kind === "second") {
    const { evaluator, by, missing } = one;
    return `${evaluator} scored this contact. ${by} lacks ${missing} of ${agreementRule.minContactsPerEvaluator} contacts in the quarter that somebody else scored too.`;
  }
  const { recent, evaluator, isFirst, lacks } = one;
  const scores = recent === 0 ? "no score" : recent === 1 ? "1 score" : `${recent} scores`;
  const needs = recent < changeRule.minRecent ? `; a change takes ${changeRule.minRecent}` : "";
  return [
    `${called} has ${scores} in the last ${changeRule.recentWeeks} weeks${needs}.`,
    isFirst
      ? `${evaluator} has not scored ${called} in a year: it also ties ${evaluator} to the others.`
      : "",
    lacks === null ? "" : loadSentences[lacks],
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

const loadSentences = {
  loaded: "Fewer followed a busy hour than a pause.",
  rested: "Fewer followed a pause than a busy hour.",
} as const;
