import { Button } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { BurnoutRuleVersion, RuleChangeInput } from "../../../contract/burnout-rules.ts";
import { weekLabel, weekOfLabel } from "../../../domain/calendar/iso-week.ts";
import { Failed } from "../../components/failed.tsx";
import { format } from "../../words/reader.ts";
import { RuleFactors } from "./rule-factors.tsx";
import { type DraftProblem, draftedChange, draftOf, type RuleDraft } from "./rule-form-model.ts";
import { RulePreview } from "./rule-preview.tsx";
import { type RuleProblemOf, RuleProblems } from "./rule-problems.tsx";
import { useRulePreview, useRuleSaving } from "./rules-mutations.ts";
import { rulesWords } from "./rules-words.ts";

const words = rulesWords.change;
const weeksAhead = 8;

/** The rule in force as a form. A change is previewed by team before it can become a version. */
export function RuleForm({
  rule,
  thisWeek,
}: {
  readonly rule: BurnoutRuleVersion;
  readonly thisWeek: string;
}) {
  const [draft, setDraft] = useState<RuleDraft>(() => draftOf(rule, thisWeek));
  const [unreadable, setUnreadable] = useState<readonly DraftProblem[]>([]);
  const preview = useRulePreview();
  const saving = useRuleSaving();
  const drafted = draftedChange(draft, rule);
  const edit = (next: Partial<RuleDraft>) => {
    setDraft({ ...draft, ...next });
    setUnreadable([]);
    // A preview of something else than what is typed would mislead. A reason alone changes no count.
    if (Object.keys(next).join() !== "reason") preview.reset();
    saving.reset();
  };
  const change: RuleChangeInput | undefined = drafted.kind === "change" ? drafted.change : undefined;
  const onPreview = (event: FormEvent) => {
    event.preventDefault();
    if (drafted.kind === "unreadable") setUnreadable(drafted.problems);
    if (change) preview.mutate(change);
  };
  const previewed = preview.data?.kind === "preview" ? preview.data : undefined;
  const refused = saving.data?.kind === "refused" ? saving.data : preview.data;
  const problems: readonly RuleProblemOf[] =
    unreadable.length > 0
      ? unreadable.map(({ factor, field }) => ({ factor, problem: "unreadable", field }))
      : refused?.kind === "refused"
        ? refused.problems
        : [];
  const error = saving.error ?? preview.error;
  return (
    <form className="card panel rule-form" aria-label={words.title} noValidate onSubmit={onPreview}>
      <div className="panel-head">
        <h2>{rulesWords.now(rule.version)}</h2>
        <span className="note">{rulesWords.noSort}</span>
      </div>
      <div className="rule-parts">
        <Attention draft={draft} onEdit={edit} />
        <RuleFactors
          factors={rule.factors}
          draft={draft}
          problems={problems}
          onEdit={(code, next) => {
            const before = draft.factors[code];
            if (before) edit({ factors: { ...draft.factors, [code]: { ...before, ...next } } });
          }}
        />
        <When draft={draft} thisWeek={thisWeek} onEdit={edit} />
        {problems.length > 0 && <RuleProblems problems={problems} factors={rule.factors} />}
        {error && <Failed error={error} again={() => change && preview.mutate(change)} />}
        {previewed && <RulePreview preview={previewed} />}
        <div className="rule-buttons">
          <Button
            type="submit"
            variant={previewed ? "default" : "filled"}
            disabled={drafted.kind === "nothing"}
            loading={preview.isPending}
          >
            {words.preview}
          </Button>
          {previewed && change && (
            <Button onClick={() => saving.mutate(change)} loading={saving.isPending}>
              {words.save(rule.version + 1, draft.fromWeek)}
            </Button>
          )}
          {drafted.kind !== "nothing" && (
            <Button variant="subtle" onClick={() => edit(draftOf(rule, thisWeek))}>
              {words.reset}
            </Button>
          )}
          <span className="note" role="status">
            {drafted.kind === "nothing" ? words.nothing : previewed ? "" : words.previewFirst}
          </span>
        </div>
      </div>
    </form>
  );
}

function Attention({
  draft,
  onEdit,
}: {
  readonly draft: RuleDraft;
  readonly onEdit: (next: Partial<RuleDraft>) => void;
}) {
  const { attention } = rulesWords;
  return (
    <fieldset className="rule-attention">
      <legend>{attention.title}</legend>
      <label>
        {attention.from}
        <input
          className="rule-number"
          inputMode="decimal"
          value={draft.from}
          onChange={({ currentTarget }) => onEdit({ from: currentTarget.value })}
        />
        <span className="note">{attention.fromUnit}</span>
      </label>
      <label>
        {attention.weeks}
        <input
          className="rule-number"
          inputMode="numeric"
          value={draft.weeks}
          onChange={({ currentTarget }) => onEdit({ weeks: currentTarget.value })}
        />
      </label>
    </fieldset>
  );
}

function When({
  draft,
  thisWeek,
  onEdit,
}: {
  readonly draft: RuleDraft;
  readonly thisWeek: string;
  readonly onEdit: (next: Partial<RuleDraft>) => void;
}) {
  const first = weekOfLabel(thisWeek);
  const weeks =
    first === undefined ? [thisWeek] : Array.from({ length: weeksAhead }, (_, at) => weekLabel(first + at));
  return (
    <div className="rule-when">
      <label>
        {words.fromWeek}
        <select
          className="rule-select"
          value={draft.fromWeek}
          onChange={({ currentTarget }) => onEdit({ fromWeek: currentTarget.value })}
        >
          {weeks.map((week) => (
            <option key={week} value={week}>
              {week === thisWeek ? words.thisWeek(week) : format.week(week)}
            </option>
          ))}
        </select>
      </label>
      <label className="rule-reason">
        {words.reason}
        <textarea
          className="rule-text"
          rows={2}
          maxLength={300}
          value={draft.reason}
          onChange={({ currentTarget }) => onEdit({ reason: currentTarget.value })}
        />
        <span className="note">{words.reasonNote}</span>
      </label>
    </div>
  );
}
