import { agentsAlike, type NamedAgent } from "../floor/name-alike.ts";

/** Whom a file names, held against whom the floor knows. */
export interface PeopleFound {
  /** How many different people the file names. */
  readonly total: number;
  readonly known: number;
  /** Those that are new, by name; the first of them where there are many. */
  readonly fresh: readonly string[];
  readonly freshTotal: number;
  /** New names that may be somebody else's, spelt in another way: the others of the file or of the floor. */
  readonly alike: readonly { readonly name: string; readonly others: readonly string[] }[];
}

const mostNamed = 50;

/**
 * Which of a file's people the floor knows, which are new, and which new ones may be somebody else's other spelling.
 *
 * @param named the agents that the file names, each once
 * @param floor the agents whom the reader may know of; of nobody else is anything said
 * @returns all zero for a file that names nobody
 * @example peopleFound([{ agent: "Ana", name: null }], [{ agent: "ana", name: "Ana" }]).known // 1
 */
export function peopleFound(named: readonly NamedAgent[], floor: readonly NamedAgent[]): PeopleFound {
  const ids = new Set(floor.flatMap(({ agent, name }) => (name === null ? [agent] : [agent, name])));
  const isKnown = ({ agent, name }: NamedAgent) => ids.has(agent) || (name !== null && ids.has(name));
  const fresh = named.filter((one) => !isKnown(one)).map(({ agent, name }) => name ?? agent);
  const concerned = new Set(fresh);
  const nameOf = new Map(floor.map(({ agent, name }) => [agent, name ?? agent]));
  const groups = agentsAlike([...floor, ...fresh.map((agent) => ({ agent, name: null }))], concerned);
  const alike = groups.flatMap((group) => {
    const [name] = group.filter((agent) => concerned.has(agent));
    if (name === undefined) return [];
    const others = group.filter((agent) => agent !== name).map((agent) => nameOf.get(agent) ?? agent);
    return [{ name, others }];
  });
  return {
    total: named.length,
    known: named.length - fresh.length,
    fresh: fresh.slice(0, mostNamed),
    freshTotal: fresh.length,
    alike: alike.slice(0, mostNamed),
  };
}
