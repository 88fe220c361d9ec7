import { Button, CopyButton, Textarea } from "@mantine/core";
import { IconCopy } from "@tabler/icons-react";
import { useState } from "react";
import type { Proposal } from "../../../contract/proposals.ts";
import { useSigner } from "../../app/signer.ts";
import { ActionDialog } from "../../components/dialog.tsx";
import { SignedBy } from "../../components/signed-by.tsx";
import { useDeciding } from "./today-mutations.ts";
import { todayWords } from "./today-words.ts";

const words = todayWords.relief;

/** The text that asks the planner for relief; it is copied by hand and kept as a promise. */
export function ReliefNote({
  proposal,
  relief,
  name,
  considered,
  onClose,
}: {
  readonly proposal: Proposal;
  readonly relief: NonNullable<Proposal["relief"]>;
  readonly name: string;
  readonly considered: () => number;
  readonly onClose: () => void;
}) {
  const [text, setText] = useState(relief.text);
  const { name: by, signed } = useSigner();
  const deciding = useDeciding();
  const changed = text.trim() !== relief.text.trim();
  const keep = () =>
    deciding.mutate(
      [
        {
          proposal: proposal.id,
          decision: changed ? ("change" as const) : ("approve" as const),
          by,
          text: text.trim(),
          consideredSeconds: considered(),
          ...(changed && { reason: words.changedReason }),
        },
      ],
      { onSuccess: onClose },
    );
  return (
    <ActionDialog
      title={proposal.kind === "staffing" ? words.staffingTitle(name) : words.title(name)}
      action={words.keep}
      onAct={keep}
      ready={signed && text.trim() !== ""}
      busy={deciding.isPending}
      error={deciding.error}
      onClose={onClose}
      size={600}
    >
      <Textarea
        label={words.text}
        value={text}
        maxLength={4000}
        autosize
        minRows={5}
        maxRows={14}
        data-autofocus
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div>
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button variant="default" leftSection={<IconCopy size={14} aria-hidden />} onClick={copy}>
              {copied ? words.copied : words.copy}
            </Button>
          )}
        </CopyButton>
      </div>
      <p className="note">{words.due(relief.due)}</p>
      <SignedBy />
    </ActionDialog>
  );
}
