import type { BurnoutMethod } from "./burnout-rule.ts";
import type { FactorCode } from "./factor-rule.ts";

/** A condition that most of a team works under: something to change at the work, not at a person. */
export interface TeamFinding {
  readonly code: FactorCode;
  /** Agents of the team with an index. */
  readonly agents: number;
  /** Those of them whose part of the factor is .5 or more. */
  readonly affected: number;
}

/** What a finding looks at in one agent's week. */
export interface FindingWeek {
  readonly index: { readonly kind: "shown" | "withheld" };
  readonly readings: readonly {
    readonly code: FactorCode;
    readonly smoothed: { readonly value: number } | null;
  }[];
}

/**
 * The team findings of a week: for each factor of which at least 60 % of the team's agents with an index,
 * and at least four, have a smoothed part of .5 or more (methods, 3.3). An agent with an index in which
 * the factor is missing is not affected, but counts among the agents.
 *
 * @param team the week of each agent of one team, in any order
 * @returns the factor of most agents first; an empty list where there is none
 * @example 4 of 6 agents: a finding; 3 of 3: none
 */
export function teamFindings(
  team: readonly FindingWeek[],
  method: Pick<BurnoutMethod, "teamFinding">,
): TeamFinding[] {
  const { share, leastAgents, partFrom } = method.teamFinding;
  const indexed = team.filter(({ index }) => index.kind === "shown");
  const affected = new Map<FactorCode, number>();
  for (const { readings } of indexed)
    for (const { code, smoothed } of readings)
      if (smoothed && smoothed.value >= partFrom) affected.set(code, (affected.get(code) ?? 0) + 1);
  return [...affected]
    .filter(([, count]) => count >= leastAgents && count / indexed.length >= share)
    .map(([code, count]) => ({ code, agents: indexed.length, affected: count }))
    .sort((a, b) => b.affected - a.affected || (a.code < b.code ? -1 : 1));
}
