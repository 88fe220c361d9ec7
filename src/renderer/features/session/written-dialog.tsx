import { Textarea } from "@mantine/core";
import { useState } from "react";
import { useSigner } from "../../app/signer.ts";
import { ActionDialog } from "../../components/dialog.tsx";
import { SignedBy } from "../../components/signed-by.tsx";

/** A dialogue for one text; what it is for, and who can read it, stands before the field. */
export function WrittenDialog({
  title,
  before,
  label,
  action,
  busy,
  error,
  onWritten,
  onClose,
}: {
  readonly title: string;
  readonly before?: string;
  readonly label: string;
  readonly action: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onWritten: (text: string, by: string) => void;
  readonly onClose: () => void;
}) {
  const [text, setText] = useState("");
  const { name: by, signed } = useSigner();
  return (
    <ActionDialog
      title={title}
      action={action}
      ready={signed && text.trim() !== ""}
      busy={busy}
      error={error}
      onAct={() => onWritten(text.trim(), by)}
      onClose={onClose}
    >
      {before !== undefined && <p className="second">{before}</p>}
      <Textarea
        label={label}
        value={text}
        maxLength={4000}
        required
        autosize
        minRows={3}
        data-autofocus
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <SignedBy />
    </ActionDialog>
  );
}
