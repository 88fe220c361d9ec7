import type { DayStrip } from "../../../contract/today.ts";
import { halfHourMinutes } from "../../charts/queue-heat-model.ts";

/** A half-hour of a queue's usual day. */
interface UsualHalfHour {
  readonly minute: number;
  readonly needed: number;
  /** Null where it is not known who was there. */
  readonly there: number | null;
  /** People lacking; 0 where there are enough or it is not known. */
  readonly short: number;
}

export interface UsualDay {
  readonly halfHours: readonly UsualHalfHour[];
  /** The longest part of the day in which people are lacking; undefined where none is. */
  readonly longestShort: ShortPart | undefined;
}

export interface ShortPart {
  /** Minutes after midnight; `to` is excluded. */
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number;
}

/** A queue's usual day; undefined where no half-hour of it has a need. */
export function usualDay(halfHours: DayStrip["halfHours"]): UsualDay | undefined {
  const known = halfHours.flatMap(({ minute, needed, there }): readonly UsualHalfHour[] =>
    needed === null
      ? []
      : [{ minute, needed, there, short: there === null ? 0 : Math.max(0, needed - there) }],
  );
  return known.length === 0 ? undefined : { halfHours: known, longestShort: longestShortPart(known) };
}

// Less than half a person lacks nobody.
const minShort = 0.5;

function longestShortPart(halfHours: readonly UsualHalfHour[]): ShortPart | undefined {
  const parts: { from: number; to: number; shorts: number[] }[] = [];
  for (const { minute, short } of halfHours) {
    if (short < minShort) continue;
    const part = parts.at(-1);
    if (part && part.to === minute) {
      part.to = minute + halfHourMinutes;
      part.shorts.push(short);
    } else parts.push({ from: minute, to: minute + halfHourMinutes, shorts: [short] });
  }
  const longest = parts.reduce<(typeof parts)[number] | undefined>(
    (best, part) => (best && best.shorts.length >= part.shorts.length ? best : part),
    undefined,
  );
  return (
    longest && {
      from: longest.from,
      to: longest.to,
      min: Math.max(1, Math.round(Math.min(...longest.shorts))),
      max: Math.max(1, Math.round(Math.max(...longest.shorts))),
    }
  );
}
