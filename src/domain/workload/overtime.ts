import type { WeekIndex } from "../calendar/iso-week.ts";

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

export interface MeanHours {
  readonly hours: number;
  /** Weeks that went into the mean: a week that is not known is left out, never counted as nought. */
  readonly weeks: number;
}

export interface Overtime extends MeanHours {
  /** What the worked hours were held against; both where it changed within the weeks. */
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
  const mean = meanOf(over.map(({ hours }) => hours));
  if (!mean) return undefined;
  const shifts = over.filter(({ byShifts }) => byShifts).length;
  return { ...mean, against: shifts === over.length ? "shifts" : shifts === 0 ? "weekly-hours" : "both" };
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
  if (hours.length === 0) return undefined;
  return { hours: hours.reduce((sum, value) => sum + value, 0) / hours.length, weeks: hours.length };
}
