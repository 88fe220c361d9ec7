import type { PersonRef } from "../../../contract/measure.ts";
import { useSigner } from "../../app/signer.ts";
import { ActionDialog } from "../../components/dialog.tsx";
import { SignedBy } from "../../components/signed-by.tsx";
import { actingWords } from "../../words/acting.ts";
import { useHandingOver } from "./session-mutations.ts";
import { sessionWords } from "./session-words.ts";

const words = sessionWords.copy;

/** That the copy reached the agent: by whom, today. */
export function HandOver({ person, onClose }: { readonly person: PersonRef; readonly onClose: () => void }) {
  const { name: by, signed } = useSigner();
  const handing = useHandingOver();
  return (
    <ActionDialog
      title={words.handTitle(actingWords.nameOf(person))}
      action={words.hand}
      ready={signed}
      busy={handing.isPending}
      error={handing.error}
      onAct={() => handing.mutate({ agent: person.agent, by }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p className="second">{words.handLead}</p>
      <SignedBy />
    </ActionDialog>
  );
}
