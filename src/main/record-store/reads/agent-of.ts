import type { ReadableStore } from "../open-store.ts";
import { inScope, type TeamScope } from "./team-scope.ts";

export interface KnownAgent {
  readonly agent_id: number;
  readonly agent: string;
  readonly name: string | null;
  readonly team: string | null;
  readonly site: string | null;
  readonly first_day: number | null;
  readonly last_day: number | null;
}

/** An agent in scope by the source's name. Somebody out of scope is as unknown as somebody who is not there. */
export function agentOf(store: ReadableStore, agent: string, scope: TeamScope): KnownAgent | undefined {
  const { sql, values } = inScope(scope);
  return store.row<KnownAgent>(
    `SELECT agent_id, source_id AS agent, agent.name AS name, team.name AS team, site, first_day, last_day
       FROM agent LEFT JOIN team USING (team_id) WHERE source_id = ? AND ${sql}`,
    agent,
    ...values,
  );
}
