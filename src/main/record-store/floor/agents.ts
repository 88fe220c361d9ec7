import type { PersonRef } from "../../../domain/floor/person-ref.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { inScope, type TeamScope } from "./team-scope.ts";

/** Everybody in scope, by name. */
export function agents(store: ReadableStore, { scope }: { readonly scope: TeamScope }): PersonRef[] {
  const { sql, values } = inScope(scope);
  return store.rows<PersonRef>(
    `SELECT source_id AS agent, agent.name AS name, team.name AS team FROM agent LEFT JOIN team USING (team_id)
      WHERE ${sql} ORDER BY coalesce(agent.name, source_id) COLLATE NOCASE`,
    ...values,
  );
}
