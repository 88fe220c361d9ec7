import { Button } from "@mantine/core";
import { useState } from "react";
import type { MayBeOne, PersonLine } from "../../../contract/people.ts";
import { JoinDialog, TwoPeopleDialog } from "./join-dialog.tsx";
import { peopleWords } from "./people-words.ts";

const words = peopleWords.mayBe;
const shownAtOnce = 6;

type Open = { readonly kind: "join" | "two"; readonly proposal: MayBeOne };

/** Who may be one person, each with the evidence; a person decides. */
export function MayBeOnePart({
  proposals,
  people,
  onJoined,
}: {
  readonly proposals: readonly MayBeOne[];
  readonly people: readonly PersonLine[];
  readonly onJoined: (person: string, names: readonly string[]) => void;
}) {
  const [open, setOpen] = useState<Open>();
  if (proposals.length === 0) return null;
  const close = () => setOpen(undefined);
  return (
    <section className="card panel" aria-labelledby="may-be-one">
      <div className="panel-head">
        <h2 id="may-be-one">{words.title}</h2>
      </div>
      <p className="second people-lead">{words.lead}</p>
      <ul className="people-proposals" data-many={proposals.length > shownAtOnce || undefined}>
        {proposals.map((proposal) => (
          <li key={proposal.people.join("\n")}>
            <div>
              <b>{proposal.people.join(" = ")}</b>
              <div className="second">{proposal.reasons.map(({ sentence }) => sentence).join(" ")}</div>
            </div>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={words.joinOf(proposal.people)}
              onClick={() => setOpen({ kind: "join", proposal })}
            >
              {words.join}
            </Button>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={words.twoOf(proposal.people)}
              onClick={() => setOpen({ kind: "two", proposal })}
            >
              {words.two}
            </Button>
          </li>
        ))}
      </ul>
      {open?.kind === "join" && (
        <JoinDialog proposal={open.proposal} people={people} onClose={close} onDone={onJoined} />
      )}
      {open?.kind === "two" && <TwoPeopleDialog proposal={open.proposal} people={people} onClose={close} />}
    </section>
  );
}
