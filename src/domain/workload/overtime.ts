import type { WeekIndex } from "../calendar/iso-week.ts";
import type { ServiceDay } from "../calendar/service-day.ts";
import { mean } from "../statistics/mean.ts";
import { sumOfKnown } from "../statistics/sum.ts";
import { mergedSchedule, type ScheduledSpan } from "./scheduled-activity.ts";
import { spanSeconds } from "./span-seconds.ts";

/** Weeks over which overtime is averaged. */
export const overtimeWeeks = 4;
/** Weeks over which the mean weekly hours are taken (Directive 2003/88/EC, articles 6 and 16: four months). */
export const weeklyHoursWeeks = 17;
/** Mean weekly hours, overtime included, that the Directive allows. */
export const maxWeeklyHours = 48;

/** One agent's week. */
export interface WeekHours {
  readonly week: WeekIndex;
  /** Hours at work; null where the sources do not say, also in weeks of leave or sickness. */
  readonly workedHours: number | null;
  /** Hours of the shifts; null where no shifts are known. */
  readonly shiftHours: number | null;
  /** The roster's weekly hours; null where the roster lacks them. */
  readonly weeklyHours: number | null;
}

/** What the hours of a week are taken from. */
export interface HoursFacts {
  readonly week: WeekIndex;
  /** The week's days, in their order; null where no states describe a day. */
  readonly days: readonly { readonly day: ServiceDay; readonly presentSeconds: number | null }[];
  /** The week's shifts. */
  readonly shifts: readonly (ScheduledSpan & { readonly day: ServiceDay })[];
  readonly weeklyHours: number | null;
}

/**
 * Worked and rostered hours of a week. Only shifts between the first and the last day of the week with states
 * count: what was rostered on days whose states have not been imported yet is left out.
 *
 * @example a week with states of Monday to Wednesday alone: the shifts of Thursday and Friday do not count
 */
export function hoursOfWeek({ week, days, shifts, weeklyHours }: HoursFacts): WeekHours {
  const known = days.filter(({ presentSeconds }) => presentSeconds !== null);
  const worked = sumOfKnown(known.map(({ presentSeconds }) => presentSeconds));
  const [first, last] = [known[0]?.day, known.at(-1)?.day];
  const rostered =
    first === undefined || last === undefined ? [] : shifts.filter(({ day }) => day >= first && day <= last);
  return {
    week,
    workedHours: worked === null ? null : worked / 3600,
    shiftHours: rostered.length > 0 ? scheduledSeconds(rostered) / 3600 : null,
    weeklyHours,
  };
}

/** Seconds of a schedule that are not time off. */
function scheduledSeconds(shifts: readonly ScheduledSpan[]): number {
  return spanSeconds(mergedSchedule(shifts).filter(({ kind }) => kind !== "off"));
}

export interface MeanHours {
  readonly hours: number;
  /** Weeks that went into the mean: a week that is not known is left out, never counted as zero. */
  readonly weeks: number;
}

export interface Overtime extends MeanHours {
  /** What the worked hours were compared with; both where it changed within the weeks. */
  readonly against: "shifts" | "weekly-hours" | "both";
}

/**
 * Overtime: worked less rostered hours (or less the roster's weekly hours where there are no shifts), the
 * mean of this week and the three before (methods, 1.1).
 *
 * @returns hours a week, below 0 where less was worked; undefined where no week is known
 * @example 42 worked and 40 rostered in each of four weeks: 2 hours
 */
export function overtime(weeks: readonly WeekHours[], week: WeekIndex): Overtime | undefined {
  const over = lastWeeks(weeks, week, overtimeWeeks).flatMap(({ workedHours, shiftHours, weeklyHours }) => {
    const rostered = shiftHours ?? weeklyHours;
    return workedHours === null || rostered === null
      ? []
      : [{ hours: workedHours - rostered, byShifts: shiftHours !== null }];
  });
  const average = meanOf(over.map(({ hours }) => hours));
  if (!average) return undefined;
  const shifts = over.filter(({ byShifts }) => byShifts).length;
  return { ...average, against: shifts === over.length ? "shifts" : shifts === 0 ? "weekly-hours" : "both" };
}

/**
 * Overtime of one week alone: its worked hours less its rostered, else contracted ones.
 *
 * @returns hours, below 0 where less was worked; undefined where the week is not known
 * @example 49 worked and 40 rostered: 9 hours
 */
export function overtimeOfWeek(weeks: readonly WeekHours[], week: WeekIndex): number | undefined {
  return overtime(
    weeks.filter((one) => one.week === week),
    week,
  )?.hours;
}

/**
 * Mean weekly hours of this week and the sixteen before.
 *
 * @planned explained in the window; no view shows it yet (methods, 1.1)
 * @returns hours a week; undefined where no week is known
 */
export function meanWeeklyHours(weeks: readonly WeekHours[], week: WeekIndex): MeanHours | undefined {
  return meanOf(
    lastWeeks(weeks, week, weeklyHoursWeeks).flatMap(({ workedHours }) =>
      workedHours === null ? [] : [workedHours],
    ),
  );
}

function lastWeeks(weeks: readonly WeekHours[], last: WeekIndex, count: number): WeekHours[] {
  return weeks.filter(({ week }) => week > last - count && week <= last);
}

function meanOf(hours: readonly number[]): MeanHours | undefined {
  const average = mean(hours);
  return average === undefined ? undefined : { hours: average, weeks: hours.length };
}
