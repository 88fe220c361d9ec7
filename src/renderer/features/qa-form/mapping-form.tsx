import { Button, Checkbox } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import type { EmpathyForm } from "../../../contract/empathy-forms.ts";
import { useSigner } from "../../app/signer.ts";
import { Refused } from "../../components/refused.tsx";
import { SignedBy } from "../../components/signed-by.tsx";
import { evaluationWords } from "../evaluation/evaluation-words.ts";
import { formsWords } from "./form-mapping-words.ts";
import { ItemTable } from "./item-table.tsx";
import {
  changedItems,
  mappedItems,
  mappingDraft,
  openItems,
  openSuggestions,
  saidItems,
  withoutTheRest,
  withSuggestions,
} from "./mapping-model.ts";
import { useConfirmingForm } from "./qa-form-mutations.ts";
import { ScaleTable } from "./scale-table.tsx";

const words = formsWords.mapping;

/** A form's items, each with what it stands for. Nothing counts before a named person confirms it. */
export function MappingForm({
  form,
  onKept,
}: {
  readonly form: EmpathyForm;
  readonly onKept: (kept: { readonly version: number; readonly evaluations: number }) => void;
}) {
  const changed = changedItems(form.items);
  const [draft, setDraft] = useState(() => mappingDraft(form.items));
  const [acceptScales, setAcceptScales] = useState(() => changed.length > 0 && form.scaleChanged === 0);
  const { name: by, signed } = useSigner();
  const confirming = useConfirmingForm();
  const items = saidItems(draft);
  const open = openItems(draft);
  const suggestions = openSuggestions(draft, form.items);
  const own = form.state === "own";
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!items || !signed || confirming.isPending) return;
    confirming.mutate(
      { form: form.form, seenVersion: form.version, by: by.trim(), items, acceptScales },
      { onSuccess: onKept },
    );
  };
  return (
    <form className="card panel" aria-label={words.label(form.form)} noValidate onSubmit={onSubmit}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <span className="note">{formsWords.state(form.state)}</span>
      </div>
      <div className="mapping-lead">
        <p>{formsWords.stateNote(form.state)}</p>
        {own ? (
          <Link to="/qa-form" className="text-link">
            {evaluationWords.parts.qaForm}
          </Link>
        ) : (
          <>
            <p className="note">{words.note}</p>
            <div className="rule-buttons">
              {suggestions > 0 && (
                <Button variant="default" onClick={() => setDraft(withSuggestions(draft, form.items))}>
                  {words.takeAll(suggestions)}
                </Button>
              )}
              {open > 0 && suggestions === 0 && (
                <Button variant="default" onClick={() => setDraft(withoutTheRest(draft))}>
                  {words.rest(open)}
                </Button>
              )}
            </div>
          </>
        )}
      </div>
      <ItemTable
        items={form.items}
        draft={draft}
        fixed={own}
        onSay={(item, said) => setDraft(new Map(draft).set(item, said))}
      />
      {changed.length > 0 && (
        <ScaleTable items={changed} leftOut={form.scaleChanged}>
          {!own && (
            <Checkbox
              label={formsWords.scales.accept}
              description={formsWords.scales.acceptNote}
              checked={acceptScales}
              onChange={({ currentTarget }) => setAcceptScales(currentTarget.checked)}
            />
          )}
        </ScaleTable>
      )}
      {!own && (
        <div className="mapping-confirm">
          <p className="note">{words.effect}</p>
          <SignedBy />
          {open === 0 && mappedItems(draft) === 0 && <p className="refused">{words.noBehaviour}</p>}
          <Refused error={confirming.error} />
          <div className="rule-buttons">
            <Button type="submit" disabled={!items || !signed} loading={confirming.isPending}>
              {words.confirm(form.version + 1)}
            </Button>
            <span className="note" role="status">
              {open > 0 ? words.open(open) : ""}
            </span>
          </div>
        </div>
      )}
    </form>
  );
}
