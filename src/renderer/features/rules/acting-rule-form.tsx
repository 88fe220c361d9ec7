import { Button } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { ActingRulesVersion } from "../../../contract/proposals.ts";
import { useSigner } from "../../app/signer.ts";
import { Refused } from "../../components/refused.tsx";
import { SignedBy } from "../../components/signed-by.tsx";
import { actingGroups, draftedRules, draftOfRules, rangeOf } from "./acting-rule-model.ts";
import { ActingPreview } from "./acting-rule-preview.tsx";
import { type ActingField, actingRulesWords } from "./acting-rules-words.ts";
import { useActingPreview, useChangingRules } from "./rules-mutations.ts";

const words = actingRulesWords.change;

/** The rules in force as a form. A change is previewed, and signed with its reason, before it is a version. */
export function ActingRuleForm({ inForce }: { readonly inForce: ActingRulesVersion }) {
  const [draft, setDraft] = useState(() => draftOfRules(inForce.rules));
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const { name: by, signed } = useSigner();
  const preview = useActingPreview();
  const changing = useChangingRules();
  const drafted = draftedRules(draft, inForce.rules);
  const wrong = tried && drafted.kind === "unreadable" ? drafted.fields : [];
  const previewed = drafted.kind === "rules" ? preview.data : undefined;
  const ready = previewed !== undefined && signed && reason.trim() !== "";
  const edit = (field: ActingField, value: string) => {
    setDraft({ ...draft, [field]: value });
    // A preview of something else than what is typed would mislead.
    preview.reset();
    changing.reset();
  };
  const onPreview = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (drafted.kind === "rules") preview.mutate({ rules: drafted.rules });
  };
  return (
    <form className="card panel rule-form" aria-label={actingRulesWords.form} noValidate onSubmit={onPreview}>
      <div className="panel-head">
        <h2>{actingRulesWords.now(inForce.version)}</h2>
      </div>
      <div className="rule-parts">
        <div className="acting-rule-groups">
          {(["proposals", "slots"] as const).map((group) => (
            <fieldset key={group} className="acting-rules">
              <legend>{actingRulesWords.groups[group]}</legend>
              {actingGroups[group].map((field) => (
                <RuleField
                  key={field}
                  field={field}
                  value={draft[field]}
                  wrong={wrong.includes(field)}
                  onEdit={edit}
                />
              ))}
            </fieldset>
          ))}
        </div>
        {wrong.length > 0 && (
          <div className="rule-problems" role="alert">
            <h3>{words.refused}</h3>
            <ul>
              {wrong.map((field) => (
                <li key={field}>{words.unreadable(field, ...rangeOf(field))}</li>
              ))}
            </ul>
          </div>
        )}
        {previewed && <ActingPreview preview={previewed} />}
        <div className="rule-when">
          <label className="rule-reason">
            {words.reason}
            <textarea
              className="rule-text"
              rows={2}
              maxLength={2000}
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
            <span className="note">{words.reasonNote}</span>
          </label>
          <SignedBy />
        </div>
        <Refused error={changing.error ?? preview.error} />
        <div className="rule-buttons">
          <Button
            type="submit"
            variant={previewed ? "default" : "filled"}
            disabled={drafted.kind === "nothing"}
            loading={preview.isPending}
          >
            {words.preview}
          </Button>
          {previewed && drafted.kind === "rules" && (
            <Button
              disabled={!ready}
              loading={changing.isPending}
              onClick={() => changing.mutate({ rules: drafted.rules, by, reason })}
            >
              {words.save(inForce.version + 1)}
            </Button>
          )}
          {drafted.kind !== "nothing" && (
            <Button variant="subtle" onClick={() => setDraft(draftOfRules(inForce.rules))}>
              {words.reset}
            </Button>
          )}
          <span className="note" role="status">
            {drafted.kind === "nothing"
              ? words.nothing
              : !previewed
                ? words.previewFirst
                : ready
                  ? ""
                  : words.needed}
          </span>
        </div>
      </div>
    </form>
  );
}

function RuleField({
  field,
  value,
  wrong,
  onEdit,
}: {
  readonly field: ActingField;
  readonly value: string;
  readonly wrong: boolean;
  readonly onEdit: (field: ActingField, value: string) => void;
}) {
  const { name, unit } = actingRulesWords.field[field];
  return (
    <label className="acting-rule">
      <span>{name}</span>
      <input
        className="rule-number"
        inputMode="decimal"
        value={value}
        aria-invalid={wrong}
        aria-label={actingRulesWords.label(field)}
        onChange={({ currentTarget }) => onEdit(field, currentTarget.value)}
      />
      <span className="note">
        {unit} ({actingRulesWords.range(...rangeOf(field))})
      </span>
    </label>
  );
}
