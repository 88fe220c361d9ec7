import { useStartCheck } from "../../queries/acting-queries.ts";
import { actingWords } from "../../words/acting.ts";
import { format } from "../../words/reader.ts";
import type { CalendarFrame } from "./calendar-model.ts";
import { scheduleWords as words } from "./schedule-words.ts";
import { blockStyle } from "./session-block.tsx";
import type { Lifted } from "./use-lifting.ts";

/** The place over which a session is carried, with what it would cost there and what stands in its way. */
export function LiftedBlock({
  lifted,
  frame,
  zone,
}: {
  readonly lifted: Lifted;
  readonly frame: CalendarFrame;
  readonly zone: string;
}) {
  const { line, minutes, at, startsAt } = lifted;
  const check = useStartCheck(
    startsAt === undefined
      ? undefined
      : { agents: line.people.map(({ agent }) => agent), minutes, startsAt, moving: line.session },
  );
  const when =
    startsAt === undefined
      ? `${format.weekday(at.day)} ${format.hourOfDay(at.minute)}`
      : format.weekdayAndTime(startsAt, zone);
  const problem = startsAt === undefined ? words.clockChange : check.data?.problems[0]?.sentence;
  const says = problem ?? (check.data ? actingWords.cost(check.data.cost) : words.checking);
  const place = {
    day: frame.days.indexOf(at.day),
    from: at.minute,
    to: at.minute + minutes,
    lane: 0,
    lanes: 1,
  };
  return (
    <div
      className="session-lifted"
      data-refused={problem !== undefined || undefined}
      style={blockStyle(frame, place)}
    >
      <span className="session-lifted-says" role="status">
        {words.lifted(when, says)}
      </span>
    </div>
  );
}
