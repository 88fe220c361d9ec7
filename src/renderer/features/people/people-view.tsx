import { Button, TextInput } from "@mantine/core";
import { useDeferredValue, useMemo, useState } from "react";
import type { MayBeOne, PersonLine } from "../../../contract/people.ts";
import { useSigner } from "../../app/signer.ts";
import { Answered } from "../../components/answered.tsx";
import { Refused } from "../../components/refused.tsx";
import { MayBeOnePart } from "./may-be-one-part.tsx";
import { peopleLines, peopleMatching } from "./people-model.ts";
import { useJoining, usePeople } from "./people-queries.ts";
import { PeopleTable } from "./people-table.tsx";
import { peopleWords as words } from "./people-words.ts";
import { NewPersonDialog, PersonDialog } from "./person-dialog.tsx";

/** Who works here: names that are one person's, what is known of each and from where. */
export function PeopleView() {
  const people = usePeople();
  return (
    <div className="page people">
      <div>
        <h1>{words.title}</h1>
        <p className="second">{words.lead}</p>
      </div>
      <Answered query={people} label={words.loading} lines={10}>
        {(data) => <KnownPeople people={data.people} proposals={data.mayBeOne} />}
      </Answered>
    </div>
  );
}

type Open = { readonly kind: "new" } | { readonly kind: "person"; readonly agent: string };
interface Done {
  readonly sentence: string;
  /** Names that part again, where what was done was a join. */
  readonly joined: readonly string[];
}

function KnownPeople({
  people,
  proposals,
}: {
  readonly people: readonly PersonLine[];
  readonly proposals: readonly MayBeOne[];
}) {
  const [filter, setFilter] = useState("");
  const [open, setOpen] = useState<Open>();
  const [done, setDone] = useState<Done>();
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => peopleMatching(people, wanted), [people, wanted]);
  const lines = useMemo(() => peopleLines(shown), [shown]);
  const close = () => setOpen(undefined);
  const parted = (names: readonly string[]) => {
    setDone({ sentence: words.part.done(names), joined: [] });
    close();
  };
  return (
    <>
      <DoneLine done={done} onDone={setDone} />
      <MayBeOnePart
        proposals={proposals}
        people={people}
        onJoined={(person, names) => setDone({ sentence: words.join.done(person, names), joined: names })}
      />
      <div className="people-tools">
        <TextInput
          size="xs"
          aria-label={words.filter}
          placeholder={words.filter}
          value={filter}
          onChange={({ currentTarget }) => setFilter(currentTarget.value)}
        />
        <span className="note" role="status">
          {words.shown(shown.length, people.length)}
        </span>
        <Button size="compact-sm" variant="default" onClick={() => setOpen({ kind: "new" })}>
          {words.add}
        </Button>
      </div>
      <div className="card people-card">
        {shown.length === 0 ? (
          <p className="message second">{people.length === 0 ? words.none : words.noMatch}</p>
        ) : (
          <PeopleTable lines={lines} onOpen={({ agent }) => setOpen({ kind: "person", agent })} />
        )}
      </div>
      {open?.kind === "new" && <NewPersonDialog onClose={close} onParted={parted} />}
      {open?.kind === "person" && <PersonDialog agent={open.agent} onClose={close} onParted={parted} />}
    </>
  );
}

/** What was done last, and the way back where there is one. */
function DoneLine({
  done,
  onDone,
}: {
  readonly done: Done | undefined;
  readonly onDone: (done: Done) => void;
}) {
  const { name: by } = useSigner();
  const { joining } = useJoining();
  const undo = async (names: readonly string[]) => {
    for (const name of names) await joining.mutateAsync({ kind: "part", order: { name, by } });
    onDone({ sentence: words.part.done(names), joined: [] });
  };
  return (
    <div className="people-done" role="status">
      {done && <span>{done.sentence}</span>}
      {done && done.joined.length > 0 && (
        <Button
          size="compact-sm"
          variant="default"
          loading={joining.isPending}
          onClick={() => void undo(done.joined).catch(() => undefined)}
        >
          {words.join.undo}
        </Button>
      )}
      <Refused error={joining.error} />
    </div>
  );
}
