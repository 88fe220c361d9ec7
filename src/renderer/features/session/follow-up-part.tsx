import { Button } from "@mantine/core";
import { useState } from "react";
import type { SessionDetail } from "../../../contract/sessions.ts";
import { useFollowingUp } from "./session-mutations.ts";
import { sessionWords } from "./session-words.ts";
import { WrittenDialog } from "./written-dialog.tsx";

const words = sessionWords.followUp;

/** Six weeks on: how it is now. */
export function FollowUpPart({
  detail,
  followUp,
  today,
}: {
  readonly detail: SessionDetail;
  readonly followUp: NonNullable<SessionDetail["followUp"]>;
  readonly today: string;
}) {
  const [writing, setWriting] = useState(false);
  const following = useFollowingUp();
  const { due, doneOn, text } = followUp;
  return (
    <section className="session-section" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="second">{doneOn === null ? words.due(due) : words.done(doneOn)}</p>
      {text !== null && <blockquote className="session-note">{text}</blockquote>}
      {doneOn === null && (
        <div className="session-buttons">
          <Button variant={due <= today ? "filled" : "default"} onClick={() => setWriting(true)}>
            {words.action}
          </Button>
        </div>
      )}
      {writing && (
        <WrittenDialog
          title={words.title}
          before={words.lead}
          label={words.label}
          action={words.action}
          busy={following.isPending}
          error={following.error}
          onWritten={(written, by) =>
            following.mutate(
              { session: detail.session, by, text: written },
              { onSuccess: () => setWriting(false) },
            )
          }
          onClose={() => setWriting(false)}
        />
      )}
    </section>
  );
}
