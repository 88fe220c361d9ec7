import type { KeyboardEvent, PointerEvent } from "react";

/**
 * A stop of the Tab key that lies over a picture along one axis: the pointer and the arrows go through it,
 * and it says what the picture shows there.
 */
export function PictureCursor({
  label,
  left,
  width,
  min,
  max,
  at,
  says,
  onKey,
  onReach,
  onLeave,
}: {
  readonly label: string;
  readonly left: number;
  readonly width: number;
  readonly min: number;
  readonly max: number;
  readonly at: number;
  readonly says: string;
  /** Answers whether the key was one of the picture's. */
  readonly onKey: (key: string) => boolean;
  /** How far along the pointer is, 0 to 1; undefined where the keys have come. */
  readonly onReach: (share: number | undefined) => void;
  readonly onLeave: () => void;
}) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (onKey(event.key)) event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    onReach(Math.min(1, Math.max(0, (event.clientX - box.left) / Math.max(1, box.width))));
  };
  return (
    <div
      className="picture-cursor"
      style={{ left, width }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={at}
      aria-valuetext={says}
      onKeyDown={onKeyDown}
      onPointerMove={onPointerMove}
      onPointerLeave={onLeave}
      onFocus={() => onReach(undefined)}
      onBlur={onLeave}
    />
  );
}
