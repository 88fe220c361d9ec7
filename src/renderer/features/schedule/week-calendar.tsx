import { useNavigate } from "@tanstack/react-router";
import { useLayoutEffect, useRef, useState } from "react";
import type { CalendarWeek } from "../../../contract/schedule.ts";
import type { SessionLine } from "../../../contract/sessions.ts";
import { format } from "../../words/reader.ts";
import { MoveDialog } from "../session/move-dialog.tsx";
import { CalendarLoad } from "./calendar-load.tsx";
import { calendarFrame, calendarPlaces } from "./calendar-model.ts";
import { LiftedBlock } from "./lifted-block.tsx";
import { scheduleWords as words } from "./schedule-words.ts";
import { SessionBlock } from "./session-block.tsx";
import { useLifting } from "./use-lifting.ts";

const hourHeight = 44;
// A night queue has load before it, but the day's work begins about here.
const morning = 7 * 60;

/** Seven days with their sessions; one that is lifted shows what its new place would cost. */
export function WeekCalendar({ week, today }: { readonly week: CalendarWeek; readonly today: string }) {
  const grid = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const [moving, setMoving] = useState<{ readonly line: SessionLine; readonly to: number }>();
  const { zone } = week;
  const shown = week.sessions
    .filter(({ status }) => status !== "cancelled")
    .map((line) => ({ id: String(line.session), from: line.startsAt, to: line.endsAt, line }));
  const busy = week.load.filter(({ arrivals, there }) => (arrivals ?? 0) > 0 || (there ?? 0) > 0);
  const frame = calendarFrame(
    week.from,
    busy.map(({ minute }) => minute),
    shown,
    zone,
  );
  const lifting = useLifting({ grid, frame, zone, onDrop: (line, to) => setMoving({ line, to }) });
  const scroller = useRef<HTMLDivElement>(null);
  const first = Math.min(morning, ...calendarPlaces(frame, shown, zone).map(({ from }) => from));
  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top: ((first - frame.from) / 60) * hourHeight });
  }, [first, frame.from]);
  const hours = Array.from({ length: (frame.to - frame.from) / 60 }, (_, at) => frame.from + at * 60);
  const share = (minute: number) => ((minute - frame.from) / (frame.to - frame.from)) * 100;
  return (
    <div className="calendar-scroll" ref={scroller}>
      <div className="calendar">
        <div className="calendar-days">
          {frame.days.map((day) => (
            <div key={day} className={day === today ? "calendar-day calendar-today" : "calendar-day"}>
              {format.weekday(day)}
              {day === today && <span className="visually-hidden"> ({words.today})</span>}
            </div>
          ))}
        </div>
        <div className="calendar-hours" aria-hidden="true" style={{ height: hours.length * hourHeight }}>
          {hours.map((minute) => (
            <span key={minute} style={{ top: `${share(minute)}%` }}>
              {format.hourOfDay(minute)}
            </span>
          ))}
        </div>
        <div className="calendar-grid" ref={grid} style={{ height: hours.length * hourHeight }}>
          <CalendarLoad frame={frame} load={week.load} />
          {calendarPlaces(frame, shown, zone).map((place) => (
            <SessionBlock
              key={place.session.id}
              place={place}
              frame={frame}
              zone={zone}
              lifted={lifting.lifted?.line.session === place.session.line.session}
              movable={place.session.line.status === "booked"}
              onOpen={() =>
                void navigate({
                  to: ".",
                  search: (before) => ({ ...before, session: place.session.line.session }),
                })
              }
              hold={lifting.holding(place.session.line)}
            />
          ))}
          {lifting.lifted && <LiftedBlock lifted={lifting.lifted} frame={frame} zone={zone} />}
        </div>
      </div>
      {moving && (
        <MoveDialog
          detail={moving.line}
          today={today}
          zone={zone}
          to={moving.to}
          onClose={() => setMoving(undefined)}
        />
      )}
    </div>
  );
}
