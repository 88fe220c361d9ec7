import type { LoadHalfHour } from "../../../contract/schedule.ts";
import { rampEdges, rampStep } from "../../charts/load-steps.ts";
import { halfHourMinutes } from "../../charts/queue-heat-model.ts";
import type { CalendarFrame } from "./calendar-model.ts";

const edges = rampEdges("occupancy", []);

/** The floor's usual load behind a week's calendar, a cell a half-hour. Its table stands below. */
export function CalendarLoad({
  frame,
  load,
}: {
  readonly frame: CalendarFrame;
  readonly load: readonly LoadHalfHour[];
}) {
  const slots = (frame.to - frame.from) / halfHourMinutes;
  return (
    <svg
      className="calendar-load"
      viewBox={`0 0 ${frame.days.length} ${slots}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <defs>
        <pattern id="calendar-unknown" width="0.05" height="0.25" patternUnits="userSpaceOnUse">
          <path className="calendar-unknown-line" d="M0 0.25L0.05 0" />
        </pattern>
      </defs>
      {load.map(({ day, minute, arrivals, occupancy }) => {
        const column = frame.days.indexOf(day);
        const row = (minute - frame.from) / halfHourMinutes;
        if (column < 0 || row < 0 || row >= slots || (arrivals !== null && arrivals <= 0)) return null;
        return (
          <rect
            key={`${day} ${minute}`}
            className={
              occupancy === null ? "calendar-unknown" : `calendar-step-${rampStep(occupancy, edges)}`
            }
            x={column}
            y={row}
            width="1"
            height="1"
          />
        );
      })}
    </svg>
  );
}
