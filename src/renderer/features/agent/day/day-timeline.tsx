import { useElementSize } from "@mantine/hooks";
import { useMemo, useState } from "react";
import type { AgentDay } from "../../../../contract/workload.ts";
import { PictureCursor } from "../../../charts/picture-cursor.tsx";
import { Band } from "../band.tsx";
import { dayMoment, dayStops, movedStop } from "./day-moment.ts";
import { DayTable } from "./day-table.tsx";
import { dayWords } from "./day-words.ts";
import { TimelineDrawing, timelineHeight } from "./timeline-drawing.tsx";
import { type Timeline, timeline } from "./timeline-model.ts";

/** A day over the floor's clock: contacts above the states, runs and gaps between them. */
export function DayTimeline({ day, zone }: { readonly day: AgentDay; readonly zone: string }) {
  const { ref, width } = useElementSize();
  const drawn = useMemo(() => timeline(day, zone, width), [day, zone, width]);
  const [at, setAt] = useState<number>();
  if (!drawn) return <p className="panel-note second">{dayWords.nothing}</p>;
  return (
    <div className="day-timeline">
      <Band
        title={dayWords.timeline}
        unit={dayWords.timelineUnit(zone)}
        readout={at === undefined ? dayWords.help : dayWords.moment(dayMoment(day, at), zone)}
        table={<DayTable day={day} zone={zone} />}
      >
        <div ref={ref} className="timeline-width" style={{ height: timelineHeight(drawn) }}>
          {width > 0 && (
            <>
              <TimelineDrawing
                timeline={drawn}
                zone={zone}
                width={width}
                cursor={at === undefined ? undefined : xOf(drawn, at)}
              />
              <TimelineCursor day={day} drawn={drawn} zone={zone} at={at} onAt={setAt} />
            </>
          )}
        </div>
      </Band>
    </div>
  );
}

/** The way through the day by keys and pointer. */
function TimelineCursor({
  day,
  drawn,
  zone,
  at,
  onAt,
}: {
  readonly day: AgentDay;
  readonly drawn: Timeline;
  readonly zone: string;
  readonly at: number | undefined;
  readonly onAt: (at: number | undefined) => void;
}) {
  const stops = useMemo(() => dayStops(day), [day]);
  const stands = at ?? stops[0] ?? drawn.from;
  return (
    <PictureCursor
      label={dayWords.cursor}
      left={drawn.left}
      width={drawn.right - drawn.left}
      min={drawn.from}
      max={drawn.to}
      at={stands}
      says={dayWords.moment(dayMoment(day, stands), zone)}
      onKey={(key) => {
        const to = movedStop(stops, stands, key);
        if (to !== undefined) onAt(to);
        return to !== undefined;
      }}
      onReach={(share) =>
        onAt(share === undefined ? stands : Math.floor(drawn.from + share * (drawn.to - drawn.from)))
      }
      onLeave={() => onAt(undefined)}
    />
  );
}

function xOf({ from, to, left, right }: Timeline, at: number): number {
  return left + ((at - from) / Math.max(1, to - from)) * (right - left);
}
