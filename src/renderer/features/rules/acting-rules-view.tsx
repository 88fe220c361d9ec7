import { Answered } from "../../components/answered.tsx";
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
      <Answered query={rules} label={words.loading} lines={12} waitsIn="card">
        {(data) => (
          <>
            <ActingRuleForm key={data.now.version} inForce={data.now} />
            <ActingHabits />
            <ActingRuleHistory versions={data.versions} />
          </>
        )}
      </Answered>
    </div>
  );
}
