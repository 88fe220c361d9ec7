import { type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from "react";
import type { SessionLine } from "../../../contract/sessions.ts";
import { instantOfWall, type WallTime, wallTime } from "../../charts/floor-clock.ts";
import { type CalendarFrame, droppedAt, movedBy } from "./calendar-model.ts";

/** A session that is carried about, and the place over which it is. */
export interface Lifted {
  readonly line: SessionLine;
  readonly minutes: number;
  readonly at: WallTime;
  /** Undefined where the clock skips or repeats this time. */
  readonly startsAt: number | undefined;
}

const dragsFrom = 4;

interface Grab {
  readonly line: SessionLine;
  readonly x: number;
  readonly y: number;
  /** Where in the block it was taken, in pixels below its top. */
  readonly below: number;
  dragging: boolean;
}

/** Lifting, carrying and dropping a session, by pointer or by keys. */
export function useLifting({
  grid,
  frame,
  zone,
  onDrop,
}: {
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly frame: CalendarFrame;
  readonly zone: string;
  readonly onDrop: (line: SessionLine, startsAt: number) => void;
}) {
  const [lifted, setLifted] = useState<Lifted>();
  const grab = useRef<Grab>(undefined);
  const dragged = useRef(false);

  function carry(line: SessionLine, at: WallTime) {
    const minutes = (line.endsAt - line.startsAt) / 60;
    setLifted({ line, minutes, at, startsAt: instantOfWall(at, zone) });
  }

  function drop() {
    setLifted(undefined);
    if (lifted?.startsAt !== undefined && lifted.startsAt !== lifted.line.startsAt) {
      onDrop(lifted.line, lifted.startsAt);
    }
  }

  function holding(line: SessionLine) {
    const minutes = (line.endsAt - line.startsAt) / 60;
    return {
      onPointerDown(event: PointerEvent<HTMLButtonElement>) {
        if (event.button !== 0) return;
        const { clientX: x, clientY: y, currentTarget } = event;
        const below = y - currentTarget.getBoundingClientRect().top;
        currentTarget.setPointerCapture(event.pointerId);
        dragged.current = false;
        grab.current = { line, x, y, below, dragging: false };
      },
      onPointerMove({ clientX, clientY }: PointerEvent<HTMLButtonElement>) {
        const held = grab.current;
        const box = grid.current?.getBoundingClientRect();
        if (!held || !box) return;
        const far = Math.hypot(clientX - held.x, clientY - held.y) >= dragsFrom;
        if (!held.dragging && !far) return;
        held.dragging = true;
        dragged.current = true;
        const place = {
          x: (clientX - box.left) / box.width,
          y: (clientY - held.below - box.top) / box.height,
        };
        carry(line, droppedAt(frame, place, minutes));
      },
      onPointerUp() {
        const held = grab.current;
        grab.current = undefined;
        if (held?.dragging) drop();
      },
      onPointerCancel() {
        grab.current = undefined;
        setLifted(undefined);
      },
      // The click that ends a drag opens nothing.
      onClickCapture(event: { preventDefault(): void; stopPropagation(): void }) {
        if (!dragged.current) return;
        dragged.current = false;
        event.preventDefault();
        event.stopPropagation();
      },
      onKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
        const mine = lifted?.line.session === line.session ? lifted : undefined;
        if (event.key === " ") {
          event.preventDefault();
          if (mine) drop();
          else carry(line, wallTime(line.startsAt, zone));
          return;
        }
        if (!mine) return;
        if (event.key === "Escape") {
          event.preventDefault();
          event.stopPropagation();
          setLifted(undefined);
        } else if (event.key === "Enter") {
          event.preventDefault();
          drop();
        } else {
          const to = movedBy(frame, mine.at, event.key, minutes);
          if (!to) return;
          event.preventDefault();
          carry(line, to);
        }
      },
    };
  }

  return { lifted, holding };
}
