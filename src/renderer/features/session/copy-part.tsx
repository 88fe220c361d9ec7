import { Button } from "@mantine/core";
import { useState } from "react";
import type { PersonRef } from "../../../contract/measure.ts";
import type { SessionDetail } from "../../../contract/sessions.ts";
import { actingWords } from "../../words/acting.ts";
import { AgentCopy } from "./agent-copy.tsx";
import { HandOver } from "./hand-over.tsx";
import { sessionWords } from "./session-words.ts";

const words = sessionWords.copy;

/** Why a check-in from a signal waits for the agent's copy, and the way to hand it over. */
export function CopyPart({ detail }: { readonly detail: SessionDetail }) {
  const [open, setOpen] = useState<{ readonly kind: "page" | "hand"; readonly person: PersonRef }>();
  const close = () => setOpen(undefined);
  const { copyHandedOn, people } = detail;
  return (
    <section className="session-section session-copy" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="second">{words.lead}</p>
      <p>{copyHandedOn === null ? <b>{words.missing}</b> : words.handed(copyHandedOn)}</p>
      {people.map((person) => (
        <div key={person.agent} className="session-buttons">
          <Button
            variant={copyHandedOn === null ? "filled" : "default"}
            aria-label={words.openOf(actingWords.nameOf(person))}
            onClick={() => setOpen({ kind: "page", person })}
          >
            {words.open}
          </Button>
          {copyHandedOn === null && (
            <Button
              variant="default"
              aria-label={words.handOf(actingWords.nameOf(person))}
              onClick={() => setOpen({ kind: "hand", person })}
            >
              {words.hand}
            </Button>
          )}
        </div>
      ))}
      {open?.kind === "page" && <AgentCopy person={open.person} onClose={close} />}
      {open?.kind === "hand" && <HandOver person={open.person} onClose={close} />}
    </section>
  );
}
