import { overtimeWeeks } from "../workload/overtime.ts";
import type { LeadingCondition } from "./proposal.ts";

/** The conditions of work that relief can be measured by, under the names by which their weeks are stored. */
const exposureMeasures = [
  "busy-share",
  "longest-stretch",
  "emotional-demand",
  "difficult-contacts",
  "overtime",
  "days-in-a-row",
  "late-or-night-work",
] as const;
export type ExposureMeasure = (typeof exposureMeasures)[number];

/** By what a session is measured, before it and after it (methods, 5). */
export const outcomeMeasures = ["empathy-score", "behaviours", "short-rests", ...exposureMeasures] as const;
export type OutcomeMeasure = (typeof outcomeMeasures)[number];

export const outcomeUnits = [
  "points",
  "a week",
  "minutes",
  "share",
  "an hour",
  "hours a week",
  "days",
  "days a week",
] as const;
export type OutcomeUnit = (typeof outcomeUnits)[number];

/** What its values are: one a scored contact, or one a week with records. */
export type ValueKind = "scored-contact" | "week";

export interface MeasureFacts {
  readonly name: string;
  readonly unit: OutcomeUnit;
  readonly better: "higher" | "lower";
  readonly values: ValueKind;
  /** Things that happen and are counted: the higher somebody's rate, the more it varies by chance. */
  readonly counted: boolean;
  /** Weeks that one stored value covers: values that share weeks are not looked at side by side. */
  readonly spanWeeks: number;
}

const score = {
  unit: "points",
  better: "higher",
  values: "scored-contact",
  counted: false,
  spanWeeks: 1,
} as const;
const weekly = { better: "lower", values: "week", counted: false, spanWeeks: 1 } as const;

/** Name, unit and direction of each measure. */
export const measureFacts: Readonly<Record<OutcomeMeasure, MeasureFacts>> = {
  "empathy-score": { ...score, name: "Empathy score" },
  behaviours: { ...score, name: "What was practised" },
  "short-rests": { ...weekly, name: "Short rests", unit: "a week", counted: true },
  "busy-share": { ...weekly, name: "Busy half-hours", unit: "share" },
  "longest-stretch": { ...weekly, name: "Longest stretch", unit: "minutes" },
  "emotional-demand": { ...weekly, name: "Emotional demand", unit: "an hour" },
  "difficult-contacts": { ...weekly, name: "Difficult contacts", unit: "a week", counted: true },
  overtime: { ...weekly, name: "Overtime", unit: "hours a week", spanWeeks: overtimeWeeks },
  "days-in-a-row": { ...weekly, name: "Days in a row", unit: "days" },
  "late-or-night-work": { ...weekly, name: "Late or night work", unit: "days a week", counted: true },
};

/** Whether a text names a condition of work that relief can be measured by. */
export function isExposureMeasure(code: string): code is ExposureMeasure {
  return exposureMeasures.some((one) => one === code);
}

/**
 * The measure for a factor of the signal, or an exposure at its limit.
 *
 * @returns undefined for factors that are no condition of work, such as the spread of handle time
 * @example measureOfFactor("quick-returns") // "short-rests"
 */
export function measureOfFactor(code: LeadingCondition): ExposureMeasure | "short-rests" | undefined {
  if (code === "quick-returns") return "short-rests";
  return isExposureMeasure(code) ? code : undefined;
}
