import { Button, Textarea } from "@mantine/core";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { QaForm } from "../../../contract/empathy-forms.ts";
import { Refused } from "../../components/refused.tsx";
import { BehavioursPart } from "./behaviours-part.tsx";
import { type EntryFaults, entryRows, entryScore } from "./entry-model.ts";
import { evaluationWords as words } from "./evaluation-words.ts";
import { KeptPart } from "./kept-part.tsx";
import { LatelyPart } from "./lately-part.tsx";
import { ScorePart } from "./score-part.tsx";
import { useEntry } from "./use-entry.ts";
import { WhoPart } from "./who-part.tsx";

/** The form: whose contact, the behaviours, a comment; beside it the score as it stands. */
export function EvaluationForm({ qaForm }: { readonly qaForm: QaForm }) {
  const { items } = qaForm;
  const entry = useEntry(qaForm);
  const { draft, faults } = entry;
  const form = useRef<HTMLFormElement>(null);
  const score = entryScore(items, draft);
  const keep = () => entry.keep((found) => focusFirst(form.current, items, draft, found));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    keep();
  };
  return (
    <div className="evaluate-parts">
      <form
        ref={form}
        className="evaluate-form"
        aria-label={words.form}
        noValidate
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        {entry.kept && <KeptPart entry={entry} kept={entry.kept} />}
        {entry.withdrawn && !entry.kept && <Withdrawn />}
        <WhoPart entry={entry} />
        <BehavioursPart items={items} entry={entry} />
        <div className="card evaluate-last">
          <Textarea
            label={words.comment}
            description={words.commentNote}
            value={draft.comment}
            maxLength={2000}
            autosize
            minRows={2}
            onChange={({ currentTarget }) => entry.change({ comment: currentTarget.value })}
          />
          {faults.size > 0 && (
            <p className="refused" role="alert">
              {faults.get("rubric") ? words.qaFormChanged : words.refused}
            </p>
          )}
          <Refused error={entry.error} />
          <div className="rule-buttons">
            <Button type="submit" loading={entry.busy}>
              {words.keep}
            </Button>
            <span className="note">
              <kbd>Ctrl Enter</kbd>
            </span>
          </div>
        </div>
      </form>
      <aside className="evaluate-side">
        <ScorePart score={score} items={items.length} />
        <LatelyPart evaluator={entry.place.evaluator.trim()} />
      </aside>
    </div>
  );
}

function Withdrawn() {
  const message = useRef<HTMLParagraphElement>(null);
  useEffect(() => message.current?.focus(), []);
  return (
    <p className="card evaluate-text" role="status" tabIndex={-1} ref={message}>
      {words.withdrawn}
    </p>
  );
}

/** Puts the keys where the first thing is wrong. */
function focusFirst(
  form: HTMLElement | null,
  items: QaForm["items"],
  draft: Parameters<typeof entryRows>[1],
  faults: EntryFaults,
): void {
  const fields = ["agent", "contact", "evaluator", ...entryRows(items, draft)];
  const first = fields.find((field) => faults.has(field));
  const field = form?.querySelector<HTMLElement>(`[data-field="${first}"]`);
  (field?.querySelector<HTMLElement>("input:checked") ?? field?.querySelector("input") ?? field)?.focus();
}
