import type { RuleProblemAnswer, RuleSettingAnswer } from "../../../contract/burnout-rules.ts";
import { rulesWords as words } from "./rules-words.ts";

/** Why a change cannot be a rule yet, all reasons at once. */
export function RuleProblems({
  problems,
  settings,
}: {
  readonly problems: readonly RuleProblemAnswer[];
  readonly settings: readonly RuleSettingAnswer[];
}) {
  const nameOf = (code: string) => settings.find((setting) => setting.code === code)?.name ?? code;
  return (
    <div className="rule-problems" role="alert">
      <h3>{words.change.refused}</h3>
      <ul>
        {problems.map(({ factor, settings: about, problem }) => (
          <li key={`${problem} ${factor} ${about.join(" ")}`}>
            {about[0] !== undefined && <b>{`${nameOf(about[0])}: `}</b>}
            {words.problem(problem)}
          </li>
        ))}
      </ul>
    </div>
  );
}
