import type {
  ComparisonRefusal,
  EmpathyAgentRow,
  VerdictReason,
  VerdictWord,
} from "../../../contract/empathy.ts";
import { format } from "../../words/reader.ts";
import { verdictWords } from "../../words/verdict.ts";

const evaluations = { one: "evaluation", other: "evaluations" };

/** Empathy on the board of the floor: everybody in a cell, nobody in an order. */
export const boardEmpathyWords = {
  count: (count: number) => format.number(count),
  scoreText: (
    { evaluations: n, raw, adjusted, weightShrunk }: EmpathyAgentRow,
    shrunk: number,
    low: number,
    high: number,
  ) =>
    [
      `Estimate ${format.tenth(shrunk)}, 95 % interval ${format.tenth(low)} to ${format.tenth(high)}, ${format.count(n, evaluations)} in 26 weeks`,
      ...(raw === null ? [] : [`raw mean ${format.tenth(raw)}`]),
      ...(adjusted === null ? [] : [`adjusted for who scored ${format.tenth(adjusted)}`]),
      ...(weightShrunk === null
        ? []
        : [`shrunk ${weightShrunk < 0.01 ? "under 1%" : format.percent(weightShrunk)}`]),
    ].join("; "),
  notCompared: ({ evaluations: n, raw }: EmpathyAgentRow, refused: ComparisonRefusal | undefined) =>
    `${refused ? verdictWords.refused[refused] : verdictWords.reason["severity-unknown"]} ${format.count(n, evaluations)}${raw === null ? "" : `, raw mean ${format.tenth(raw)}`}`,
  cannotTell: (reason: VerdictReason) => `Cannot tell. ${verdictWords.reason[reason]}`,
  verdict: (verdict: VerdictWord, reason: VerdictReason) =>
    verdict === "none"
      ? verdictWords.meaning.none
      : `${verdictWords.meaning[verdict]} ${verdictWords.reason[reason]}`,
  none: "No evaluations in these 26 weeks",
  notRead: "Empathy could not be read",
  waits: "Not known yet: empathy is being worked out",
} as const;
