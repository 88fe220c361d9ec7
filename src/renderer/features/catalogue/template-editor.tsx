import { NumberInput, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import type { CatalogueEntry, Playbook } from "../../../contract/catalogue.ts";
import { useSigner } from "../../app/signer.ts";
import { ActionDialog } from "../../components/dialog.tsx";
import { SignedBy } from "../../components/signed-by.tsx";
import { useSavingTemplate } from "./catalogue-mutations.ts";
import { catalogueWords } from "./catalogue-words.ts";
import { GuideEditor } from "./guide-editor.tsx";
import { draftOf, isComplete, type LineField, lineFields, linesOf } from "./template-editor-model.ts";

const words = catalogueWords.editing;
const texts = [
  { field: "purpose", label: words.purpose },
  { field: "when", label: catalogueWords.when },
  { field: "notWhen", label: catalogueWords.notWhen },
] as const;

/** Changes an entry; what is kept is a new version with its reason. */
export function TemplateEditor({
  entry,
  onClose,
}: {
  readonly entry: CatalogueEntry;
  readonly onClose: () => void;
}) {
  const [draft, setDraft] = useState<Playbook>(() => draftOf(entry));
  const [typed, setTyped] = useState<Record<LineField, string>>(() => ({
    prepare: entry.prepare.join("\n"),
    do: entry.do.join("\n"),
    dont: entry.dont.join("\n"),
    agree: entry.agree.join("\n"),
  }));
  const [reason, setReason] = useState("");
  const { name: by, signed } = useSigner();
  const saving = useSavingTemplate();
  const change = (part: Partial<Playbook>) => setDraft((before) => ({ ...before, ...part }));
  const whole: Playbook = {
    ...draft,
    prepare: linesOf(typed.prepare),
    do: linesOf(typed.do),
    dont: linesOf(typed.dont),
    agree: linesOf(typed.agree),
  };
  return (
    <ActionDialog
      title={words.title(entry.title)}
      action={words.save}
      ready={signed && reason.trim() !== "" && isComplete(whole)}
      busy={saving.isPending}
      error={saving.error}
      onAct={() => saving.mutate({ entry: whole, by, reason: reason.trim() }, { onSuccess: onClose })}
      onClose={onClose}
      size={760}
    >
      <p className="note">{words.lead}</p>
      <div className="template-fields">
        <TextInput
          label={words.name}
          value={draft.title}
          maxLength={120}
          onChange={({ currentTarget }) => change({ title: currentTarget.value })}
        />
        <TextInput
          label={words.calendarTitle}
          value={draft.calendarTitle}
          maxLength={60}
          onChange={({ currentTarget }) => change({ calendarTitle: currentTarget.value })}
        />
      </div>
      {texts.map(({ field, label }) => (
        <Textarea
          key={field}
          label={label}
          value={draft[field]}
          maxLength={2000}
          autosize
          minRows={2}
          onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
        />
      ))}
      <div className="template-fields">
        <NumberInput
          label={words.minutes}
          min={5}
          max={480}
          value={draft.minutes}
          onChange={(value) => change({ minutes: Number(value) || entry.minutes })}
        />
        {(["least", "most"] as const).map((edge) => (
          <NumberInput
            key={edge}
            label={words[edge]}
            min={1}
            max={40}
            value={draft.group[edge]}
            onChange={(value) => change({ group: { ...draft.group, [edge]: Number(value) || 1 } })}
          />
        ))}
      </div>
      <GuideEditor guide={draft.guide} onChange={(guide) => change({ guide })} />
      {lineFields.map((field) => (
        <Textarea
          key={field}
          label={words.listOf(catalogueWords[field])}
          value={typed[field]}
          autosize
          minRows={2}
          onChange={({ currentTarget }) =>
            setTyped((before) => ({ ...before, [field]: currentTarget.value }))
          }
        />
      ))}
      <Textarea
        label={words.reason}
        value={reason}
        required
        maxLength={2000}
        autosize
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <SignedBy />
    </ActionDialog>
  );
}
