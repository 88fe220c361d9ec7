import type { Contact } from "../floor/contact.ts";
import type { EvidenceGrade, Versioned } from "./thresholds.ts";

/** What a contact asked of the agent, as its row records it; what the source lacks is null. */
export type ContactDemand = Pick<
  Contact,
  "queue" | "handleSeconds" | "resolution" | "transferredIn" | "escalated" | "complaint" | "abuse"
>;

/** What makes a contact hard, under the names of the columns that show it. */
export const demandColumns = [
  "abuse",
  "complaint",
  "escalated",
  "resolution",
  "transferred_in",
  "handle_seconds",
] as const;
export type DemandColumn = (typeof demandColumns)[number];

/** What the demand of a span is divided by. */
export const demandHours = ["logged-hour", "handling-hour"] as const;
type DemandPer = (typeof demandHours)[number];

/** A contact is a long one above this percentile of its queue's handle times of the week (a share). */
export const longHandleShare = 0.9;

/** How much each sign weighs. The floor may change the weights; a change is a new version. */
export interface DemandRule extends Versioned {
  readonly weights: {
    readonly abuse: number;
    readonly complaint: number;
    readonly escalated: number;
    readonly unresolved: number;
    readonly transferredIn: number;
    /** A handle time above the queue's ninetieth percentile. */
    readonly longHandle: number;
  };
  /** Demand from which a contact is hard. */
  readonly hardFrom: number;
  readonly evidence: EvidenceGrade;
  readonly source: string;
}

export const demandRules: readonly DemandRule[] = [
  {
    version: 1,
    fromWeek: 0,
    weights: {
      abuse: 1,
      complaint: 0.6,
      escalated: 0.5,
      unresolved: 0.3,
      transferredIn: 0.2,
      longHandle: 0.2,
    },
    hardFrom: 0.5,
    evidence: "B",
    source:
      "That demands of this kind go with exhaustion: Bakker, Demerouti, Schaufeli 2003; Grandey, Dickter, Sin 2004. The weights are our choice.",
  },
];

/** The ninetieth percentile of a queue's handle time, in seconds; undefined where it is not known. */
export type QueueP90 = (queue: string | null) => number | undefined;

export interface EmotionalDemandRate {
  /** Demand an hour, from 0. */
  readonly rate: number;
  /** The hours it was divided by: logged time, or handling time where no states are known. */
  readonly per: DemandPer;
  readonly hours: number;
  readonly contacts: number;
  /** Columns that no contact has; what they would have shown is missing from the rate. */
  readonly missing: readonly DemandColumn[];
}

/**
 * What one contact asked: min(1, 1.0·abuse + 0.6·complaint + 0.5·escalation + 0.3·unresolved +
 * 0.2·transferred in + 0.2·(handle time above the queue's P90)), with the weights of the rule (methods, 1.1).
 *
 * @returns 0 to 1; what the row does not say adds nothing
 * @example a complaint that stayed unresolved: 0.9
 */
export function contactDemand(contact: ContactDemand, rule: DemandRule, p90Of: QueueP90): number {
  const { weights } = rule;
  const p90 = p90Of(contact.queue);
  const long = contact.handleSeconds !== null && p90 !== undefined && contact.handleSeconds > p90;
  return Math.min(
    1,
    weights.abuse * (contact.abuse ?? 0) +
      weights.complaint * (contact.complaint ?? 0) +
      weights.escalated * (contact.escalated ?? 0) +
      weights.unresolved * (contact.resolution === "unresolved" ? 1 : 0) +
      weights.transferredIn * (contact.transferredIn ?? 0) +
      weights.longHandle * (long ? 1 : 0),
  );
}

/** The columns of demand that none of the contacts has. */
export function missingDemandColumns(
  contacts: readonly ContactDemand[],
  p90Of: QueueP90,
): readonly DemandColumn[] {
  const has: Readonly<Record<DemandColumn, (contact: ContactDemand) => boolean>> = {
    abuse: ({ abuse }) => abuse !== null,
    complaint: ({ complaint }) => complaint !== null,
    escalated: ({ escalated }) => escalated !== null,
    resolution: ({ resolution }) => resolution !== null,
    transferred_in: ({ transferredIn }) => transferredIn !== null,
    handle_seconds: ({ handleSeconds, queue }) => handleSeconds !== null && p90Of(queue) !== undefined,
  };
  return demandColumns.filter((column) => !contacts.some(has[column]));
}

/**
 * Whether anything describes demand. Handle time alone does not: a long contact may be a pleasant one.
 */
export function isDemandKnown(missing: readonly DemandColumn[]): boolean {
  return demandColumns.some((column) => column !== "handle_seconds" && !missing.includes(column));
}

/**
 * Emotional-demand rate: the demand of all contacts over the logged hours, else over the handling hours.
 *
 * @param contacts those that the agent handled
 * @param loggedSeconds logged time; null where no states are known
 * @returns undefined where no column describes demand or there are no hours to divide by
 * @example two complaints in four logged hours: 0.3 an hour
 */
export function emotionalDemandRate(
  contacts: readonly ContactDemand[],
  loggedSeconds: number | null,
  rule: DemandRule,
  p90Of: QueueP90,
): EmotionalDemandRate | undefined {
  const missing = missingDemandColumns(contacts, p90Of);
  if (!isDemandKnown(missing)) return undefined;
  const handleSeconds = contacts.reduce((sum, contact) => sum + (contact.handleSeconds ?? 0), 0);
  const hours = (loggedSeconds ?? handleSeconds) / 3600;
  if (!(hours > 0)) return undefined;
  const demand = contacts.reduce((sum, contact) => sum + contactDemand(contact, rule, p90Of), 0);
  return {
    rate: demand / hours,
    per: loggedSeconds === null ? "handling-hour" : "logged-hour",
    hours,
    contacts: contacts.length,
    missing,
  };
}
