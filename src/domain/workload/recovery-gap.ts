import { median } from "../statistics/median.ts";
import { backToBackSeconds } from "./back-to-back-run.ts";
import { type WorkingInterval, workingIntervals } from "./quick-return.ts";

/** A gap from this length on is a pause that one can feel. */
export const shortGapSeconds = 60;

/** The time between one contact and the next. UTC seconds. */
export interface RecoveryGap {
  readonly from: number;
  readonly to: number;
  /** Never negative: a contact that begins while another runs leaves no time, which is a gap of 0. */
  readonly seconds: number;
}

export interface RecoveryGaps {
  readonly gaps: readonly RecoveryGap[];
  readonly medianSeconds: number;
  /** Share of gaps under ten seconds, 0 to 1. */
  readonly backToBackShare: number;
  /** Gaps under a minute, those under ten seconds among them. */
  readonly underAMinute: number;
}

/**
 * Recovery gaps: from the end of one contact's after-contact work to the start of the next contact, within
 * one logged stretch (methods, 1.1). A gap in which the agent was logged off is no gap but an absence.
 *
 * @param intervals contacts in the order of their start
 * @param logged stretches of logged time; where no states are known, leave them out and contacts at least
 *   four hours apart belong to two stretches
 * @returns undefined where no contact followed another within a stretch
 * @example recoveryGaps([{ from: 0, to: 60 }, { from: 68, to: 90 }])?.gaps // one gap of 8 seconds
 */
export function recoveryGaps(
  intervals: readonly WorkingInterval[],
  logged: readonly WorkingInterval[] = workingIntervals(intervals),
): RecoveryGaps | undefined {
  const gaps: RecoveryGap[] = [];
  let stretch = 0;
  let end: number | undefined;
  for (const { from, to } of intervals) {
    if (end !== undefined) {
      const gap = { from: Math.min(end, from), to: from, seconds: Math.max(0, from - end) };
      while (stretch < logged.length && (logged[stretch] as WorkingInterval).to < gap.to) stretch++;
      const around = logged[stretch];
      if (gap.seconds === 0) gaps.push({ from, to: from, seconds: 0 });
      else if (around && around.from <= gap.from) gaps.push(gap);
    }
    end = Math.max(end ?? to, to);
  }
  const medianSeconds = median(gaps.map(({ seconds }) => seconds));
  if (medianSeconds === undefined) return undefined;
  return {
    gaps,
    medianSeconds,
    backToBackShare: gaps.filter(({ seconds }) => seconds < backToBackSeconds).length / gaps.length,
    underAMinute: gaps.filter(({ seconds }) => seconds < shortGapSeconds).length,
  };
}
