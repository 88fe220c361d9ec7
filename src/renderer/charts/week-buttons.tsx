import { type KeyboardEvent, useRef, useState } from "react";
import type { WeekAxis } from "./week-axis.ts";

export interface WeekButton {
  readonly week: string;
  /** What the picture says at this week, and what choosing it does. */
  readonly says: string;
  /** No figure: there is nothing to open. */
  readonly gap: boolean;
}

/**
 * The weeks of a picture as buttons that lie over it: one stop of the Tab key, the arrows go from week to
 * week. What the drawing below says to the eye, they say in words.
 */
export function WeekButtons({
  axis,
  weeks,
  label,
  open,
  lit,
  onLit,
  onOpen,
}: {
  readonly axis: WeekAxis;
  readonly weeks: readonly WeekButton[];
  readonly label: string;
  readonly open: string | undefined;
  /** The week that the pointer or the keys are on, in whichever picture of the view. */
  readonly lit: string | undefined;
  readonly onLit: (week: string | undefined) => void;
  readonly onOpen: (week: string) => void;
}) {
  const group = useRef<HTMLDivElement>(null);
  const openAt = weeks.findIndex(({ week }) => week === open);
  const [at, setAt] = useState<number>();
  const stop = Math.min(at ?? (openAt >= 0 ? openAt : weeks.length - 1), weeks.length - 1);

  const onKeyDown = (event: KeyboardEvent) => {
    const to = movedWeek(stop, event.key, weeks.length);
    if (to === undefined) return;
    event.preventDefault();
    setAt(to);
    group.current?.querySelectorAll("button").item(to).focus();
  };

  return (
    <div
      className="week-buttons"
      ref={group}
      role="toolbar"
      aria-label={label}
      onKeyDown={onKeyDown}
      onPointerLeave={() => onLit(undefined)}
    >
      {weeks.map(({ week, says, gap }, place) => (
        <button
          key={week}
          type="button"
          className={`week-button${gap ? " week-button-gap" : ""}${week === lit ? " week-button-lit" : ""}`}
          style={{ left: axis.left + place * axis.step, width: axis.step }}
          tabIndex={place === stop ? 0 : -1}
          aria-label={says}
          aria-disabled={gap}
          aria-pressed={gap ? undefined : week === open}
          onPointerEnter={() => onLit(week)}
          onFocus={() => {
            setAt(place);
            onLit(week);
          }}
          onBlur={() => onLit(undefined)}
          onClick={() => gap || onOpen(week)}
        />
      ))}
    </div>
  );
}

/** Where a key moves among the weeks, or undefined where it does not. */
export function movedWeek(at: number, key: string, weeks: number): number | undefined {
  if (key === "ArrowLeft") return Math.max(0, at - 1);
  if (key === "ArrowRight") return Math.min(weeks - 1, at + 1);
  if (key === "Home") return 0;
  if (key === "End") return weeks - 1;
  return undefined;
}
