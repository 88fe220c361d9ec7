import { type BootstrapInterval, bootstrapIntervals } from "../statistics/bootstrap-interval.ts";
import type { Fraction } from "../statistics/chance.ts";
import type { Interval } from "../statistics/interval.ts";
import { type MantelHaenszel, mantelHaenszel, type Stratum } from "../statistics/mantel-haenszel.ts";
import { usualReach } from "../statistics/normal-law.ts";
import { studentQuantile } from "../statistics/student-law.ts";
import { type ShareEstimate, wilsonInterval } from "../statistics/wilson-interval.ts";

/** Fewer contacts in an arm, or fewer events in all, give counts and no comparison (methods, 4.2). */
export const minContactsPerArm = 30;
export const minEvents = 5;
/** An answer among the best two of its scale counts as "yes". */
const topBoxes = 2;

/** A contact of one outcome (refused or unresolved, or resolved), with the empathy it met. */
export interface SameOutcomeContact {
  readonly agent: string;
  readonly reason: string;
  readonly queue: string;
  /** Such as "2026-Q3". */
  readonly quarter: string;
  /** Whether the customer met more empathy. */
  readonly empathic: boolean;
  /** Whether the event happened. */
  readonly event: boolean;
}

/** An arm of the comparison. */
export interface Arm {
  readonly contacts: number;
  readonly events: number;
  readonly agents: number;
  /** Share of contacts with the event, with Wilson's interval; undefined without contacts. */
  readonly share: ShareEstimate | undefined;
}

/** Why two arms are counted and not compared. */
export const countsOnlyReasons = ["too-few-contacts", "too-few-events", "no-common-stratum"] as const;
type CountsOnlyReason = (typeof countsOnlyReasons)[number];

export type SameOutcomeComparison =
  | {
      readonly kind: "compared";
      /** In both arms together, each once: what the bootstrap draws from. */
      readonly agents: number;
      readonly empathic: Arm;
      readonly other: Arm;
      /** Its own intervals take contacts for independent; the ones below know better. */
      readonly comparison: MantelHaenszel;
      /** Intervals by the bootstrap over agents; undefined where too many draws had no figure. */
      readonly oddsRatio: BootstrapInterval | undefined;
      readonly riskDifference: BootstrapInterval | undefined;
    }
  | {
      readonly kind: "counts-only";
      readonly reason: CountsOnlyReason;
      readonly empathic: Arm;
      readonly other: Arm;
    };

/** Whether an answer is among the best two of its scale; undefined outside the scale. @example inTopBoxes(4, 1, 5) // true */
export function inTopBoxes(answer: number, min: number, max: number): boolean | undefined {
  return answer >= min && answer <= max && max > min ? answer > max - topBoxes : undefined;
}

/**
 * The same outcome, met with more or with less empathy: odds ratio and difference of shares within strata of
 * reason, queue and quarter (Mantel and Haenszel), with intervals by the bootstrap over agents (methods, 4.2).
 *
 * It is an association: customers and evaluators know the outcome, which may colour both.
 *
 * @param contacts of one panel, either all refused or unresolved, or all resolved
 * @param fraction chance, seeded by the caller
 * @returns counts only, with under 30 contacts in an arm, under 5 events, or no stratum with both arms
 * @example sameOutcomeComparison(refused, seededFraction(1), 1000)
 */
export function sameOutcomeComparison(
  contacts: readonly SameOutcomeContact[],
  fraction: Fraction,
  draws: number,
): SameOutcomeComparison {
  const empathic = armOf(contacts.filter((contact) => contact.empathic));
  const other = armOf(contacts.filter((contact) => !contact.empathic));
  if (Math.min(empathic.contacts, other.contacts) < minContactsPerArm) {
    return { kind: "counts-only", reason: "too-few-contacts", empathic, other };
  }
  if (empathic.events + other.events < minEvents) {
    return { kind: "counts-only", reason: "too-few-events", empathic, other };
  }
  const { agents, strata } = countsByAgent(contacts);
  const comparison = mantelHaenszel(together(agents, strata));
  if (!comparison) return { kind: "counts-only", reason: "no-common-stratum", empathic, other };
  const figures = (drawn: readonly AgentCounts[]) => {
    const found = mantelHaenszel(together(drawn, strata));
    return { oddsRatio: found?.oddsRatio?.value, riskDifference: found?.riskDifference.value };
  };
  const names = ["oddsRatio", "riskDifference"] as const;
  return {
    kind: "compared",
    agents: agents.length,
    empathic,
    other,
    comparison,
    ...bootstrapIntervals(agents, names, figures, fraction, draws),
  };
}

/** Level of the interval that the word "differs" needs [our choice]. */
const differsLevel = 0.99;

/**
 * Whether a difference is clear enough for a word: the 99 % interval by Student's law lies on one side of 0.
 * The bootstrap over a handful of people is too narrow, and a window shows six such figures of each place:
 * at 95 % one place in four would get a word by chance.
 *
 * @param interval 95 %, by the bootstrap over agents
 * @param agents in both arms together, each once
 * @example differsClearly(0.1, { from: 0.04, to: 0.16 }, 8) // false
 */
export function differsClearly(value: number, { from, to }: Interval, agents: number): boolean {
  if (agents < 2) return false;
  const standardError = ((to - from) / (2 * usualReach(1))) * Math.sqrt(agents / (agents - 1));
  return Math.abs(value) > standardError * studentQuantile((1 + differsLevel) / 2, agents - 1);
}

function armOf(contacts: readonly SameOutcomeContact[]): Arm {
  const events = contacts.filter(({ event }) => event).length;
  return {
    contacts: contacts.length,
    events,
    agents: new Set(contacts.map(({ agent }) => agent)).size,
    share: wilsonInterval(events, contacts.length),
  };
}

/** An agent's contacts: how many at which place, a stratum having four in the order of `Stratum`. */
type AgentCounts = readonly (readonly [place: number, count: number])[];

function countsByAgent(contacts: readonly SameOutcomeContact[]): {
  readonly agents: readonly AgentCounts[];
  readonly strata: number;
} {
  const strata = new Map<string, number>();
  const agents = new Map<string, Map<number, number>>();
  for (const { agent, reason, queue, quarter, empathic, event } of contacts) {
    const name = `${reason}\n${queue}\n${quarter}`;
    const stratum = strata.get(name) ?? strata.size;
    strata.set(name, stratum);
    const own = agents.get(agent) ?? new Map<number, number>();
    agents.set(agent, own);
    const place = 4 * stratum + (empathic ? 0 : 2) + (event ? 0 : 1);
    own.set(place, (own.get(place) ?? 0) + 1);
  }
  return { agents: [...agents.values()].map((own) => [...own]), strata: strata.size };
}

function together(agents: readonly AgentCounts[], strata: number): Stratum[] {
  const sums = new Float64Array(4 * strata);
  for (const agent of agents) for (const [place, count] of agent) sums[place] = (sums[place] ?? 0) + count;
  return Array.from({ length: strata }, (_, at) => {
    const [exposedEvents = 0, exposedOthers = 0, comparedEvents = 0, comparedOthers = 0] = sums.subarray(
      4 * at,
    );
    return { exposedEvents, exposedOthers, comparedEvents, comparedOthers };
  });
}
