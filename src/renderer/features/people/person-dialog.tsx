import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import type { PersonDetail, PersonFieldKey } from "../../../contract/people.ts";
import type { Ask } from "../../app/connect.ts";
import { useSigner } from "../../app/signer.ts";
import { Answered } from "../../components/answered.tsx";
import { ActionDialog } from "../../components/dialog.tsx";
import { SignedBy } from "../../components/signed-by.tsx";
import { useFloorZone } from "../../queries/floor-queries.ts";
import { type InputOf, useScoring } from "../../queries/mutations.ts";
import { LeavePart } from "./leave-part.tsx";
import { NamesPart } from "./names-part.tsx";
import { calledOf, changedFields, fieldKeys, writtenFields } from "./people-model.ts";
import { usePerson } from "./people-queries.ts";
import { peopleWords } from "./people-words.ts";

const words = peopleWords.form;

interface PersonDialogProps {
  readonly onClose: () => void;
  readonly onParted: (names: readonly string[]) => void;
}

/** Somebody as they are known, to be changed. */
export function PersonDialog({ agent, ...props }: PersonDialogProps & { readonly agent: string }) {
  const person = usePerson(agent);
  return (
    <Answered query={person} label={peopleWords.loading} lines={4}>
      {(data) => <PersonForm person={data} {...props} />}
    </Answered>
  );
}

/** Somebody whom no file names yet. */
export function NewPersonDialog(props: PersonDialogProps) {
  return <PersonForm person={undefined} {...props} />;
}

function PersonForm({
  person,
  onClose,
  onParted,
}: PersonDialogProps & { readonly person: PersonDetail | undefined }) {
  const [before] = useState(() => writtenFields(person?.fields));
  const [written, setWritten] = useState(before);
  const [id, setId] = useState(person?.agent ?? "");
  const [taken, setTaken] = useState<readonly PersonFieldKey[]>([]);
  const { name: by, signed } = useSigner();
  const saving = useScoring((ask, order: InputOf<Ask["people"]["set"]>) => ask.people.set(order));
  const fields = changedFields(before, written);
  const isChanged = person === undefined || Object.keys(fields).length + taken.length > 0;
  return (
    <ActionDialog
      title={person ? words.editTitle(calledOf(person)) : words.addTitle}
      action={words.save}
      ready={signed && id.trim() !== "" && isChanged}
      busy={saving.isPending}
      error={saving.error}
      onClose={onClose}
      size={640}
      onAct={() =>
        saving.mutate(
          { person: id.trim(), isNew: person === undefined, fields, takenBack: [...taken], by },
          { onSuccess: onClose },
        )
      }
    >
      {!person && (
        <TextInput
          label={words.id}
          description={words.idNote}
          value={id}
          maxLength={400}
          required
          data-autofocus
          onChange={({ currentTarget }) => setId(currentTarget.value)}
        />
      )}
      <div className="person-fields">
        {fieldKeys.map((key) => (
          <PersonField
            key={key}
            of={key}
            person={person}
            value={written[key]}
            taken={taken.includes(key)}
            onChange={(text) => setWritten({ ...written, [key]: text })}
            onTake={() => setTaken([...taken, key])}
          />
        ))}
      </div>
      <p className="note">{words.held}</p>
      <SignedBy />
      {person && <NamesPart person={person} onParted={onParted} />}
      {person && <LeavePart person={person} />}
    </ActionDialog>
  );
}

function PersonField({
  of,
  person,
  value,
  taken,
  onChange,
  onTake,
}: {
  readonly of: PersonFieldKey;
  readonly person: PersonDetail | undefined;
  readonly value: string;
  readonly taken: boolean;
  readonly onChange: (text: string) => void;
  readonly onTake: () => void;
}) {
  const zone = useFloorZone();
  const isDay = of === "hiredOn" || of === "leftOn";
  const roster = person?.rosters.find(({ field }) => field === of);
  return (
    <div>
      <TextInput
        label={peopleWords.fields[of]}
        description={person && peopleWords.origin(person.fields[of].from, zone)}
        value={taken ? `${roster?.value ?? ""}` : value}
        maxLength={400}
        disabled={taken}
        placeholder={isDay ? words.day : undefined}
        inputMode={of === "weeklyHours" ? "decimal" : undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {roster && !taken && (
        <Button variant="subtle" size="compact-xs" onClick={onTake}>
          {words.take(`${roster.value}`, peopleWords.origin({ kind: "roster", at: roster.at }, zone))}
        </Button>
      )}
    </div>
  );
}
