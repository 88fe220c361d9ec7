import { Radio } from "@mantine/core";
import { useState } from "react";
import type { MayBeOne, PeopleProgress, PersonLine } from "../../../contract/people.ts";
import { useSigner } from "../../app/signer.ts";
import { ActionDialog } from "../../components/dialog.tsx";
import { SignedBy } from "../../components/signed-by.tsx";
import { useScoring } from "../../queries/mutations.ts";
import { calledOf } from "./people-model.ts";
import { useJoining } from "./people-queries.ts";
import { peopleWords } from "./people-words.ts";

const words = peopleWords.join;

interface ProposalDialog {
  readonly proposal: MayBeOne;
  readonly people: readonly PersonLine[];
  readonly onClose: () => void;
}

/** Joins those who may be one: under which name, and who says so. */
export function JoinDialog({
  proposal,
  people,
  onClose,
  onDone,
}: ProposalDialog & { readonly onDone: (person: string, names: readonly string[]) => void }) {
  const [person, setPerson] = useState(proposal.people[0] ?? "");
  const { name: by, signed } = useSigner();
  const { joining, progress } = useJoining();
  const names = proposal.people.filter((name) => name !== person);
  return (
    <ActionDialog
      title={words.title}
      action={words.action}
      cancel={peopleWords.form.cancel}
      ready={signed && person !== ""}
      busy={joining.isPending}
      error={joining.error}
      onClose={onClose}
      onAct={() =>
        joining.mutate(
          { kind: "join", order: { person, names, by } },
          {
            onSuccess: (done) => {
              onDone(done.person, done.names);
              onClose();
            },
          },
        )
      }
    >
      <p className="second">{words.lead}</p>
      <ul className="people-reasons">
        {proposal.reasons.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Radio.Group label={words.which} value={person} onChange={setPerson}>
        <div className="dialog-choices">
          {proposal.people.map((agent) => (
            <Radio key={agent} value={agent} label={agent} description={whoIs(people, agent)} />
          ))}
        </div>
      </Radio.Group>
      <SignedBy note={peopleWords.form.signed} />
      <JoinProgress running={joining.isPending} progress={progress} />
    </ActionDialog>
  );
}

/** How far a join or a part has come. */
export function JoinProgress({
  running,
  progress,
}: {
  readonly running: boolean;
  readonly progress: PeopleProgress | undefined;
}) {
  if (!running) return null;
  return (
    <p className="second" role="status">
      {progress?.step === "summing" ? words.computing : words.running(progress?.rows ?? 0)}
    </p>
  );
}

/** Remembers that those who may be one are several people. */
export function TwoPeopleDialog({ proposal, people, onClose }: ProposalDialog) {
  const { name: by, signed } = useSigner();
  const keeping = useScoring((ask, names: readonly string[]) =>
    ask.people.keepApart({ names: [...names], by }),
  );
  return (
    <ActionDialog
      title={peopleWords.two.title}
      action={peopleWords.two.action}
      cancel={peopleWords.form.cancel}
      ready={signed}
      busy={keeping.isPending}
      error={keeping.error}
      onClose={onClose}
      onAct={() => keeping.mutate(proposal.people, { onSuccess: onClose })}
    >
      <p>{proposal.people.map((agent) => whoIs(people, agent)).join(" · ")}</p>
      <p className="second">{peopleWords.two.lead}</p>
      <SignedBy note={peopleWords.form.signed} />
    </ActionDialog>
  );
}

/** What tells one of several names from another: how they are called, their team, where they work. */
function whoIs(people: readonly PersonLine[], agent: string): string {
  const person = people.find((one) => one.agent === agent);
  if (!person) return agent;
  const { team, site, weeklyHours } = person.fields;
  const hours = weeklyHours.value === null ? null : peopleWords.hours(weeklyHours.value);
  const parts = [calledOf(person), team.value ?? peopleWords.noTeam, site.value, hours];
  return parts.filter((part) => part !== null).join(", ");
}
