import { SegmentedControl } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { getRouteApi } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { QueueWeek } from "../../../contract/workload.ts";
import { type WhatIf, whatIfs } from "../../app/address.ts";
import { PictureCursor } from "../../charts/picture-cursor.tsx";
import { weekFrame } from "../../charts/queue-heat-model.ts";
import { WorkedOutLink } from "../../components/worked-out-link.tsx";
import { Band } from "../agent/band.tsx";
import { QueueDays, queueDaysHeight } from "./queue-days.tsx";
import { peopleChartHeight, QueuePeopleChart } from "./queue-people-chart.tsx";
import { QueueServiceChart, serviceChartHeight } from "./queue-service-chart.tsx";
import { QueueTable } from "./queue-table.tsx";
import {
  movedSlot,
  type QueueWeekModel,
  queueOutcome,
  queueWeekModel,
  slotNear,
} from "./queue-week-model.ts";
import { wellbeingWords } from "./wellbeing-words.ts";

const route = getRouteApi("/wellbeing");
const words = wellbeingWords.queue;

/** A queue's usual week: who was needed and there, and what one person more or more contacts would change. */
export function QueuePanel({ week }: { readonly week: QueueWeek }) {
  const { if: what } = route.useSearch();
  const navigate = route.useNavigate();
  const { ref, width } = useElementSize();
  const model = useMemo(() => {
    const frame = weekFrame([week]);
    return frame && queueWeekModel(week, frame, what, width);
  }, [week, what, width]);
  const [at, setAt] = useState<number>();
  if (!model) return <p className="panel-note second">{words.nothing}</p>;
  const judged = queueOutcome(week, undefined).judged > 0;
  const looked = at === undefined ? undefined : model.slots[at];
  return (
    <section className="queue-panel" aria-label={words.title(week.queue)}>
      {judged ? (
        <div className="queue-ifs">
          <SegmentedControl
            size="xs"
            aria-label={words.whatIf}
            value={what ?? "none"}
            onChange={(value) => {
              const chosen = whatIfs.find((known) => known === value);
              void navigate({ search: (before) => ({ ...before, if: chosen }), replace: true });
            }}
            data={(["none", ...whatIfs] as const).map((value) => ({ value, label: words.ifs[value] }))}
          />
          <p role="status">
            <Outcome week={week} what={what} />
          </p>
        </div>
      ) : (
        <p className="second">
          <i className="hatch-mark" /> {words.notJudged}
        </p>
      )}
      <Band
        title={words.people}
        unit={words.peopleUnit}
        readout={looked ? words.slot(looked) : words.help}
        table={<QueueTable queue={week.queue} model={model} />}
      >
        <div
          ref={ref}
          className="queue-width"
          style={{ height: peopleChartHeight + (judged ? serviceChartHeight : 0) + queueDaysHeight }}
        >
          {width > 0 && (
            <>
              <QueuePeopleChart model={model} width={width} />
              {judged && <QueueServiceChart model={model} width={width} target={week.target} />}
              <QueueDays model={model} width={width} />
              {looked && <i className="queue-lit" style={{ left: looked.x, width: looked.width }} />}
              <Cursor queue={week.queue} model={model} at={at} onAt={setAt} />
            </>
          )}
        </div>
      </Band>
      <p className="note">
        {judged && words.unstableMeaning} {words.limits} <WorkedOutLink figure="waiting" />
      </p>
    </section>
  );
}

/** What the choice changes, beside what is. */
function Outcome({ week, what }: { readonly week: QueueWeek; readonly what: WhatIf | undefined }) {
  const now = words.outcome(queueOutcome(week, undefined));
  if (what === undefined) return <span className="second">{`${words.ifs.none}: ${now}.`}</span>;
  return (
    <>
      <b>{`${words.ifs[what]}: ${words.outcome(queueOutcome(week, what))}.`}</b>{" "}
      <span className="note">{`${words.ifs.none}: ${now}.`}</span>
    </>
  );
}

function Cursor({
  queue,
  model,
  at,
  onAt,
}: {
  readonly queue: string;
  readonly model: QueueWeekModel;
  readonly at: number | undefined;
  readonly onAt: (at: number | undefined) => void;
}) {
  const { slots, left, right } = model;
  const stands = Math.min(at ?? 0, slots.length - 1);
  const slot = slots[stands];
  if (!slot) return null;
  return (
    <PictureCursor
      label={words.cursor(queue)}
      left={left}
      width={right - left}
      min={0}
      max={slots.length - 1}
      at={stands}
      says={words.slot(slot)}
      onKey={(key) => {
        const to = movedSlot(stands, key, slots.length);
        if (to !== undefined) onAt(to);
        return to !== undefined;
      }}
      onReach={(share) => onAt(share === undefined ? stands : slotNear(slots, left + share * (right - left)))}
      onLeave={() => onAt(undefined)}
    />
  );
}
