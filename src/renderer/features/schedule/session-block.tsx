import type { HTMLAttributes } from "react";
import type { SessionLine } from "../../../contract/sessions.ts";
import { actingWords } from "../../words/acting.ts";
import { format } from "../../words/reader.ts";
import type { CalendarFrame, CalendarPlace, CalendarSpan } from "./calendar-model.ts";
import { scheduleWords as words } from "./schedule-words.ts";

/** Where a block lies in the grid, in per cent. */
export function blockStyle(
  frame: CalendarFrame,
  place: {
    readonly day: number;
    readonly from: number;
    readonly to: number;
    readonly lane: number;
    readonly lanes: number;
  },
) {
  const minutes = frame.to - frame.from;
  const column = 100 / frame.days.length;
  return {
    left: `calc(${place.day * column + (place.lane * column) / place.lanes}% + 3px)`,
    width: `calc(${column / place.lanes}% - 6px)`,
    top: `${((place.from - frame.from) / minutes) * 100}%`,
    height: `${((place.to - place.from) / minutes) * 100}%`,
  };
}

/** A session in the calendar: opens with Enter or a click, is lifted by dragging or with Space. */
export function SessionBlock({
  place,
  frame,
  zone,
  lifted,
  movable,
  onOpen,
  hold,
}: {
  readonly place: CalendarPlace<CalendarSpan & { readonly line: SessionLine }>;
  readonly frame: CalendarFrame;
  readonly zone: string;
  readonly lifted: boolean;
  readonly movable: boolean;
  readonly onOpen: () => void;
  readonly hold: Pick<
    HTMLAttributes<HTMLButtonElement>,
    "onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerCancel" | "onKeyDown" | "onClickCapture"
  >;
}) {
  const { line } = place.session;
  const conflict = line.status === "booked" && line.problems.length > 0;
  return (
    <button
      type="button"
      className={`plain-button session-block session-block-${line.status}`}
      style={blockStyle(frame, place)}
      data-lifted={lifted || undefined}
      data-conflict={conflict || undefined}
      aria-label={words.block(line, zone)}
      title={words.block(line, zone)}
      onClick={onOpen}
      {...(movable && hold)}
    >
      <span aria-hidden="true">
        <b>{format.clock(line.startsAt, zone)}</b> {actingWords.peopleShort(line)}
        <span className="session-block-what">{line.title}</span>
      </span>
    </button>
  );
}
