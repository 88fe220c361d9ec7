import { type KeyboardEvent, memo, useCallback, useRef, useState } from "react";
import type { WeekAxis } from "../../../charts/week-axis.ts";
import { type DayHeat, daysAWeek, type HeatCell, movedDay } from "./day-heat-model.ts";

const rowStep = 15;
const cellGap = 2;
const widest = 72;
const dayHeatHeight = daysAWeek * rowStep;

/**
 * The days as buttons: one stop of the Tab key, the arrows go from day to day and from week to week. The
 * drawing is the buttons' own colour.
 */
export function DayHeatCells({
  heat,
  axis,
  label,
  says,
  open,
  lit,
  onLook,
  onOpen,
}: {
  readonly heat: DayHeat;
  readonly axis: WeekAxis;
  readonly label: string;
  readonly says: (cell: HeatCell) => string;
  /** The day whose timeline is open. */
  readonly open: string | undefined;
  /** The week that the pointer or the keys are on, in whichever picture of the view. */
  readonly lit: string | undefined;
  /** The day that is looked at; undefined once none is. */
  readonly onLook: (cell: HeatCell | undefined) => void;
  readonly onOpen: (day: string) => void;
}) {
  const group = useRef<HTMLDivElement>(null);
  const { cells } = heat;
  const [at, setAt] = useState<number>();
  const first = cells.findLastIndex(({ day, kind }) =>
    open === undefined ? kind === "known" : day === open,
  );
  const stop = Math.min(at ?? Math.max(0, first), cells.length - 1);
  const litColumn = lit === undefined ? -1 : axis.weeks.indexOf(lit);

  const onKeyDown = (event: KeyboardEvent) => {
    const to = movedDay(stop, event.key, cells.length);
    if (to === undefined) return;
    event.preventDefault();
    setAt(to);
    group.current?.querySelectorAll("button").item(to).focus();
  };
  const look = useCallback(
    (cell: HeatCell | undefined, place?: number) => {
      if (place !== undefined) setAt(place);
      onLook(cell);
    },
    [onLook],
  );

  return (
    <div
      className="day-heat"
      style={{ height: dayHeatHeight }}
      ref={group}
      role="toolbar"
      aria-label={label}
      onKeyDown={onKeyDown}
      onPointerLeave={() => onLook(undefined)}
    >
      {litColumn >= 0 && (
        <span
          className="day-heat-lit"
          style={{ left: axis.left + litColumn * axis.step, width: axis.step }}
        />
      )}
      {cells.map((cell, place) => (
        <DayButton
          key={cell.day}
          cell={cell}
          place={place}
          left={axis.left}
          step={axis.step}
          says={says}
          stop={place === stop}
          open={cell.day === open}
          onLook={look}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}

const DayButton = memo(function DayButton({
  cell,
  place,
  left,
  step,
  says,
  stop,
  open,
  onLook,
  onOpen,
}: {
  readonly cell: HeatCell;
  readonly place: number;
  readonly left: number;
  readonly step: number;
  readonly says: (cell: HeatCell) => string;
  readonly stop: boolean;
  readonly open: boolean;
  readonly onLook: (cell: HeatCell | undefined, place?: number) => void;
  readonly onOpen: (day: string) => void;
}) {
  const gap = step > 10 ? cellGap : 1;
  const width = Math.min(widest, Math.max(2, step - gap));
  return (
    <button
      type="button"
      className={`day-cell day-cell-${cell.kind}${cell.step === null ? "" : ` ramp-${cell.step}`}`}
      style={{
        left: left + (cell.column + 0.5) * step - width / 2,
        top: cell.row * rowStep + cellGap / 2,
        width,
        height: rowStep - cellGap,
      }}
      tabIndex={stop ? 0 : -1}
      aria-label={says(cell)}
      aria-disabled={!cell.opens}
      aria-pressed={cell.opens ? open : undefined}
      onPointerEnter={() => onLook(cell)}
      onFocus={() => onLook(cell, place)}
      onBlur={() => onLook(undefined)}
      onClick={() => cell.opens && onOpen(cell.day)}
    />
  );
});
