import { Button, Modal } from "@mantine/core";
import type { FormEvent, ReactNode } from "react";
import { actingWords } from "../words/acting.ts";
import { inDialog } from "./in-dialog.ts";
import { Refused } from "./refused.tsx";

/** A small form over the view: what is to be done, why it was refused, and the two ways out. */
export function ActionDialog({
  title,
  action,
  onAct,
  ready,
  busy,
  error,
  onClose,
  size = 520,
  children,
}: {
  readonly title: string;
  readonly action: string;
  readonly onAct: () => void;
  readonly ready: boolean;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  readonly size?: number;
  readonly children: ReactNode;
}) {
  const act = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (ready && !busy) onAct();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      closeButtonProps={{ "aria-label": actingWords.close }}
      attributes={inDialog}
    >
      <form className="dialog" onSubmit={act}>
        {children}
        <Refused error={error} />
        <div className="dialog-ways">
          <Button type="submit" disabled={!ready} loading={busy}>
            {action}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {actingWords.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
