import { Radio } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import { useState } from "react";
import type { Slot } from "../../../contract/acting.ts";
import type { FoundSlots } from "../../../contract/schedule.ts";
import { Refused } from "../../components/refused.tsx";
import { Waiting } from "../../components/waiting.tsx";
import type { StartQuestion } from "../../queries/acting-queries.ts";
import { actingWords } from "../../words/acting.ts";
import { GuideLink } from "../guide/guide-link.tsx";
import { bookWords as words } from "./book-words.ts";
import { OtherStart } from "./other-start.tsx";
import { type ChosenStart, slotsOffered } from "./start-choice-model.ts";

const otherTime = "other";

/** The cheapest slots with what they cost, and any other time with what stands in its way. */
export function SlotChoice({
  found,
  offered,
  question,
  chosen,
  onChoose,
  today,
  zone,
}: {
  readonly found: UseQueryResult<FoundSlots>;
  readonly offered?: Slot | undefined;
  readonly question: Omit<StartQuestion, "startsAt">;
  readonly chosen: ChosenStart | undefined;
  readonly onChoose: (start: ChosenStart | undefined) => void;
  readonly today: string;
  readonly zone: string;
}) {
  const [other, setOther] = useState(false);
  const { data, error } = found;
  const slots = slotsOffered(offered, data?.slots ?? []);
  if (!data && slots.length === 0) {
    return error ? <Refused error={error} /> : <Waiting label={words.looking} lines={5} />;
  }
  return (
    <Radio.Group
      label={words.slots}
      description={data && words.slotsNote(data.from, data.to)}
      value={other ? otherTime : String(chosen?.startsAt ?? "")}
      onChange={(value) => {
        setOther(value === otherTime);
        onChoose(value === otherTime ? undefined : { startsAt: Number(value), clear: true });
      }}
    >
      <div className="slots">
        {slots.map((slot) => (
          <Radio
            key={slot.startsAt}
            value={String(slot.startsAt)}
            label={actingWords.slot(slot, zone)}
            description={slotSays(slot)}
          />
        ))}
        {data?.none && (
          <p className="second">
            {data.none} <GuideLink />
          </p>
        )}
        <Radio value={otherTime} label={words.other} />
      </div>
      {other && <OtherStart question={question} today={today} zone={zone} onChoose={onChoose} />}
      {data && data.refused.length > 0 && (
        <details className="slots-refused">
          <summary className="note">{words.refusedTitle(data.looked)}</summary>
          <ul className="note">
            {data.refused.map(({ code, sentence, count }) => (
              <li key={code}>{words.refused(count, sentence)}</li>
            ))}
          </ul>
        </details>
      )}
    </Radio.Group>
  );
}

function slotSays({ cost, hoursFrom }: Slot): string {
  const [queue] = actingWords.costLong(cost);
  return [
    actingWords.cost(cost),
    cost.known ? queue : undefined,
    hoursFrom === "usual-hours" ? actingWords.hoursFrom[hoursFrom] : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(" · ");
}
