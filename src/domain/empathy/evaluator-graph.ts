/** Who scored whom. */
export interface ScoringPair {
  readonly agent: string;
  readonly evaluator: string;
}

/** Agents and evaluators that are joined by who scored whom, in the order of their names. */
export interface ScoringGroup {
  readonly agents: readonly string[];
  readonly evaluators: readonly string[];
}

/**
 * The groups into which agents and evaluators fall, by union-find. Within a group severities can be determined
 * from agents' own levels; between two groups they cannot, because nobody was scored by both.
 *
 * @returns the largest group first; an empty list where nobody was scored
 * @example connectedGroups([{ agent: "a", evaluator: "x" }, { agent: "b", evaluator: "y" }]).length // 2
 */
export function connectedGroups(pairs: Iterable<ScoringPair>): ScoringGroup[] {
  const parents: number[] = [];
  const agents = new Map<string, number>();
  const evaluators = new Map<string, number>();
  const placeOf = (places: Map<string, number>, name: string): number => {
    let place = places.get(name);
    if (place === undefined) {
      place = parents.length;
      parents.push(place);
      places.set(name, place);
    }
    return place;
  };
  const rootOf = (place: number): number => {
    let root = place;
    for (let next = parents[root]; next !== undefined && next !== root; next = parents[root]) {
      parents[root] = parents[next] ?? next;
      root = next;
    }
    return root;
  };
  for (const { agent, evaluator } of pairs) {
    parents[rootOf(placeOf(agents, agent))] = rootOf(placeOf(evaluators, evaluator));
  }
  const groups = new Map<number, { agents: string[]; evaluators: string[] }>();
  for (const [kind, places] of [
    ["agents", agents],
    ["evaluators", evaluators],
  ] as const) {
    for (const [name, place] of [...places].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const root = rootOf(place);
      const group = groups.get(root) ?? { agents: [], evaluators: [] };
      group[kind].push(name);
      groups.set(root, group);
    }
  }
  return [...groups.values()].sort((a, b) => b.agents.length - a.agents.length);
}
