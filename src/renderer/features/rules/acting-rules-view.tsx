import { Failed } from "../../components/failed.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { ActingHabits } from "./acting-habits.tsx";
import { ActingRuleForm } from "./acting-rule-form.tsx";
import { ActingRuleHistory } from "./acting-rule-history.tsx";
import { actingRulesWords as words } from "./acting-rules-words.ts";
import { RulesParts } from "./rules-parts.tsx";
import { useActingRules } from "./rules-queries.ts";

/** The rules of proposing and of slots: what is in force, what a change would do, and how decisions are taken. */
export function ActingRulesView() {
  const rules = useActingRules();
  return (
    <div className="page rules">
      <div>
        <h1>{words.title}</h1>
        <RulesParts part="acting" />
        <p className="second">{words.lead}</p>
      </div>
      {rules.data ? (
        <>
          <ActingRuleForm key={rules.data.now.version} inForce={rules.data.now} />
          <ActingHabits />
          <ActingRuleHistory versions={rules.data.versions} />
        </>
      ) : rules.error ? (
        <Failed error={rules.error} again={() => void rules.refetch()} />
      ) : (
        <div className="card">
          <Waiting label={words.loading} lines={12} />
        </div>
      )}
    </div>
  );
}
