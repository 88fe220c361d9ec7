import { Button } from "@mantine/core";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { BurnoutRuleVersion, RuleProblemAnswer, RulesAnswer } from "../../../contract/burnout-rules.ts";
import { useSigner } from "../../app/signer.ts";
import { Failed } from "../../components/failed.tsx";
import { RuleFactors } from "./rule-factors.tsx";
import { type RuleEditing, RuleEditingContext } from "./rule-field.tsx";
import { RuleFlagged } from "./rule-flagged.tsx";
import { draftedChange, draftOf, type RuleDraft } from "./rule-form-model.ts";
import { RulePreview } from "./rule-preview.tsx";
import { RuleProblems } from "./rule-problems.tsx";
import { RuleWhen } from "./rule-when.tsx";
import { useRulePreview, useRuleSaving } from "./rules-mutations.ts";
import { rulesWords } from "./rules-words.ts";

const words = rulesWords.change;
const none: readonly RuleProblemAnswer[] = [];

/** The rule in force as a form. A change is previewed by team before it can be kept. */
export function RuleForm({
  rule,
  rules: { settings, thisWeek },
}: {
  readonly rule: BurnoutRuleVersion;
  readonly rules: RulesAnswer;
}) {
  const [draft, setDraft] = useState<RuleDraft>(() => draftOf(settings, thisWeek));
  const form = useRef<HTMLFormElement>(null);
  const { name: by, signed } = useSigner();
  const preview = useRulePreview();
  const saving = useRuleSaving();
  const change = draftedChange(draft, settings, by);
  const edit = (next: Partial<RuleDraft>) => {
    setDraft((before) => ({ ...before, ...next }));
    // A preview of something else than what is typed would mislead. A reason alone changes no count.
    if (Object.keys(next).join() !== "reason") preview.reset();
    saving.reset();
  };
  const onPreview = (event: FormEvent) => {
    event.preventDefault();
    if (change) preview.mutate(change);
  };
  const previewed = preview.data?.kind === "preview" ? preview.data : undefined;
  const refused = saving.data?.kind === "refused" ? saving.data : preview.data;
  const problems = refused?.kind === "refused" ? refused.problems : none;
  useEffect(() => {
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  const editing: RuleEditing = {
    draft,
    problems,
    onEdit: (code, value) => edit({ values: { ...draft.values, [code]: value } }),
  };
  const error = saving.error ?? preview.error;
  return (
    <form
      ref={form}
      className="card panel rule-form"
      aria-label={words.title}
      noValidate
      onSubmit={onPreview}
    >
      <div className="panel-head">
        <h2>{rulesWords.now(rule)}</h2>
      </div>
      <RuleEditingContext value={editing}>
        <div className="rule-parts">
          <p className="note">{rulesWords.noSort}</p>
          <RuleFlagged settings={settings} />
          <RuleFactors settings={settings} />
          <RuleWhen
            draft={draft}
            thisWeek={thisWeek}
            noReason={problems.some(({ problem }) => problem === "no-reason")}
            onEdit={edit}
          />
          {problems.length > 0 && <RuleProblems problems={problems} settings={settings} />}
          {error && <Failed error={error} again={() => change && preview.mutate(change)} />}
          {previewed && <RulePreview preview={previewed} />}
          <div className="rule-buttons">
            <Button
              type="submit"
              variant={previewed ? "default" : "filled"}
              disabled={!change}
              loading={preview.isPending}
            >
              {words.preview}
            </Button>
            {previewed && change && (
              <Button disabled={!signed} onClick={() => saving.mutate(change)} loading={saving.isPending}>
                {words.save(rule.floorChange + 1, draft.fromWeek)}
              </Button>
            )}
            {change && (
              <Button variant="subtle" onClick={() => edit(draftOf(settings, thisWeek))}>
                {words.reset}
              </Button>
            )}
            <span className="note" role="status">
              {!change ? words.nothing : !previewed ? words.previewFirst : signed ? "" : words.nameNeeded}
            </span>
          </div>
        </div>
      </RuleEditingContext>
    </form>
  );
}
