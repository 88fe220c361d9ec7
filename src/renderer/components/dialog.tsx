import { Button, Modal } from "@mantine/core";
import type { FormEvent, ReactNode } from "react";
import { actingWords } from "../words/acting.ts";
import { inDialog } from "./in-dialog.ts";
import { Refused } from "./refused.tsx";

/** A small form over the view: what is to be done, why it was refused, and the two ways out. */
export function ActionDialog({
  title,
  action,
  cancel = actingWords.cancel,
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
  /** The way out that changes nothing. */
  readonly cancel?: string;
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
      <form ref={beginAtFirstField} className="dialog" onSubmit={act}>
        {children}
        <Refused error={error} />
        <div className="dialog-ways">
          <Button type="submit" disabled={!ready} loading={busy}>
            {action}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** Has a dialog open with the focus on its first field, of a choice on what is chosen; without one on the way out. */
function beginAtFirstField(form: HTMLFormElement | null): void {
  if (!form || form.querySelector("[data-autofocus]")) return;
  const first = form.querySelector("input, select, textarea");
  const chosen = first?.matches("[type=radio]") ? form.querySelector("[type=radio]:checked") : null;
  (chosen ?? first ?? form.querySelector(".dialog-ways > :last-child"))?.setAttribute(
    "data-autofocus",
    "true",
  );
}
