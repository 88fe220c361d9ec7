import {
  type AgentScoreSum,
  adjustedSum,
  type BeforeAndAfter,
  beforeAndAfter,
  beforeAndAfterRule,
} from "../../../domain/acting/before-and-after.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { scoreCounts, sourceCounts } from "../empathy/counted-scores.ts";
import { inScope, type TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { evaluatorSeverities } from "./acting-severities.ts";

export interface OutcomeRead extends BeforeAndAfter {
  readonly session_id: number;
  readonly title: string;
  readonly agent: string;
  readonly name: string | null;
  readonly team: string | null;
  readonly held: ServiceDay;
}

export interface OutcomesInput {
  readonly scope: TeamScope;
  readonly today: ServiceDay;
  readonly agent: string | null;
  readonly session: number | null;
  readonly limit: number;
}

interface HeldRow {
  session_id: number;
  title: string;
  service_day: ServiceDay;
  agent_id: number;
  agent: string;
  name: string | null;
  team: string | null;
}

/** What sessions that were held were followed by, newest first: each person's own scores before and after. */
export function outcomes(store: ReadableStore, input: OutcomesInput): OutcomeRead[] {
  const { scope, today, agent, session, limit } = input;
  const { sql, values } = inScope(scope);
  const held = store.rows<HeldRow>(
    `SELECT session.session_id, title, service_day, agent_id, source_id AS agent, agent.name AS name, team.name AS team
       FROM session JOIN session_agent USING (session_id) JOIN agent USING (agent_id) LEFT JOIN team USING (team_id)
      WHERE status = 'held' AND attended = 1 AND service_day <= @today AND ${sql}
        AND (@agent IS NULL OR source_id = @agent) AND (@session IS NULL OR session.session_id = @session)
      ORDER BY service_day DESC, starts_at DESC, agent.name LIMIT @limit`,
    ...values,
    { today, agent, session, limit },
  );
  if (held.length === 0) return [];
  const severities = evaluatorSeverities(store, today);
  const floors = new Map<ServiceDay, AgentScoreSum[]>();
  return held.map(({ agent_id, service_day, ...session }): OutcomeRead => {
    const floor = floors.get(service_day) ?? floorBefore(store, service_day, severities);
    floors.set(service_day, floor);
    const to = Math.min(today - 1, service_day + beforeAndAfterRule.days);
    const [after] = sums(store, { from: service_day + 1, to, agent: agent_id }, severities);
    const own = after ?? { n: 0, sum: 0, squares: 0 };
    return {
      ...session,
      held: service_day,
      ...beforeAndAfter(session.agent, service_day, today, floor, own),
    };
  });
}

type Severities = ReadonlyMap<string, number>;

/** Everybody's scores of the eight weeks before a day. */
function floorBefore(store: ReadableStore, day: ServiceDay, severities: Severities): AgentScoreSum[] {
  return sums(store, { from: day - beforeAndAfterRule.days, to: day - 1, agent: null }, severities);
}

/** Sums of the scores that count by agent in some days, each score less its evaluator's severity. */
function sums(
  store: ReadableStore,
  { from, to, agent }: { readonly from: ServiceDay; readonly to: ServiceDay; readonly agent: number | null },
  severities: Severities,
): AgentScoreSum[] {
  const rows = store.rows<{ agent: string; evaluator: string; n: number; sum: number; squares: number }>(
    `SELECT source_id AS agent, evaluator, count(score) AS n, sum(score) AS sum, sum(score * score) AS squares
       FROM evaluation JOIN agent USING (agent_id)
      WHERE service_day BETWEEN @from AND @to AND ${scoreCounts} AND ${sourceCounts}
        AND (@agent IS NULL OR agent_id = @agent)
      GROUP BY 1, 2`,
    { from, to, agent },
  );
  return [...Map.groupBy(rows, (row) => row.agent)].map(([of, parts]) => ({
    agent: of,
    ...adjustedSum(
      parts.map((part) => ({
        n: part.n,
        sum: part.sum,
        squares: part.squares,
        severity: severities.get(part.evaluator) ?? 0,
      })),
    ),
  }));
}
