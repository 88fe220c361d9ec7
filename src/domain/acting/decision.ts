import type { ServiceDay } from "../calendar/service-day.ts";
import type { DecisionKind, Keeper } from "./kinds.ts";
import type { Proposal } from "./proposal.ts";
import type { Reason } from "./session-life.ts";

/** Whether a decision has to say why. What the agent can read about themselves is never without a reason. */
const needsReason: Readonly<Record<DecisionKind, boolean>> = {
  approve: false,
  change: true,
  defer: true,
  dismiss: true,
  reopen: false,
};

/** What a decision may lack. */
export const decisionRefusals = ["reason-needed", "day-needed"] as const;
export type DecisionRefusal = (typeof decisionRefusals)[number];

/** What somebody says with a decision. */
export interface DecisionMade {
  readonly kind: DecisionKind;
  /** Why; undefined or empty where nothing was said. */
  readonly reason: string | undefined;
  /** Of a deferral the day on which it comes back. */
  readonly until: ServiceDay | null;
}

/**
 * Why a decision is refused; undefined where it is complete: to change, put off or dismiss takes a reason,
 * and to put off takes a day after today.
 *
 * @example a dismissal without a reason: { code: "reason-needed", ... }
 */
export function decisionRefusal(
  { kind, reason, until }: DecisionMade,
  today: ServiceDay,
): Reason<DecisionRefusal> | undefined {
  if (needsReason[kind] && !reason)
    return { code: "reason-needed", sentence: "Say why in a few words: the agent can read it." };
  if (kind === "defer" && (until === null || until <= today))
    return { code: "day-needed", sentence: "Say until when: a day after today." };
  return undefined;
}

/** What approving a proposal promises: a text to somebody, and a day on which it comes back. */
export interface ReliefPromise {
  readonly text: string;
  readonly keeper: Keeper;
  readonly due: ServiceDay;
}

/**
 * What a decision promises: that the planner was asked for the relief, as it was proposed or as it was changed.
 *
 * @param changed the text as it was sent; undefined where it was left as proposed
 * @returns null where nothing is promised: another decision, or a proposal that asks the planner for nothing
 */
export function promiseOfDecision(
  relief: Proposal["relief"],
  kind: DecisionKind,
  changed: string | undefined,
): ReliefPromise | null {
  if (!relief || (kind !== "approve" && kind !== "change")) return null;
  return { text: changed ?? relief.text, keeper: "planner", due: relief.due };
}
