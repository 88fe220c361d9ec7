import { type MayBeOne, mayBeOne, type NamedPerson } from "../../../domain/people/may-be-one.ts";
import { noteInAudit } from "../floor/audit-entry.ts";
import { inScope, type TeamScope } from "../floor/team-scope.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { ReadableStore, WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";

const keepTwo = insertInto(
  "two_people",
  { one: "text", other: "text", at: "integer", who: "text" },
  "ignore",
);
const people = (scope: string) => `
  SELECT source_id AS agent, agent.name AS name, email,
         (SELECT json_group_array(known.source_id) FROM joined_agent AS known WHERE known.person_id = agent.agent_id) AS others,
         (SELECT json_group_array(intake_id) FROM roster_entry WHERE roster_entry.agent_id = agent.agent_id) AS rosters
    FROM agent LEFT JOIN team USING (team_id) WHERE ${scope} ORDER BY agent_id`;

/** The people in scope with all names that are theirs, those first who were known first. */
export function namedPeople(store: ReadableStore, scope: TeamScope): NamedPerson[] {
  const { sql, values } = inScope(scope);
  return store
    .rows<Omit<NamedPerson, "names" | "rosters"> & { readonly others: string; readonly rosters: string }>(
      people(sql),
      ...values,
    )
    .map(({ others, rosters, ...person }) => ({
      ...person,
      names: [person.agent, ...(JSON.parse(others) as string[])],
      rosters: JSON.parse(rosters) as number[],
    }));
}

/** Who in scope may be one person, but for those of whom somebody said that they are two. */
export function peopleWhoMayBeOne(store: ReadableStore, known: readonly NamedPerson[]): MayBeOne[] {
  return mayBeOne(known, saidToBeTwo(store, known));
}

/** What was said of names holds for the people who go by them. */
export function saidToBeTwo(
  store: ReadableStore,
  known: readonly NamedPerson[],
): (one: string, other: string) => boolean {
  const said = store.rows<{ one: string; other: string }>("SELECT one, other FROM two_people");
  if (said.length === 0) return () => false;
  const personOf = new Map(known.flatMap(({ agent, names }) => names.map((name) => [name, agent] as const)));
  const two = new Set(
    said.map(({ one, other }) => pairName(personOf.get(one) ?? one, personOf.get(other) ?? other)),
  );
  return (one, other) => two.has(pairName(one, other));
}

function pairName(one: string, other: string): string {
  return JSON.stringify([one, other].sort());
}

export interface TwoPeopleOrder {
  readonly scope: TeamScope;
  /** The names that they go by. */
  readonly names: readonly string[];
  readonly by: string;
  /** UTC seconds. */
  readonly at: number;
}

/** Keeps that some names are each another person's, so that they are not proposed as one again. */
export function keepApart(
  store: WritableStore,
  order: TwoPeopleOrder,
): { readonly names: readonly string[] } {
  return store.transaction(() => {
    const known = new Set(namedPeople(store, order.scope).flatMap(({ names }) => names));
    for (const name of order.names)
      if (!known.has(name))
        throw new StoreFailure("refused", "There is no agent of this name.", "unknown-agent");
    for (const [at, name] of order.names.entries())
      for (const another of order.names.slice(at + 1)) {
        const [one, other] = [name, another].sort() as [string, string];
        if (one !== other) keepTwo(store, { one, other, at: order.at, who: order.by });
      }
    noteInAudit(store, order.at, "two-people", { names: order.names, by: order.by });
    return { names: order.names };
  });
}
