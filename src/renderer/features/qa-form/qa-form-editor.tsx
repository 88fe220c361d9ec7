import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { QaForm } from "../../../contract/empathy-forms.ts";
import { useSigner } from "../../app/signer.ts";
import { Refused } from "../../components/refused.tsx";
import { SignedBy } from "../../components/signed-by.tsx";
import { QaFormItemLine } from "./qa-form-item-line.tsx";
import {
  fewestBehaviours,
  isChanged,
  isComplete,
  leftOutOf,
  moved,
  type QaFormItem,
} from "./qa-form-model.ts";
import { useRevisingQaForm } from "./qa-form-mutations.ts";
import { qaFormWords as words } from "./qa-form-words.ts";

/** The QA form to be changed; what is kept is a new version with its reason. */
export function QaFormEditor({
  qaForm,
  onKept,
}: {
  readonly qaForm: QaForm;
  readonly onKept: (version: number) => void;
}) {
  const [items, setItems] = useState<readonly QaFormItem[]>(qaForm.items);
  const [reason, setReason] = useState("");
  const { name: by, signed } = useSigner();
  const revising = useRevisingQaForm();
  const changed = isChanged(items, qaForm.items);
  const complete = isComplete(items);
  const ready = changed && complete && signed && reason.trim() !== "";
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready || revising.isPending) return;
    const said = { seenVersion: qaForm.version, by: by.trim(), reason: reason.trim(), items: [...items] };
    revising.mutate(said, { onSuccess: ({ version }) => onKept(version) });
  };
  return (
    <form className="card panel" aria-label={words.form} noValidate onSubmit={onSubmit}>
      <div className="panel-head">
        <h2>{words.now(qaForm.version)}</h2>
        <span className="note">{words.scale}</span>
      </div>
      <ol className="qa-form-items">
        {items.map((item, at) => (
          <QaFormItemLine
            key={item.behaviour}
            item={item}
            first={at === 0}
            last={at === items.length - 1}
            canLeave={items.length > fewestBehaviours}
            onChange={(part) => setItems(items.map((one) => (one === item ? { ...item, ...part } : one)))}
            onMove={(step) => setItems(moved(items, item.behaviour, step))}
            onLeave={() => setItems(items.filter((one) => one !== item))}
          />
        ))}
      </ol>
      <LeftOut items={leftOutOf(items, qaForm)} onBack={(item) => setItems([...items, item])} />
      <div className="mapping-confirm">
        <p className="note">
          {words.orderRule} {words.fewest(fewestBehaviours)}
        </p>
        <TextInput
          label={words.reason}
          description={words.reasonNote}
          value={reason}
          required
          maxLength={2000}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <SignedBy />
        <Refused error={revising.error} />
        <div className="rule-buttons">
          <Button type="submit" disabled={!ready} loading={revising.isPending}>
            {words.keep(qaForm.version + 1)}
          </Button>
          {changed && (
            <Button variant="subtle" onClick={() => setItems(qaForm.items)}>
              {words.undo}
            </Button>
          )}
          <span className="note" role="status">
            {changed ? (complete ? "" : words.incomplete) : words.nothing}
          </span>
        </div>
      </div>
    </form>
  );
}

function LeftOut({
  items,
  onBack,
}: {
  readonly items: readonly QaFormItem[];
  readonly onBack: (item: QaFormItem) => void;
}) {
  if (items.length === 0) return null;
  return (
    <section className="qa-form-left-out" aria-label={words.leftOut}>
      <h3>{words.leftOut}</h3>
      <ul>
        {items.map((item) => (
          <li key={item.behaviour}>
            {item.behaviour} {item.name}{" "}
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={words.bringBackOf(item.name)}
              onClick={() => onBack(item)}
            >
              {words.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
