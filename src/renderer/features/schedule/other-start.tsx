import { TextInput } from "@mantine/core";
import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { dayAfter, instantOfWall } from "../../charts/floor-clock.ts";
import { Refused } from "../../components/refused.tsx";
import { type StartQuestion, useStartCheck } from "../../queries/acting-queries.ts";
import { bookWords as words } from "./book-words.ts";
import { type ChosenStart, isClear } from "./start-choice-model.ts";
import { StartCost } from "./start-cost.tsx";

const clock = /^(\d{2}):(\d{2})/;

/** Any day and time by the floor's clock, with its cost and with what stands in its way. */
export function OtherStart({
  question,
  today,
  zone,
  onChoose,
}: {
  readonly question: Omit<StartQuestion, "startsAt">;
  readonly today: string;
  readonly zone: string;
  readonly onChoose: (start: ChosenStart | undefined) => void;
}) {
  const [day, setDay] = useState(dayAfter(today, 1));
  const [time, setTime] = useState("10:00");
  const parts = clock.exec(time);
  const startsAt = parts
    ? instantOfWall({ day, minute: Number(parts[1]) * 60 + Number(parts[2]) }, zone)
    : undefined;
  const asked = useMemo(
    () => (startsAt === undefined ? undefined : { ...question, startsAt }),
    [question, startsAt],
  );
  const check = useStartCheck(asked);
  const clear = check.data !== undefined && !check.isPlaceholderData && isClear(check.data);
  const choose = useEffectEvent(onChoose);
  useEffect(() => {
    choose(startsAt === undefined ? undefined : { startsAt, clear });
  }, [startsAt, clear]);
  return (
    <div className="other-start">
      <div className="other-start-fields">
        <TextInput
          type="date"
          label={words.day}
          value={day}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
        />
        <TextInput
          type="time"
          label={words.time}
          value={time}
          onChange={({ currentTarget }) => setTime(currentTarget.value)}
        />
      </div>
      {startsAt === undefined && parts && <p className="refused">{words.never}</p>}
      {check.error ? <Refused error={check.error} /> : check.data && <StartCost check={check.data} />}
    </div>
  );
}
