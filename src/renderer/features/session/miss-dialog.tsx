import type { SessionDetail } from "../../../contract/sessions.ts";
import { useMissing } from "./session-mutations.ts";
import { sessionWords } from "./session-words.ts";
import { WrittenDialog } from "./written-dialog.tsx";

const words = sessionWords.miss;

/** Keeps that a session did not take place, and why. */
export function MissDialog({
  detail,
  onClose,
}: {
  readonly detail: SessionDetail;
  readonly onClose: () => void;
}) {
  const missing = useMissing();
  return (
    <WrittenDialog
      title={words.title}
      label={words.reason}
      action={words.action}
      busy={missing.isPending}
      error={missing.error}
      onWritten={(reason, by) =>
        missing.mutate({ session: detail.session, by, reason }, { onSuccess: onClose })
      }
      onClose={onClose}
    />
  );
}
