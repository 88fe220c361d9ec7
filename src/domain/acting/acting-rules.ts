import { usualTarget } from "../queueing/usual-target.ts";

/** What decides which proposals are made and where sessions may lie. The floor changes it in versions. */
export interface ActingRules {
  /** Days after which a flag expires (methods, 3.7). */
  readonly flagDays: number;
  /** Quick returns in four weeks from which rest counts as cut short. */
  readonly quickReturnsFrom: number;
  readonly reliefDueDays: number;
  readonly refresherWeeks: number;
  readonly checkInWeeks: number;
  /** Lapsed refreshers and 1:1s shown at once. */
  readonly lapsedAtOnce: number;
  readonly talksAWeek: number;
  /** People of one queue in sessions at once: as a number, and as a share of those usually there. */
  readonly mostAwayAtOnce: number;
  readonly mostAwayShare: number;
  /** Costs are reported as service level: the share of contacts answered within this many seconds. */
  readonly targetSeconds: number;
  /** The staffing floor: load divided by the people who stay must not exceed this. */
  readonly occupancyCap: number;
  readonly minutesAfterPeak: number;
  /** Half-hours with at least this share of the day's highest load are its peak. */
  readonly peakShare: number;
  readonly followUpDays: number;
}

/** One version of the rules. */
export interface ActingRulesVersion {
  readonly version: number;
  /** The service day from which it is valid; null for those that the console comes with. */
  readonly fromDay: number | null;
  readonly by: string | null;
  readonly reason: string;
  readonly rules: ActingRules;
}

export const firstActingRules: ActingRulesVersion = {
  version: 1,
  fromDay: null,
  by: null,
  reason: "The rules that the console comes with",
  rules: {
    flagDays: 28,
    quickReturnsFrom: 1,
    reliefDueDays: 14,
    refresherWeeks: 26,
    checkInWeeks: 8,
    lapsedAtOnce: 3,
    talksAWeek: 6,
    mostAwayAtOnce: 6,
    mostAwayShare: 0.25,
    targetSeconds: usualTarget.withinSeconds,
    occupancyCap: 0.9,
    minutesAfterPeak: 60,
    peakShare: 0.95,
    followUpDays: 42,
  },
};

/**
 * The version that is valid on a day: the newest that began by then.
 *
 * @param versions in any order; the console's own first version is always valid
 */
export function actingRulesOn(versions: readonly ActingRulesVersion[], day: number): ActingRulesVersion {
  let valid = firstActingRules;
  for (const version of versions)
    if ((version.fromDay ?? day) <= day && version.version > valid.version) valid = version;
  return valid;
}
