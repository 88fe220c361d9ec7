import { Button } from "@mantine/core";
import { useState } from "react";
import type { SessionDetail } from "../../../contract/sessions.ts";
import { notesOf } from "./session-model.ts";
import { useNoting } from "./session-mutations.ts";
import { sessionWords } from "./session-words.ts";
import { WrittenDialog } from "./written-dialog.tsx";

const words = sessionWords.notes;

/** What was written down; the agent reads the same. */
export function NotesPart({ detail }: { readonly detail: SessionDetail }) {
  const [adding, setAdding] = useState(false);
  const noting = useNoting();
  const notes = notesOf(detail);
  return (
    <section className="session-section" aria-label={words.title}>
      <h3>{words.title}</h3>
      {notes.length === 0 && <p className="second">{words.none}</p>}
      {notes.map(({ at, by, day, text }) => (
        <blockquote key={`${at} ${text}`} className="session-note">
          <p>{text}</p>
          <p className="note">{sessionWords.life.by(day, by)}</p>
        </blockquote>
      ))}
      <div className="session-buttons">
        <Button variant="default" size="compact-sm" onClick={() => setAdding(true)}>
          {words.add}
        </Button>
      </div>
      {adding && (
        <WrittenDialog
          title={words.add}
          before={sessionWords.hold.readable}
          label={words.label}
          action={words.action}
          busy={noting.isPending}
          error={noting.error}
          onWritten={(text, by) =>
            noting.mutate({ session: detail.session, by, text }, { onSuccess: () => setAdding(false) })
          }
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  );
}
