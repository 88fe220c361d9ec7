import type { WeekIndex } from "../calendar/iso-week.ts";
import {
  type Band,
  bandOf,
  dailyRestThresholds,
  type FixedThreshold,
  longestStretchThresholds,
  occupancyThresholds,
  quickReturnThresholds,
  ruleAt,
} from "./thresholds.ts";

/** The band of an occupancy (share, 0 to 1) by the rule of its week; null where it is not known. */
export function occupancyBand(share: number | null, week: WeekIndex): Band | null {
  return bandAt(share, occupancyThresholds, week);
}

/** The band of a longest stretch, in seconds. */
export function longestStretchBand(seconds: number | null, week: WeekIndex): Band | null {
  return bandAt(seconds === null ? null : seconds / 60, longestStretchThresholds, week);
}

/** The band of a rest between two working intervals, in seconds. */
export function dailyRestBand(seconds: number | null, week: WeekIndex): Band | null {
  return bandAt(seconds === null ? null : seconds / 3600, dailyRestThresholds, week);
}

/**
 * The band of quick returns in four weeks.
 *
 * @param atLeast there may be more of them: then "usual" cannot be determined, and is null
 */
export function quickReturnsBand(count: number | null, atLeast: boolean, week: WeekIndex): Band | null {
  const band = bandAt(count, quickReturnThresholds, week);
  return atLeast && band === "usual" ? null : band;
}

function bandAt(value: number | null, rules: readonly FixedThreshold[], week: WeekIndex): Band | null {
  const rule = ruleAt(rules, week);
  return rule === undefined ? null : (bandOf(value, rule) ?? null);
}
