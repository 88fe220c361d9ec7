import type { WeekIndex } from "../calendar/iso-week.ts";
import { percentiles } from "../statistics/percentile.ts";
import { dailyRestSeconds } from "./quick-return.ts";

/**
 * How good the evidence behind a number is. A: longitudinal or registry studies; B: cross-sectional
 * studies of call centres; C: practice, guidance or indirect; law: a legal minimum, not a study;
 * definition: nothing to prove; choice: our own, for the floor to change.
 */
export const evidenceGrades = ["A", "B", "C", "law", "definition", "choice"] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];

/** Where a figure lies. The words say how usual it is; none of them is a verdict on a person. */
export const bandNames = ["usual", "watch", "heavy"] as const;
export type Band = (typeof bandNames)[number];

/** A rule that may change, and from when on. */
export interface Versioned {
  readonly version: number;
  /** The first ISO week that is judged by this version. */
  readonly fromWeek: WeekIndex;
}

/** The direction in which a figure gets heavier. */
export const heavierSides = ["higher", "lower"] as const;
type HeavierSide = (typeof heavierSides)[number];

/** `fixed`: edges are values of the figure; `relative`: percentiles of the queue's agents in the week. */
export const thresholdKinds = ["fixed", "relative"] as const;

interface ThresholdBasis extends Versioned {
  readonly code: ThresholdCode;
  /** The direction in which the figure gets heavier. */
  readonly heavier: HeavierSide;
  readonly unit: string;
  readonly source: string;
  readonly evidence: EvidenceGrade;
  readonly note: string;
}

/** A threshold with edges of its own: `usualTo` is still usual, only beyond `heavyBeyond` is it heavy. */
export interface FixedThreshold extends ThresholdBasis {
  readonly kind: "fixed";
  readonly usualTo: number;
  readonly heavyBeyond: number;
  /** A line inside the middle band that trade advice names. */
  readonly mark?: number;
}

/** A threshold whose edges are percentiles (shares, 0 to 1) of the queue in the same week. */
export interface RelativeThreshold extends ThresholdBasis {
  readonly kind: "relative";
  readonly usualToShare: number;
  /** Between the two it is worth a look; up to here it is common on the queue. */
  readonly commonToShare: number;
  readonly heavyBeyondShare: number;
}

export type ThresholdCode =
  | "occupancy"
  | "longest-stretch"
  | "daily-rest"
  | "quick-returns"
  | "days-in-a-row"
  | "emotional-demand";

const always: WeekIndex = 0;
const hour = 3600;

export const occupancyThresholds = [
  {
    kind: "fixed",
    code: "occupancy",
    version: 1,
    fromWeek: always,
    heavier: "higher",
    unit: "share",
    usualTo: 0.8,
    heavyBeyond: 0.9,
    mark: 0.85,
    source:
      "callcentrehelper.com/occupancy-not-exceed-85-157102.htm; callcentrehelper.com/maximum-occupancy-the-most-common-resource-planning-mistake-205802.htm; turnella.com/contact-centre-occupancy-management",
    evidence: "C",
    note: "Industry rule of thumb: no health study stands behind the numbers. For complex or emotional queues 65 to 75 % is advised. Low occupancy is not good in itself: monotony is a strain too.",
  },
] as const satisfies readonly FixedThreshold[];

export const longestStretchThresholds = [
  {
    kind: "fixed",
    code: "longest-stretch",
    version: 1,
    fromWeek: always,
    heavier: "higher",
    unit: "minutes",
    usualTo: 60,
    heavyBeyond: 120,
    source: "icco.org.uk/staffing/staffingL3.html; HSE/HELA circular LAC 94/2",
    evidence: "C",
    note: "UK advice for call centres: at least five minutes in each hour, or fifteen in two. Pauses of a second or two do not suffice.",
  },
] as const satisfies readonly FixedThreshold[];

export const dailyRestThresholds = [
  {
    kind: "fixed",
    code: "daily-rest",
    version: 1,
    fromWeek: always,
    heavier: "lower",
    unit: "hours",
    usualTo: 12,
    heavyBeyond: dailyRestSeconds / hour,
    source: "osha.europa.eu/en/legislation/directives/directive-2003-88-ec",
    evidence: "law",
    note: "Directive 2003/88/EC: eleven hours in each twenty-four. National law may be stricter. A rule is broken only where the owner has entered it as binding here.",
  },
] as const satisfies readonly FixedThreshold[];

export const quickReturnThresholds = [
  {
    kind: "fixed",
    code: "quick-returns",
    version: 1,
    fromWeek: always,
    heavier: "higher",
    unit: "quick returns in 4 weeks",
    usualTo: 0,
    heavyBeyond: 2,
    source: "oem.bmj.com/content/74/7/496; sjweh.fi/show_abstract.php?abstract_id=3770",
    evidence: "A",
    note: "1538 nurses, registry data: each quick return goes with more sick days in the month after (rate ratio 1.066). Nurses, not contact centres.",
  },
] as const satisfies readonly FixedThreshold[];

export const daysInARowThresholds = [
  {
    kind: "fixed",
    code: "days-in-a-row",
    version: 1,
    fromWeek: always,
    heavier: "higher",
    unit: "days",
    usualTo: 5,
    heavyBeyond: 6,
    source: "heuristic; CJEU C-306/16 on the weekly rest",
    evidence: "choice",
    note: "The weekly rest is asked for in each week, not after each six days; it is tested by calendar week apart from this.",
  },
] as const satisfies readonly FixedThreshold[];

export const emotionalDemandThresholds = [
  {
    kind: "relative",
    code: "emotional-demand",
    version: 1,
    fromWeek: always,
    heavier: "higher",
    unit: "demand an hour",
    usualToShare: 0.5,
    commonToShare: 0.75,
    heavyBeyondShare: 0.9,
    source: "the queue's own agents in the same week",
    evidence: "choice",
    note: "Relative only: a queue on which everybody has a hard time looks usual here.",
  },
] as const satisfies readonly RelativeThreshold[];

/** Every threshold of the console in all its versions, oldest first (methods, 1.2). */
export const thresholds = {
  occupancy: occupancyThresholds,
  "longest-stretch": longestStretchThresholds,
  "daily-rest": dailyRestThresholds,
  "quick-returns": quickReturnThresholds,
  "days-in-a-row": daysInARowThresholds,
  "emotional-demand": emotionalDemandThresholds,
} as const satisfies Record<ThresholdCode, readonly (FixedThreshold | RelativeThreshold)[]>;

/**
 * The version of a rule by which a week is judged, so that old weeks keep the rules of their time.
 *
 * @returns undefined where no version was valid yet
 * @example ruleAt([{ version: 1, fromWeek: 0 }, { version: 2, fromWeek: 2900 }], 2899)?.version // 1
 */
export function ruleAt<Rule extends Versioned>(rules: readonly Rule[], week: WeekIndex): Rule | undefined {
  let valid: Rule | undefined;
  for (const rule of rules)
    if (rule.fromWeek <= week && (!valid || rule.fromWeek >= valid.fromWeek)) valid = rule;
  return valid;
}

/**
 * The band in which a figure lies. The edges belong to the milder band: 80 % is usual, 90 % is worth a
 * look, eleven hours of rest exactly are not heavy.
 *
 * @returns undefined where the figure is not known
 * @example bandOf(0.86, occupancyThresholds[0]) // "watch"
 */
export function bandOf(value: number | null | undefined, rule: FixedThreshold): Band | undefined {
  if (value === null || value === undefined || Number.isNaN(value)) return undefined;
  const sign = rule.heavier === "higher" ? 1 : -1;
  if (sign * value <= sign * rule.usualTo) return "usual";
  return sign * value > sign * rule.heavyBeyond ? "heavy" : "watch";
}

/**
 * A relative threshold with the edges that the queue's figures of the week give it.
 *
 * @planned explained in the window; no view bands emotional demand yet (methods, 1.2)
 * @param amongst the figure for each agent of the queue
 * @returns undefined where there are no figures
 */
export function fixedAmong(rule: RelativeThreshold, amongst: readonly number[]): FixedThreshold | undefined {
  const shares = [rule.usualToShare, rule.commonToShare, rule.heavyBeyondShare];
  const [usualTo, mark, heavyBeyond] = percentiles(amongst, shares);
  if (usualTo === undefined || mark === undefined || heavyBeyond === undefined) return undefined;
  const { code, version, fromWeek, heavier, unit, source, evidence, note } = rule;
  return {
    kind: "fixed",
    code,
    version,
    fromWeek,
    heavier,
    unit,
    source,
    evidence,
    note,
    usualTo,
    mark,
    heavyBeyond,
  };
}
