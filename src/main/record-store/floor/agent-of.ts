import type { PersonRef } from "../../../domain/floor/person-ref.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { inScope, type TeamScope } from "./team-scope.ts";

/** What is known of somebody, without the id by which the store keeps them. */
export interface KnownPerson extends PersonRef {
  readonly site: string | null;
  readonly first_day: number | null;
  readonly last_day: number | null;
}

export interface KnownAgent extends KnownPerson {
  readonly agent_id: number;
}

/** An agent as answers may name them: the store's own ids stay in the store. */
export function personOf({ agent_id: _, ...person }: KnownAgent): KnownPerson {
  return person;
}

/** An agent in scope by any of the names that sources give them. Somebody out of scope is as unknown as somebody who is not there. */
export function agentOf(store: ReadableStore, agent: string, scope: TeamScope): KnownAgent | undefined {
  const { sql, values } = inScope(scope);
  return store.row<KnownAgent>(
    `SELECT agent_id, source_id AS agent, agent.name AS name, team.name AS team, site, first_day, last_day
       FROM agent LEFT JOIN team USING (team_id)
      WHERE agent_id = (SELECT person_id FROM agent_name WHERE source_id = ?) AND ${sql}`,
    agent,
    ...values,
  );
}

/** Whether somebody in scope goes by the source's name. */
export function isAgent(
  store: ReadableStore,
  { agent, scope }: { readonly agent: string; readonly scope: TeamScope },
): boolean {
  return agentOf(store, agent, scope) !== undefined;
}
