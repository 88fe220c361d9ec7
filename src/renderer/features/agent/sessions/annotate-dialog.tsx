import { Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Annotation } from "../../../../contract/agent-copy.ts";
import type { PersonRef } from "../../../../contract/measure.ts";
import { useSigner } from "../../../app/signer.ts";
import { ActionDialog } from "../../../components/dialog.tsx";
import { SignedBy } from "../../../components/signed-by.tsx";
import { actingWords } from "../../../words/acting.ts";
import { useAnnotating } from "../agent-mutations.ts";
import { annotationWords as words } from "./annotations-words.ts";

const abouts = [
  "workload",
  "rest",
  "signal",
  "empathy",
  "evaluation",
  "session",
  "note",
  "proposal",
  "other",
];
const isAbout = (value: string): value is Annotation["about"] => abouts.includes(value);

/** Writes down what the agent says of a figure. */
export function AnnotateDialog({
  person,
  onClose,
}: {
  readonly person: PersonRef;
  readonly onClose: () => void;
}) {
  const [about, setAbout] = useState<Annotation["about"]>("workload");
  const [day, setDay] = useState("");
  const [text, setText] = useState("");
  const [contests, setContests] = useState(false);
  const { name: by, signed } = useSigner();
  const annotating = useAnnotating();
  return (
    <ActionDialog
      title={words.addTitle(actingWords.nameOf(person))}
      action={words.keep}
      ready={signed && text.trim() !== ""}
      busy={annotating.isPending}
      error={annotating.error}
      onAct={() =>
        annotating.mutate(
          { agent: person.agent, about, text: text.trim(), contests, by, ...(day !== "" && { day }) },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    >
      <div className="template-fields">
        <NativeSelect
          label={words.aboutLabel}
          value={about}
          data={abouts.filter(isAbout).map((value) => ({ value, label: words.about[value] }))}
          onChange={({ currentTarget: { value } }) => isAbout(value) && setAbout(value)}
        />
        <TextInput
          type="date"
          label={words.day}
          value={day}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
        />
      </div>
      <Textarea
        label={words.text}
        value={text}
        maxLength={4000}
        required
        autosize
        minRows={3}
        data-autofocus
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Checkbox
        label={words.contests}
        checked={contests}
        onChange={({ currentTarget }) => setContests(currentTarget.checked)}
      />
      <SignedBy />
    </ActionDialog>
  );
}
