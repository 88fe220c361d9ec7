import { Button, Checkbox, Textarea } from "@mantine/core";
import { useState } from "react";
import type { SessionDetail } from "../../../contract/sessions.ts";
import type { Account } from "../../../domain/acting/kinds.ts";
import { failureOf } from "../../app/failure.ts";
import { useSigner } from "../../app/signer.ts";
import { ActionDialog } from "../../components/dialog.tsx";
import { SignedBy } from "../../components/signed-by.tsx";
import { actingWords } from "../../words/acting.ts";
import { AccountChoice } from "./account-choice.tsx";
import { useCancelling } from "./session-mutations.ts";
import { sessionWords } from "./session-words.ts";

const words = sessionWords.cancel;

/** Cancels a session, with whose account and why; before a second cancellation it warns. */
export function CancelDialog({
  detail,
  onClose,
  onMove,
}: {
  readonly detail: SessionDetail;
  readonly onClose: () => void;
  readonly onMove: () => void;
}) {
  const [account, setAccount] = useState<Account>();
  const [reason, setReason] = useState("");
  const [wholeSeries, setWholeSeries] = useState(false);
  const { name: by, signed } = useSigner();
  const cancelling = useCancelling();
  // The agent's own wish breaks no promise, so only the others are warned of.
  const second = detail.cancelledBefore > 0 && account !== "agent";
  const asked = cancelling.error && failureOf(cancelling.error).code === "NEEDS_CONFIRMING";
  return (
    <ActionDialog
      title={words.title(actingWords.peopleShort(detail))}
      action={second || asked ? words.again : words.action}
      ready={signed && account !== undefined && reason.trim() !== ""}
      busy={cancelling.isPending}
      error={cancelling.error}
      onAct={() =>
        account &&
        cancelling.mutate(
          {
            session: detail.session,
            account,
            reason: reason.trim(),
            by,
            wholeSeries,
            confirmed: second || asked === true,
          },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    >
      {second && (
        <div className="warned" role="alert">
          <p>{words.second(detail.cancelledBefore)}</p>
          <Button variant="default" onClick={onMove}>
            {words.moveInstead}
          </Button>
        </div>
      )}
      <AccountChoice label={words.account} account={account} onChange={setAccount} />
      <Textarea
        label={words.reason}
        value={reason}
        maxLength={4000}
        required
        autosize
        minRows={2}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {detail.series !== null && (
        <Checkbox
          label={words.series}
          checked={wholeSeries}
          onChange={({ currentTarget }) => setWholeSeries(currentTarget.checked)}
        />
      )}
      <SignedBy />
    </ActionDialog>
  );
}
