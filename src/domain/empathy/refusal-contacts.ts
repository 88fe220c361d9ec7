import { isoOfServiceDay, type ServiceDay } from "../calendar/service-day.ts";
import type { ContactResolution } from "../floor/contact.ts";
import { median } from "../statistics/median.ts";
import { ratio } from "../statistics/ratio.ts";
import { sum } from "../statistics/sum.ts";
import { inTopBoxes, type SameOutcomeContact } from "./policy-said-no.ts";

/** Contacts that ended declined by policy or unresolved, and those that were resolved. */
export const refusalPanels = ["refused", "resolved"] as const;
export type RefusalPanel = (typeof refusalPanels)[number];

/** What happened after a contact, each known or not: satisfied, complained in 14 days, came back in 7. */
export const refusalOutcomes = ["satisfied", "complaint", "repeat"] as const;
export type RefusalOutcome = (typeof refusalOutcomes)[number];

/** Contacts that met more empathy, and the others. */
export const refusalArms = ["empathic", "other"] as const;
export type RefusalArm = (typeof refusalArms)[number];

/** What says how much empathy a contact met. */
export const exposureSources = ["survey", "evaluations"] as const;
type ExposureSource = (typeof exposureSources)[number];

/** What the sources may lack, so that a figure is empty. */
export const refusalGaps = ["resolution", "surveys", "complaint", "customer", "evaluations"] as const;
export type RefusalGap = (typeof refusalGaps)[number];

/** A handled contact of a known outcome, with what is known of it and after it. */
export interface RefusalContact {
  readonly contact: string;
  readonly agent: string;
  readonly serviceDay: ServiceDay;
  /** UTC seconds; null where the source gives no end: what came after it is then not known. */
  readonly endedAt: number | null;
  readonly queue: string;
  readonly resolution: ContactResolution;
  /** Null where the source does not describe complaints. */
  readonly complaint: boolean | null;
  /** Keyed hash; null where the customer is not known. */
  readonly customer: string | null;
}

/** A customer's answer about a contact, on its scale. */
export interface RefusalAnswer {
  readonly score: number;
  readonly min: number;
  readonly max: number;
}

/** What the policy-refusal analysis uses beside the contacts. */
export interface RefusalSources {
  /** Answers by contact: satisfaction, and how understood the customer felt. */
  readonly satisfaction: ReadonlyMap<string, RefusalAnswer>;
  readonly empathy: ReadonlyMap<string, RefusalAnswer>;
  /** Each agent's adjusted scores with the contacts that they are of. */
  readonly scores: ReadonlyMap<
    string,
    readonly { readonly contact: string | null; readonly adjusted: number }[]
  >;
  /** When each customer was in contact, UTC seconds in order; over a week more than the range. */
  readonly contactsOfCustomer: ReadonlyMap<string, readonly number[]>;
  /** When each customer complained, UTC seconds in order; over two weeks more than the range. */
  readonly complaintsOfCustomer: ReadonlyMap<string, readonly number[]>;
}

/** A contact in an arm: which empathy it met, where that is known from, and what happened after it (null: not known). */
export interface ArmContact extends RefusalContact {
  readonly empathic: boolean;
  readonly exposure: ExposureSource;
  readonly events: Readonly<Record<RefusalOutcome, boolean | null>>;
}

const secondsADay = 86_400;
/** Days within which the same customer's next contact is a repeat, and a complaint counts as about the contact. */
export const repeatDays = 7;
export const complaintDays = 14;

export function panelOf({ resolution }: Pick<RefusalContact, "resolution">): RefusalPanel {
  return resolution === "resolved" ? "resolved" : "refused";
}

/**
 * The contacts whose empathy is known, with what happened after them (methods, 4.2): the empathy that the
 * surveyed customer reported (one of the best two answers), else the agent's adjusted mean without this very
 * contact, against the median of the queue's agents. Satisfied: one of the best two answers. Complaint: of the
 * contact itself, or by the same customer within 14 days. Repeat: the same customer within 7 days.
 *
 * @param contacts of one team or queue, in any order
 */
export function armContacts(contacts: readonly RefusalContact[], sources: RefusalSources): ArmContact[] {
  const halves = queueHalves(contacts, sources);
  return contacts.flatMap((one): ArmContact[] => {
    const answer = answered(sources.empathy.get(one.contact));
    const empathic = answer ?? halves(one);
    if (empathic === undefined) return [];
    const events = {
      satisfied: answered(sources.satisfaction.get(one.contact)) ?? null,
      complaint: complained(one, sources),
      repeat: happenedAfter(one, sources.contactsOfCustomer, repeatDays * secondsADay),
    };
    return [{ ...one, empathic, exposure: answer === undefined ? "evaluations" : "survey", events }];
  });
}

/** The contacts of a panel whose event is known, as the comparison takes them. */
export function comparedContacts(
  contacts: readonly ArmContact[],
  panel: RefusalPanel,
  outcome: RefusalOutcome,
): SameOutcomeContact[] {
  return contacts.flatMap((one) => {
    const event = one.events[outcome];
    if (panelOf(one) !== panel || event === null) return [];
    const { agent, resolution, queue, empathic } = one;
    return [{ agent, reason: resolution, queue, quarter: quarterOf(one.serviceDay), empathic, event }];
  });
}

function answered(answer: RefusalAnswer | undefined): boolean | undefined {
  return answer && inTopBoxes(answer.score, answer.min, answer.max);
}

/** Whether an agent's mean without one contact lies in the upper half of the queue's agents. */
function queueHalves(
  contacts: readonly RefusalContact[],
  { scores }: RefusalSources,
): (contact: RefusalContact) => boolean | undefined {
  const sums = new Map([...scores].map(([agent, own]) => [agent, sumOf(own)]));
  const agentsOf = new Map<string, Set<string>>();
  for (const { queue, agent } of contacts) {
    const own = agentsOf.get(queue) ?? new Set<string>();
    agentsOf.set(queue, own);
    own.add(agent);
  }
  const middles = new Map(
    [...agentsOf].map(([queue, agents]) => {
      const means = [...agents].flatMap((agent) => {
        const own = sums.get(agent);
        return ratio(own?.sum, own?.n) ?? [];
      });
      // One agent alone is no half of anything.
      return [queue, means.length > 1 ? median(means) : undefined];
    }),
  );
  const byContact = new Map(
    [...scores].map(([agent, own]) => [agent, Map.groupBy(own, ({ contact }) => contact)] as const),
  );
  return ({ agent, queue, contact }) => {
    const middle = middles.get(queue);
    const all = sums.get(agent);
    const ofContact = sumOf(byContact.get(agent)?.get(contact) ?? []);
    const without = all && ratio(all.sum - ofContact.sum, all.n - ofContact.n);
    return middle === undefined || without == null ? undefined : without >= middle;
  };
}

function sumOf(scores: readonly { readonly adjusted: number }[]): {
  readonly n: number;
  readonly sum: number;
} {
  return { n: scores.length, sum: sum(scores.map(({ adjusted }) => adjusted)) };
}

function complained(one: RefusalContact, { complaintsOfCustomer }: RefusalSources): boolean | null {
  if (one.complaint) return true;
  return happenedAfter(one, complaintsOfCustomer, complaintDays * secondsADay) || one.complaint;
}

/** Whether the customer's next such event came in time; null where the customer or the contact's end is not known. */
function happenedAfter(
  { customer, endedAt }: RefusalContact,
  moments: ReadonlyMap<string, readonly number[]>,
  within: number,
): boolean | null {
  if (customer === null || endedAt === null) return null;
  return (moments.get(customer) ?? []).some((at) => at > endedAt && at <= endedAt + within);
}

const quarters = new Map<ServiceDay, string>();

function quarterOf(day: ServiceDay): string {
  const known = quarters.get(day);
  if (known !== undefined) return known;
  const iso = isoOfServiceDay(day);
  const quarter = `${iso.slice(0, 4)}-Q${Math.floor((Number(iso.slice(5, 7)) - 1) / 3) + 1}`;
  quarters.set(day, quarter);
  return quarter;
}
