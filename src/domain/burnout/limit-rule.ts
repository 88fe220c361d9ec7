/** The exposures that have a limit, under the names by which they are stored. Their order says nothing. */
export const limitCodes = [
  "busy-share",
  "longest-stretch",
  "quick-returns",
  "overtime",
  "difficult-contacts",
] as const;
export type LimitCode = (typeof limitCodes)[number];

/**
 * The limit of one exposure: absolute, one sentence, the same for everybody (methods, 8.1). A week is at it when its
 * figure is `from` or more and, where the rule asks for them, enough of it lies in the week itself and enough of the
 * handled contacts are among it.
 */
export interface LimitRule {
  readonly code: LimitCode;
  readonly on: boolean;
  /** At or above this, in `unit`. */
  readonly from: number;
  readonly unit: string;
  /** How many of it at least are of the week itself; null where the figure has none of an earlier week. */
  readonly inWeek: number | null;
  /** What share of the handled contacts it must be besides; null where a count is not asked to be a share. */
  readonly share: ShareLimit | null;
  /** Why the limit lies where it does, in one line. */
  readonly reason: string;
}

/** From which share of the handled contacts on many contacts are many. */
export interface ShareLimit {
  /** How many times the median of the others on the queue. */
  readonly timesOthers: number;
  /** How many others with a share of their own that takes; with fewer of them `alone` decides. */
  readonly leastOthers: number;
  /** The share, 0 to 1, that decides where there are too few others. */
  readonly alone: number;
}

/** The limits that the console comes with (methods, 8.1). */
export const limitRules: readonly LimitRule[] = [
  {
    code: "busy-share",
    on: true,
    from: 0.7,
    unit: "share of worked half-hours",
    inWeek: null,
    share: null,
    reason: "Workload is what call-centre studies find with exhaustion; where it is cut is trade advice",
  },
  {
    code: "longest-stretch",
    on: true,
    from: 114,
    unit: "minutes",
    inWeek: null,
    share: null,
    reason:
      "Guidance asks for 15 minutes away in each two hours; from nine tenths of the way to them it is a limit",
  },
  {
    code: "quick-returns",
    on: true,
    from: 3,
    unit: "quick returns in four weeks",
    inWeek: 1,
    share: null,
    reason: "Each quick return goes with more sick days in the month after (registry of nurses)",
  },
  {
    code: "overtime",
    on: true,
    from: 7.2,
    unit: "hours in the week itself",
    inWeek: null,
    share: null,
    reason: "Nearly a day's work more in a week; a mean of 48 hours is the law's own end",
  },
  {
    code: "difficult-contacts",
    on: true,
    from: 10,
    unit: "difficult contacts in the week",
    inWeek: null,
    share: { timesOthers: 2, leastOthers: 8, alone: 0.25 },
    reason:
      "Abusive and difficult contacts go with exhaustion; twice the queue's share is not the queue's nature",
  },
];
