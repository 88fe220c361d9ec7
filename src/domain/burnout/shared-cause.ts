import type { BurnoutMethod } from "./burnout-rule.ts";
import type { FactorCode } from "./factor-rule.ts";

/** What a finding looks at in one agent's week. */
export interface CausedWeek<Agent> {
  readonly agent: Agent;
  /** Whether the week has records of its own, and is not only carried on. */
  readonly measured: boolean;
  /** The exposures that are the cause of their attention; empty where they are not in attention. */
  readonly causes: readonly FactorCode[];
}

/** A condition that most people of a team on one queue work under: something to change at the work, not at a person. */
export interface SharedCause<Agent> {
  readonly code: FactorCode;
  /** Those with records of the week. */
  readonly agents: number;
  /** Those of them in attention because of it. */
  readonly affected: number;
  /** Who they are, in the order given: they are named inside the finding. */
  readonly people: readonly Agent[];
}

/**
 * The findings of one team on one main queue (methods, 8.1): each exposure that is the cause of attention for at least
 * 60 % of those with records, and at least four.
 *
 * @param members of the team and main queue, in any order
 * @returns the cause of most people first; an empty list where there is none
 * @example 4 of 6 in attention because of their busy half-hours: a finding; 3 of 3: none
 */
export function sharedCauses<Agent>(
  members: readonly CausedWeek<Agent>[],
  method: Pick<BurnoutMethod, "teamFinding">,
): SharedCause<Agent>[] {
  const { share, leastAgents } = method.teamFinding;
  const measured = members.filter((one) => one.measured);
  const people = new Map<FactorCode, Agent[]>();
  for (const { agent, causes } of measured)
    for (const code of causes) people.set(code, [...(people.get(code) ?? []), agent]);
  return [...people]
    .filter(([, who]) => who.length >= leastAgents && who.length / measured.length >= share)
    .map(([code, who]) => ({ code, agents: measured.length, affected: who.length, people: who }))
    .sort((a, b) => b.affected - a.affected || (a.code < b.code ? -1 : 1));
}
