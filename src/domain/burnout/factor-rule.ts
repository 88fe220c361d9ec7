import type { EvidenceGrade } from "../workload/thresholds.ts";

/** The factors of the index under the names by which they are stored. Their order says nothing. */
export const factorCodes = [
  "emotional-demand",
  "quick-returns",
  "busy-share",
  "longest-stretch",
  "overtime",
  "days-in-a-row",
  "late-or-night-work",
  "after-contact-work",
  "handle-time-spread",
  "adherence",
  "transfers-out",
  "empathy-change",
  "short-notice-absence",
  "control-and-variety",
] as const;
export type FactorCode = (typeof factorCodes)[number];

/** Something that is reported for some factors and not for others. */
export type ByFactor<Value> = { readonly [Code in FactorCode]?: Value };

/** What part of work a factor describes (methods, 3.1). Rest is what the methods call recovery. */
export const factorDomains = ["demand", "rest", "resources", "telemetry", "outcome-like"] as const;
export type FactorDomain = (typeof factorDomains)[number];

/**
 * How a factor enters: an exposure is a condition of work and is compared with limits, the agent's own past and
 * the queue; telemetry is context, compared with the agent's own past only.
 */
export const factorRoles = ["exposure", "telemetry"] as const;
export type FactorRole = (typeof factorRoles)[number];

/** What a factor is computed from: a source, or a column of one. */
export type FactorNeed =
  | "states"
  | "shifts"
  | "contacts"
  | "roster.weekly_hours"
  | "contacts.resolution"
  | "contacts.complaint"
  | "contacts.escalated"
  | "contacts.abuse"
  | "contacts.transferred_in"
  | "contacts.transferred_out"
  | "contacts.acw_seconds"
  | "evaluations"
  | "absences";

/** Between which values the absolute part of an exposure rises from 0 to 1. */
export type FactorEdges =
  | { readonly kind: "fixed"; readonly zeroAt: number; readonly oneAt: number }
  /** The queue's median of the week; the larger of its percentile (a share) and the median + `leastScales`·s_min. */
  | { readonly kind: "queue"; readonly oneAtShare: number; readonly leastScales: number };

/**
 * With what less a factor is content for somebody who works part of the week (methods, 8.1): a share of the contract's
 * hours, or a smaller amount up to so many contracted hours a week.
 */
type PartTime =
  | { readonly kind: "share"; readonly ofContract: number }
  | { readonly kind: "amount"; readonly amount: number; readonly upToHours: number };

/** One factor as data (methods, 3.1 and 3.2). */
export interface FactorRule {
  readonly code: FactorCode;
  readonly name: string;
  readonly domain: FactorDomain;
  readonly role: FactorRole;
  readonly on: boolean;
  readonly weight: number;
  /** What is measured in a week, in a sentence for the page that says so. */
  readonly quantity: string;
  readonly unit: string;
  /** 1 where more is worse, -1 where less is. */
  readonly direction: 1 | -1;
  /** All of these, each by any of its alternatives; empty where the factor is not defined yet. */
  readonly needs: readonly (readonly FactorNeed[])[];
  /** Below this exposure the week's quantity is not valid. */
  readonly leastExposure: {
    readonly amount: number;
    readonly unit: string;
    readonly partTime?: PartTime;
  };
  /** Smallest scale of a deviation, in the factor's unit. */
  readonly sMin: number;
  /** null where there is no absolute part. */
  readonly edges: FactorEdges | null;
  /** Abusive contacts a week between which the absolute part rises from 0 to 1, whatever others have. */
  readonly abusive?: { readonly zeroAt: number; readonly oneAt: number };
  /** Of somebody contracted to lates or nights only the part against their own past speaks. */
  readonly sparesContracted?: boolean;
  readonly source: string;
  readonly evidence: EvidenceGrade;
  readonly note: string;
}

/** Whether the factor has a defined quantity at all: only then may it be switched on. */
export function isDefined(factor: FactorRule): boolean {
  return factor.needs.length > 0;
}

/**
 * What must still be imported for a factor: the groups of alternatives none of which is there.
 *
 * @param there what the sources bring
 * @returns an empty list where the records are there and there was only too little of them
 * @example overtime with states alone: [["shifts", "roster.weekly_hours"]]
 */
export function needsLacking(
  factor: FactorRule,
  there: ReadonlySet<FactorNeed>,
): readonly (readonly FactorNeed[])[] {
  return factor.needs.filter((alternatives) => !alternatives.some((need) => there.has(need)));
}
