import type { Decided } from "../../../domain/acting/floor-proposals.ts";
import type { Cause, DecisionKind, ProposalKind } from "../../../domain/acting/kinds.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { inScope, type TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";

/** The newest decision about each proposal. */
export function decided(store: ReadableStore): Map<string, Decided> {
  const rows = store.rows<{ proposal: string; kind: DecisionKind; day: number; until_day: number | null }>(
    `SELECT proposal, kind, day, until_day FROM decision
      WHERE decision_id IN (SELECT max(decision_id) FROM decision GROUP BY proposal)`,
  );
  return new Map(
    rows.map(({ proposal, kind, day, until_day }) => [proposal, { kind, day, until: until_day }]),
  );
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
