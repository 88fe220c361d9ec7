import type { CountedNote } from "../../../domain/floor/file-codes.ts";
import { agentsAlike, type NamedAgent } from "../../../domain/floor/name-alike.ts";
import { namedPeople, saidToBeTwo } from "../people/named-people.ts";
import type { ReadableStore } from "../store/open-store.ts";

const mostGroups = 20;

/**
 * A warning that names agents who may be one person, spelt in several ways: an import's among themselves and
 * with those that the floor knows. They stay apart; joining people is a person's decision, and so is keeping them two.
 *
 * @param imported the people that the import names, by their ids
 */
export function namesAlikeWarning(store: ReadableStore, imported: ReadonlySet<number>): CountedNote[] {
  const agents = store.rows<NamedAgent & { readonly id: number }>(
    "SELECT agent_id AS id, source_id AS agent, name FROM agent ORDER BY agent_id",
  );
  const concerned = new Set(agents.filter(({ id }) => imported.has(id)).map(({ agent }) => agent));
  const alike = agentsAlike(agents, concerned);
  if (alike.length === 0) return [];
  const areTwo = saidToBeTwo(store, namedPeople(store, "all"));
  const groups = alike.filter(
    (group) => !group.every((one, at) => group.slice(at + 1).every((other) => areTwo(one, other))),
  );
  if (groups.length === 0) return [];
  const count = groups.reduce((sum, group) => sum + group.length, 0);
  const names = groups.slice(0, mostGroups).map((group) => group.map((name) => `“${name}”`).join(" = "));
  return [{ code: "names-alike", count, example: null, names }];
}
