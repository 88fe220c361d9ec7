import type { Value } from "../store/open-store.ts";

/** The people a read may report on: everybody, or the people of these teams. */
export type TeamScope = "all" | readonly string[];

/**
 * The condition that keeps a read to its scope, over a table that is joined as `agent` and `team`, with
 * the values that it takes.
 */
export function inScope(scope: TeamScope): { readonly sql: string; readonly values: readonly Value[] } {
  if (scope === "all") return { sql: "1", values: [] };
  return { sql: "team.name IN (SELECT value FROM json_each(?))", values: [JSON.stringify(scope)] };
}
