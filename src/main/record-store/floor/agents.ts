import type { ReadableStore } from "../store/open-store.ts";
import { inScope, type TeamScope } from "./team-scope.ts";

export interface AgentRow {
  readonly agent: string;
  readonly name: string | null;
  readonly team: string | null;
}

/** Everybody in scope, by name. */
export function agents(store: ReadableStore, { scope }: { readonly scope: TeamScope }): AgentRow[] {
  const { sql, values } = inScope(scope);
  return store.rows<AgentRow>(
    `SELECT source_id AS agent, agent.name AS name, team.name AS team FROM agent LEFT JOIN team USING (team_id)
      WHERE ${sql} ORDER BY coalesce(agent.name, source_id) COLLATE NOCASE`,
    ...values,
  );
}
