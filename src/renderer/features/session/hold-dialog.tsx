import { Button, Checkbox, Textarea } from "@mantine/core";
import { useState } from "react";
import type { SessionDetail } from "../../../contract/sessions.ts";
import { useSigner } from "../../app/signer.ts";
import { ActionDialog } from "../../components/dialog.tsx";
import { SignedBy } from "../../components/signed-by.tsx";
import { actingWords } from "../../words/acting.ts";
import { agreedSteps, type StepDraft } from "./session-model.ts";
import { useHolding } from "./session-mutations.ts";
import { sessionWords } from "./session-words.ts";
import { newStep, StepFields } from "./step-fields.tsx";

const words = sessionWords.hold;

/** That a session was held: who was there, notes that the agent can read, and steps that come back. */
export function HoldDialog({
  detail,
  today,
  onClose,
}: {
  readonly detail: SessionDetail;
  readonly today: string;
  readonly onClose: () => void;
}) {
  const [notes, setNotes] = useState("");
  const [attended, setAttended] = useState(detail.people.map(({ agent }) => agent));
  const [steps, setSteps] = useState<readonly StepDraft[]>([]);
  const { name: by, signed } = useSigner();
  const holding = useHolding();
  return (
    <ActionDialog
      title={words.title}
      action={words.action}
      ready={signed && attended.length > 0}
      busy={holding.isPending}
      error={holding.error}
      onAct={() =>
        holding.mutate(
          { session: detail.session, by, notes: notes.trim(), attended, steps: agreedSteps(steps) },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
      size={640}
    >
      {detail.people.length > 1 && (
        <Checkbox.Group label={words.attended} value={attended} onChange={setAttended}>
          <div className="dialog-choices">
            {detail.people.map((person) => (
              <Checkbox key={person.agent} value={person.agent} label={actingWords.nameOf(person)} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <p className="readable" id="notes-readable">
        {words.readable}
      </p>
      <Textarea
        label={words.notes}
        aria-describedby="notes-readable"
        value={notes}
        maxLength={4000}
        autosize
        minRows={3}
        data-autofocus
        onChange={({ currentTarget }) => setNotes(currentTarget.value)}
      />
      <fieldset className="steps-typed">
        <legend>{words.steps}</legend>
        <p className="note">{words.stepsNote}</p>
        {steps.map((step) => (
          <StepFields
            key={step.key}
            step={step}
            onChange={(changed) => setSteps(steps.map((one) => (one.key === step.key ? changed : one)))}
            onRemove={() => setSteps(steps.filter(({ key }) => key !== step.key))}
          />
        ))}
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => setSteps([...steps, newStep(steps.length, today)])}
        >
          {sessionWords.step.add}
        </Button>
      </fieldset>
      <SignedBy />
    </ActionDialog>
  );
}
