import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import type { PersonDetail } from "../../../contract/people.ts";
import { type Absence, absenceKinds } from "../../../domain/floor/absence.ts";
import type { Ask } from "../../app/connect.ts";
import { useSigner } from "../../app/signer.ts";
import { Refused } from "../../components/refused.tsx";
import { type InputOf, useScoring } from "../../queries/mutations.ts";
import { peopleWords } from "./people-words.ts";

const words = peopleWords.leave;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** When a person is away: typed leave can be withdrawn, a file's cannot. */
export function LeavePart({ person: { agent, leave } }: { readonly person: PersonDetail }) {
  const { name: by, signed } = useSigner();
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [kind, setKind] = useState<Absence["kind"]>("planned");
  const adding = useScoring((ask, order: InputOf<Ask["people"]["setLeave"]>) => ask.people.setLeave(order));
  const withdrawing = useScoring((ask, order: InputOf<Ask["people"]["withdrawLeave"]>) =>
    ask.people.withdrawLeave(order),
  );
  const ready = signed && isoDay.test(from) && isoDay.test(to);
  return (
    <section className="person-part">
      <h3>{words.title}</h3>
      {leave.length === 0 ? (
        <p className="second">{words.none}</p>
      ) : (
        <ul>
          {leave.map((one) => (
            <li key={`${one.leave} ${one.from} ${one.kind}`}>
              <span>{words.days(one.from, one.to)}</span>{" "}
              <span className="note">
                {words.kinds[one.kind]}, {one.by === null ? words.byFile : words.typed(one.by)}
              </span>
              {one.leave !== null && (
                <Button
                  variant="subtle"
                  size="compact-xs"
                  disabled={!signed || withdrawing.isPending}
                  aria-label={words.withdrawOf(one.from, one.to)}
                  onClick={() => withdrawing.mutate({ person: agent, leave: one.leave ?? "", by })}
                >
                  {words.withdraw}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="person-leave">
        <TextInput
          label={words.from}
          placeholder={peopleWords.form.day}
          value={from}
          onChange={({ currentTarget }) => setFrom(currentTarget.value)}
        />
        <TextInput
          label={words.to}
          placeholder={peopleWords.form.day}
          value={to}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        />
        <NativeSelect
          label={words.kind}
          value={kind}
          data={absenceKinds.map((value) => ({ value, label: words.kinds[value] }))}
          onChange={({ currentTarget }) =>
            setKind(currentTarget.value === "planned" ? "planned" : "short_notice")
          }
        />
        <Button
          variant="default"
          disabled={!ready}
          loading={adding.isPending}
          onClick={() =>
            adding.mutate(
              { person: agent, from, to, kind, by },
              {
                onSuccess: () => {
                  setFrom("");
                  setTo("");
                },
              },
            )
          }
        >
          {words.add}
        </Button>
      </div>
      <Refused error={adding.error ?? withdrawing.error} />
    </section>
  );
}
