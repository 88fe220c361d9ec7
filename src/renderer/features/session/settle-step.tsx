import { Textarea } from "@mantine/core";
import { useState } from "react";
import type { StepOutcome } from "../../../domain/acting/kinds.ts";
import { useSigner } from "../../app/signer.ts";
import { ActionDialog } from "../../components/dialog.tsx";
import { SignedBy } from "../../components/signed-by.tsx";
import { useSettling } from "./session-mutations.ts";
import { sessionWords } from "./session-words.ts";

const words = sessionWords.settle;

/** Whether an agreed step was kept; of one that was not the reason is asked. */
export function SettleStep({
  step,
  text,
  as,
  onClose,
}: {
  readonly step: number;
  readonly text: string;
  readonly as: StepOutcome;
  readonly onClose: () => void;
}) {
  const [reason, setReason] = useState("");
  const { name: by, signed } = useSigner();
  const settling = useSettling();
  const asked = as !== "kept";
  return (
    <ActionDialog
      title={words.title[as]}
      action={words.action[as]}
      ready={signed && (!asked || reason.trim() !== "")}
      busy={settling.isPending}
      error={settling.error}
      onAct={() =>
        settling.mutate(
          { step, outcome: as, by, ...(asked && { reason: reason.trim() }) },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    >
      <p>{text}</p>
      {asked && (
        <Textarea
          label={words.reason}
          value={reason}
          maxLength={2000}
          required
          autosize
          minRows={2}
          data-autofocus
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      )}
      <SignedBy />
    </ActionDialog>
  );
}
