import type { FactorSetting } from "../../../contract/burnout-rules.ts";
import type { RuleProblemCode } from "../../../domain/burnout/rule-change.ts";
import { rulesWords as words } from "./rules-words.ts";

export interface RuleProblemOf {
  readonly factor: FactorSetting["code"] | null;
  readonly problem: RuleProblemCode | "unreadable";
  readonly field?: string;
}

/** Why a change cannot be a rule yet, all reasons at once. */
export function RuleProblems({
  problems,
  factors,
}: {
  readonly problems: readonly RuleProblemOf[];
  readonly factors: readonly FactorSetting[];
}) {
  return (
    <div className="rule-problems" role="alert">
      <h3>{words.change.refused}</h3>
      <ul>
        {problems.map(({ factor, problem, field }) => (
          <li key={`${factor} ${problem} ${field}`}>
            {factor !== null && <b>{`${factors.find(({ code }) => code === factor)?.name ?? factor}: `}</b>}
            {words.problem(problem)}
          </li>
        ))}
      </ul>
    </div>
  );
}
