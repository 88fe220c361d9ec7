import { mondayOf, weekOfLabel } from "../../../domain/calendar/iso-week.ts";
import { isoOfServiceDay } from "../../../domain/calendar/service-day.ts";
import type { WeekAxis } from "../../charts/week-axis.ts";

export interface MonthEffect {
  readonly month: string;
  /** What the month adds for everybody. */
  readonly points: number;
}

/** A month's bar on the shared time axis, up or down from zero. */
export interface MonthBar extends MonthEffect {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  /** Where its figure stands. */
  readonly label: number;
}

const room = 15;
const min = 2;

/**
 * What each month adds for everybody, as bars under the weeks that begin in it. A month of which no week of
 * the axis begins has no bar.
 */
export function monthBars(
  months: readonly MonthEffect[],
  axis: WeekAxis,
  height: number,
): readonly MonthBar[] {
  const monthsOfWeeks = axis.weeks.map(monthOf);
  const max = Math.max(min, ...months.map(({ points }) => Math.abs(points)));
  const zero = height / 2;
  const reach = height / 2 - room;
  return months.flatMap(({ month, points }) => {
    const first = monthsOfWeeks.indexOf(month);
    if (first < 0) return [];
    const last = monthsOfWeeks.lastIndexOf(month);
    const tall = (Math.abs(points) / max) * reach;
    const up = points >= 0;
    return [
      {
        month,
        points,
        x: axis.left + first * axis.step + 1,
        width: (last - first + 1) * axis.step - 2,
        y: up ? zero - tall : zero,
        height: tall,
        label: up ? zero - tall - 3 : zero + tall + 12,
      },
    ];
  });
}

function monthOf(label: string): string {
  const week = weekOfLabel(label);
  return week === undefined ? "" : isoOfServiceDay(mondayOf(week)).slice(0, 7);
}
