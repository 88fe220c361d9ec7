import { Button } from "@mantine/core";
import { useState } from "react";
import type { AgreedStep, SessionDetail } from "../../../contract/sessions.ts";
import { type StepOutcome, stepOutcomes } from "../../../domain/acting/kinds.ts";
import { useSigner } from "../../app/signer.ts";
import { ActionDialog } from "../../components/dialog.tsx";
import { SignedBy } from "../../components/signed-by.tsx";
import { actingWords } from "../../words/acting.ts";
import { agreedSteps } from "./session-model.ts";
import { useAgreeing } from "./session-mutations.ts";
import { sessionWords } from "./session-words.ts";
import { SettleStep } from "./settle-step.tsx";
import { newStep, StepFields } from "./step-fields.tsx";

const words = sessionWords.step;

/** What was agreed, with its dates, and what became of it. */
export function SessionSteps({ detail, today }: { readonly detail: SessionDetail; readonly today: string }) {
  const [settling, setSettling] = useState<{ readonly step: AgreedStep; readonly as: StepOutcome }>();
  const [agreeing, setAgreeing] = useState(false);
  return (
    <section className="session-section" aria-label={sessionWords.hold.steps}>
      <h3>{sessionWords.hold.steps}</h3>
      {detail.steps.length === 0 && <p className="second">{words.none}</p>}
      <ul className="session-steps">
        {detail.steps.map((step) => (
          <li key={step.step}>
            <p>{step.text}</p>
            <p className="note">
              {actingWords.keeper[step.keeper]},{" "}
              {step.outcome === null ? words.due2(step.due) : words.settledOn(step.outcome, step.settledOn)}
            </p>
            {step.outcome === null && (
              <div className="session-buttons">
                {stepOutcomes.map((as) => (
                  <Button
                    key={as}
                    size="compact-sm"
                    variant="default"
                    aria-label={sessionWords.settle.of(sessionWords.settle.title[as], step.text)}
                    onClick={() => setSettling({ step, as })}
                  >
                    {sessionWords.settle.title[as]}
                  </Button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
      <div className="session-buttons">
        <Button variant="default" size="compact-sm" onClick={() => setAgreeing(true)}>
          {words.agree}
        </Button>
      </div>
      {settling && (
        <SettleStep
          step={settling.step.step}
          text={settling.step.text}
          as={settling.as}
          onClose={() => setSettling(undefined)}
        />
      )}
      {agreeing && <AgreeDialog session={detail.session} today={today} onClose={() => setAgreeing(false)} />}
    </section>
  );
}

function AgreeDialog({
  session,
  today,
  onClose,
}: {
  readonly session: number;
  readonly today: string;
  readonly onClose: () => void;
}) {
  const [draft, setDraft] = useState(() => newStep(0, today));
  const { name: by, signed } = useSigner();
  const agreeing = useAgreeing();
  const [step] = agreedSteps([draft]);
  return (
    <ActionDialog
      title={words.title}
      action={words.agree}
      ready={signed && step !== undefined}
      busy={agreeing.isPending}
      error={agreeing.error}
      onAct={() => step && agreeing.mutate({ session, by, ...step }, { onSuccess: onClose })}
      onClose={onClose}
      size={640}
    >
      <StepFields step={draft} onChange={setDraft} />
      <SignedBy />
    </ActionDialog>
  );
}
