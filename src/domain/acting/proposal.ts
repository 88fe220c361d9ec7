import type { FactorCode } from "../burnout/factor-rule.ts";
import type { LimitCode } from "../burnout/limit-rule.ts";
import type { ServiceDay } from "../calendar/service-day.ts";
import type { BehaviourId } from "../empathy/behaviours.ts";
import type { Understaffing } from "../queueing/queue-shortage.ts";
import type { Cause, ProposalKind, ProposalRule } from "./kinds.ts";

/** Whom a proposal is about. */
export type ProposalSubject =
  | {
      readonly kind: "agent";
      readonly agent: string;
      readonly name: string | null;
      readonly team: string | null;
    }
  | {
      readonly kind: "team";
      readonly team: string;
      readonly queue: string | null;
      readonly people: number;
    };

/** Something that should be done, and why. It books nobody. */
export interface Proposal {
  /** The same while its cause lasts: decisions are kept under it. */
  readonly id: string;
  readonly subject: ProposalSubject;
  readonly kind: ProposalKind;
  readonly cause: Cause;
  readonly since: ServiceDay;
  /** The first day on which it is no longer shown. */
  readonly until: ServiceDay;
  /** Sentences, the weightiest first. */
  readonly why: readonly string[];
  readonly rule: { readonly code: ProposalRule; readonly version: number; readonly text: string };
  readonly relief: { readonly text: string; readonly due: ServiceDay } | null;
  readonly play: string | null;
  /** The condition of work that led the signal: by it a session that follows is measured. Null where none did. */
  readonly lead: LeadingCondition | null;
}

/** A factor of the signal, or an exposure that brought attention by its limit. */
export type LeadingCondition = FactorCode | LimitCode;

/** A factor of the signal that stands out, with the person's usual value and the limit it is compared with. */
export interface LeadingFactor {
  readonly code: FactorCode;
  readonly name: string;
  readonly unit: string;
  readonly value: number | null;
  readonly usual: number | null;
  /** The value from which the factor counts in full; null where the comparison with the past or the queue led. */
  readonly limit: number | null;
}

/** A rest under eleven hours that lies ahead in the rota. UTC seconds. */
interface ShortRestAhead {
  readonly from: number;
  readonly to: number;
}

/** Quick returns of the last four weeks and before. */
export interface RestFacts {
  readonly count: number;
  readonly atLeast: boolean;
  /** The day on which work began too soon for the first of them, and for the last. */
  readonly firstDay: ServiceDay;
  readonly lastDay: ServiceDay;
  /** Of four weeks, as the weeks before had it; null where too few are known. */
  readonly usual: number | null;
  readonly ahead: readonly ShortRestAhead[];
}

/** Attention by the signal's rule (methods, 3.3). */
export interface AttentionFacts {
  /** Monday of the week in which it began, and of the newest week that shows it. */
  readonly since: ServiceDay;
  readonly computedIn: ServiceDay;
  readonly top: readonly LeadingFactor[];
  /** The exposure at its limit, else the factor that leads; null where neither is known. */
  readonly led: LeadingCondition | null;
}

/** What the train-or-relieve rule says (methods, 4.6). */
export interface VerdictFacts {
  readonly verdict: "refresh" | "relieve";
  /** The day from which the recent weeks count, and Monday of the newest week that shows it. */
  readonly since: ServiceDay;
  readonly computedIn: ServiceDay;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly evaluations: number;
  readonly usual: number | null;
  /** Mean after busy hours, and after rested ones; null where not enough of either. */
  readonly loaded: number | null;
  readonly rested: number | null;
  /** The behaviours with the lowest means, the lowest first. */
  readonly weakest: readonly { readonly behaviour: BehaviourId; readonly mean: number; readonly n: number }[];
}

/**
 * Since when somebody had no refresher or 1:1. `unknown`: no record was ever imported or kept here, so that
 * nothing can be due.
 */
export type LastHeld =
  | { readonly kind: "unknown" }
  /** There are records of others: this person has none. */
  | { readonly kind: "never"; readonly here: ServiceDay | null }
  | { readonly kind: "held"; readonly day: ServiceDay };

/** All that is known of one person for the rules. What is null is not known, and nothing is proposed for it. */
export interface PersonFacts {
  readonly agent: string;
  readonly name: string | null;
  readonly team: string | null;
  /** No longer on the roster: nothing is proposed. */
  readonly left: boolean;
  readonly rest: RestFacts | null;
  readonly attention: AttentionFacts | null;
  readonly verdict: VerdictFacts | null;
  readonly lastRefresher: LastHeld;
  readonly lastCheckIn: LastHeld;
  /** A refresher or check-in is booked already. */
  readonly booked: { readonly refresher: boolean; readonly checkIn: boolean };
}

/** A queue that has more than its people can carry, with its team. */
export interface TeamFacts {
  readonly team: string;
  readonly queue: string | null;
  readonly people: number;
  /** Undefined where the queue is not understaffed. */
  readonly shortage: QueueShortageFacts | null;
  /** A condition that most of the team shares (methods, 3.3); null where there is none. */
  readonly shared: { readonly factor: string; readonly affected: number; readonly agents: number } | null;
}

interface QueueShortageFacts {
  readonly since: ServiceDay;
  readonly kind: Exclude<Understaffing, "no">;
  /** Half-hours of the week over the cap, of those that can be judged. */
  readonly overCap: number;
  readonly halfHours: number;
  /** The longest stretch of a usual day that is short: minutes after midnight, and people short at most. */
  readonly worst: {
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly people: number;
    readonly weekdays: readonly number[];
  } | null;
}
