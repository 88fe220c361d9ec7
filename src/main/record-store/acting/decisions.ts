import type { Decided } from "../../../domain/acting/floor-proposals.ts";
import type { Cause, DecisionKind, ProposalKind } from "../../../domain/acting/kinds.ts";
import { proposalIdUnder } from "../../../domain/acting/proposal-id.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { inScope, type TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";

interface NewestRow {
  readonly proposal: string;
  readonly kind: DecisionKind;
  readonly day: number;
  readonly until_day: number | null;
  /** The person, where the decision was about another of their names. */
  readonly person: string | null;
}

/** The newest decision about each proposal; one about a name that was joined counts for the person. */
export function decided(store: ReadableStore): Map<string, Decided> {
  const rows = store.rows<NewestRow>(
    `SELECT proposal, kind, day, until_day, CASE WHEN said_agent_id IS NOT NULL THEN source_id END AS person
       FROM decision LEFT JOIN agent USING (agent_id)
      WHERE decision_id IN (SELECT max(decision_id) FROM decision GROUP BY proposal) ORDER BY decision_id`,
  );
  return new Map(
    rows.map(({ proposal, kind, day, until_day, person }) => [
      person === null ? proposal : proposalIdUnder(proposal, person),
      { kind, day, until: until_day },
    ]),
  );
}

/** The names that a proposal goes by: its own, and those of the same about another name of the person. */
export function proposalNames(store: ReadableStore, proposal: string, agent: number | null): string[] {
  const names = store.rows<{ name: string }>(
    "SELECT source_id AS name FROM agent_name WHERE person_id = ?",
    agent,
  );
  return [...new Set([proposal, ...names.map(({ name }) => proposalIdUnder(proposal, name))])];
}

export interface DecisionRead {
  readonly decision_id: number;
  readonly proposal: string;
  readonly kind: DecisionKind;
  readonly proposed: ProposalKind;
  readonly cause: Cause;
  readonly agent: string | null;
  readonly name: string | null;
  readonly team: string | null;
  readonly queue: string | null;
  readonly who: string;
  readonly reason: string | null;
  readonly day: ServiceDay;
  readonly until_day: ServiceDay | null;
}

/** What was decided on a day about people and teams in scope, newest first. */
export function decisionsOfDay(
  store: ReadableStore,
  { day, scope }: { readonly day: ServiceDay; readonly scope: TeamScope },
): DecisionRead[] {
  const { sql, values } = inScope(scope);
  return store.rows<DecisionRead>(
    `SELECT decision_id, proposal, kind, proposed, cause, source_id AS agent, agent.name AS name,
            team.name AS team, queue.name AS queue, who, reason, day, until_day
       FROM decision LEFT JOIN agent USING (agent_id) LEFT JOIN queue USING (queue_id)
       LEFT JOIN team ON team.team_id = coalesce(agent.team_id, decision.team_id)
      WHERE day = ? AND ${sql} ORDER BY decision_id DESC`,
    day,
    ...values,
  );
}

export interface HabitsRead {
  readonly approvals: number;
  readonly unchanged: number;
  readonly timed: number;
  readonly underTenSeconds: number;
  readonly dismissed: number;
}

/** How decisions were taken since a day, without persons: a score followed as a matter of course decides. */
export function decisionHabits(store: ReadableStore, { from }: { readonly from: ServiceDay }): HabitsRead {
  const found = store.row<Record<keyof HabitsRead, number | null>>(
    `SELECT sum(kind IN ('approve', 'change')) AS approvals, sum(kind = 'approve') AS unchanged,
            sum(kind IN ('approve', 'change') AND considered_seconds IS NOT NULL) AS timed,
            sum(kind IN ('approve', 'change') AND considered_seconds < 10) AS underTenSeconds,
            sum(kind = 'dismiss') AS dismissed
       FROM decision WHERE day >= ?`,
    from,
  );
  return {
    approvals: found?.approvals ?? 0,
    unchanged: found?.unchanged ?? 0,
    timed: found?.timed ?? 0,
    underTenSeconds: found?.underTenSeconds ?? 0,
    dismissed: found?.dismissed ?? 0,
  };
}
