import { Button, NativeSelect } from "@mantine/core";
import { useRef, useState } from "react";
import type { PersonDetail } from "../../../contract/people.ts";
import { type Absence, absenceKinds } from "../../../domain/floor/absence.ts";
import type { Ask } from "../../app/connect.ts";
import { useSigner } from "../../app/signer.ts";
import { Refused } from "../../components/refused.tsx";
import { type InputOf, useScoring } from "../../queries/mutations.ts";
import { DayField } from "./day-field.tsx";
import { peopleWords } from "./people-words.ts";
import { writtenDay } from "./written-day.ts";

const words = peopleWords.leave;

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
  const first = useRef<HTMLInputElement>(null);
  const days = { from: writtenDay(from), to: writtenDay(to) };
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
        <DayField ref={first} label={words.from} value={from} onChange={setFrom} />
        <DayField label={words.to} value={to} onChange={setTo} />
        <NativeSelect
          label={words.kind}
          value={kind}
          data={absenceKinds.map((value) => ({ value, label: words.kinds[value] }))}
          onChange={({ currentTarget }) =>
            setKind(currentTarget.value === "planned" ? "planned" : "short_notice")
          }
        />
        <Button
          className="person-leave-add"
          variant="default"
          disabled={!signed || days.from === undefined || days.to === undefined}
          loading={adding.isPending}
          onClick={() =>
            adding.mutate(
              { person: agent, from: days.from ?? from, to: days.to ?? to, kind, by },
              {
                onSuccess: () => {
                  setFrom("");
                  setTo("");
                  first.current?.focus();
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
