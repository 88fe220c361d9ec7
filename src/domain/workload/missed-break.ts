import { type WorkingInterval, workingIntervals } from "./quick-return.ts";
import { mergedTimeline, type StateInterval } from "./state-timeline.ts";
import type { Versioned } from "./thresholds.ts";

/** What the floor's rule says of breaks. */
export interface BreakRule extends Versioned {
  /** Work longer than this needs a break. */
  readonly workSeconds: number;
  /** The shortest pause that is a break. */
  readonly minBreakSeconds: number;
  readonly source: string;
}

/** Six hours are the Directive's; how long the break is national law or an agreement says. */
export const breakRules: readonly BreakRule[] = [
  {
    version: 1,
    fromWeek: 0,
    workSeconds: 6 * 3600,
    minBreakSeconds: 20 * 60,
    source:
      "Directive 2003/88/EC, article 4; the length of the break is our default, to be set to the floor's own rule",
  },
];

/** Work that went on for longer than the rule allows without a break. UTC seconds. */
export interface MissedBreak extends WorkingInterval {
  readonly seconds: number;
}

/**
 * Work that went on for more than six hours without a pause as long as the stated break, in order
 * (methods, 1.2). Six hours exactly are allowed. Breaks, meals, offline and holes in the states are pauses;
 * pauses that follow one another are one. From contacts any time between two of them may have been a
 * break, so a count from contacts is a lower bound.
 *
 * @param work states, or where there are none contacts in the order of their start
 * @returns undefined where there are no records; an empty list where no break was missed
 * @example work from 08:00 to 14:30 with a pause of ten minutes: one, of six and a half hours
 */
export function missedBreaks(
  work: { readonly states: readonly StateInterval[] } | { readonly contacts: readonly WorkingInterval[] },
  rule: BreakRule,
): MissedBreak[] | undefined {
  const signs = "states" in work ? atWork(work.states) : work.contacts;
  if (("states" in work ? work.states : work.contacts).length === 0) return undefined;
  return workingIntervals(signs, rule.minBreakSeconds)
    .map(({ from, to }) => ({ from, to, seconds: to - from }))
    .filter(({ seconds }) => seconds > rule.workSeconds);
}

function atWork(states: readonly StateInterval[]): StateInterval[] {
  return mergedTimeline(states).filter(
    ({ state }) => state !== "break" && state !== "meal" && state !== "offline",
  );
}
