import { halfHoursADay } from "../calendar/half-hour.ts";

/** The load of one half-hour of the week. */
export interface LoadedHalfHour {
  /** Place in the week, 0 to 335. */
  readonly halfHour: number;
  /** Erlangs; null where it is not known. */
  readonly load: number | null;
}

/**
 * The half-hours of each day's peak: those whose load is at least a share of the day's highest (methods, 1.4).
 *
 * @param week in any order
 * @param share above 0 to 1
 * @returns places in the week; a day without any load has none
 * @example on a day whose highest load is 10, with a share of .95: all of 9.5 or more
 */
export function peakHalfHours(week: readonly LoadedHalfHour[], share: number): ReadonlySet<number> {
  const peaks = new Set<number>();
  for (const day of Map.groupBy(week, ({ halfHour }) => Math.floor(halfHour / halfHoursADay)).values()) {
    const highest = Math.max(...day.map(({ load }) => load ?? 0));
    if (highest <= 0) continue;
    for (const { halfHour, load } of day) if ((load ?? 0) >= highest * share) peaks.add(halfHour);
  }
  return peaks;
}
