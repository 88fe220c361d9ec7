import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import type { PersonDetail, PersonFieldKey } from "../../../contract/people.ts";
import { shiftPatterns } from "../../../domain/floor/shift-pattern.ts";
import type { Ask } from "../../app/connect.ts";
import { useSigner } from "../../app/signer.ts";
import { Answered } from "../../components/answered.tsx";
import { ActionDialog } from "../../components/dialog.tsx";
import { SignedBy } from "../../components/signed-by.tsx";
import { useFloorZone } from "../../queries/floor-queries.ts";
import { type InputOf, useScoring } from "../../queries/mutations.ts";
import { DayField } from "./day-field.tsx";
import { LeavePart } from "./leave-part.tsx";
import { NamesPart } from "./names-part.tsx";
import { calledOf, changedFields, dayKeys, fieldKeys, writtenFields } from "./people-model.ts";
import { usePerson } from "./people-queries.ts";
import { peopleWords } from "./people-words.ts";
import { isDayOrNone } from "./written-day.ts";

const words = peopleWords.form;
const shiftOptions = [
  { value: "", label: peopleWords.shifts.none },
  ...shiftPatterns.map((value) => ({ value, label: peopleWords.shifts[value] })),
];

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
  const daysRead = dayKeys.every((key) => taken.includes(key) || isDayOrNone(written[key]));
  const isChanged = person === undefined || Object.keys(fields).length + taken.length > 0;
  return (
    <ActionDialog
      title={person ? words.editTitle(calledOf(person)) : words.addTitle}
      action={words.save}
      cancel={words.cancel}
      ready={signed && id.trim() !== "" && isChanged && daysRead}
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
      <SignedBy note={words.signed} />
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
  const roster = person?.rosters.find(({ field }) => field === of);
  const shared = {
    label: peopleWords.fields[of],
    description: person && peopleWords.origin(person.fields[of].from, zone),
    value: taken ? `${roster?.value ?? ""}` : value,
    disabled: taken,
  };
  return (
    <div>
      {dayKeys.some((key) => key === of) ? (
        <DayField {...shared} onChange={onChange} />
      ) : of === "shiftPattern" ? (
        <NativeSelect
          {...shared}
          data={shiftOptions}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      ) : (
        <TextInput
          {...shared}
          maxLength={400}
          inputMode={of === "weeklyHours" ? "decimal" : undefined}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
      {roster && !taken && (
        <Button variant="subtle" size="compact-xs" onClick={onTake}>
          {words.take(`${roster.value}`, peopleWords.origin({ kind: "roster", at: roster.at }, zone))}
        </Button>
      )}
    </div>
  );
}
