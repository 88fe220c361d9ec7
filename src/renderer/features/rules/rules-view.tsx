import { Unanswered } from "../../components/answered.tsx";
import { WorkedOutLink } from "../../components/worked-out-link.tsx";
import { useSignalRules } from "../../queries/burnout-queries.ts";
import { FixedRules } from "./fixed-rules.tsx";
import { RuleForm } from "./rule-form.tsx";
import { RuleHistory } from "./rule-history.tsx";
import { RulesParts } from "./rules-parts.tsx";
import { rulesWords as words } from "./rules-words.ts";

/** The rule of the signal: what is in force, what a change would do, what comes fixed, and every rule there was. */
export function RulesView() {
  const rules = useSignalRules();
  const inForce = rules.data?.versions[0];
  return (
    <div className="page rules">
      <div>
        <h1>{words.title}</h1>
        <RulesParts part="signal" />
        <p className="second">
          {words.lead} <WorkedOutLink figure="burnout-index" of={words.title} />
        </p>
      </div>
      {rules.data && inForce ? (
        <>
          <RuleForm key={inForce.version} rule={inForce} rules={rules.data} />
          <FixedRules rules={rules.data.fixed} />
          <RuleHistory versions={rules.data.versions} />
        </>
      ) : (
        <Unanswered query={rules} label={words.loading} lines={12} waitsIn="card" />
      )}
    </div>
  );
}
