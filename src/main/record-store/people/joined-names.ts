import type { ReadableStore, Value } from "../store/open-store.ts";

/** Which names are another person's. It lives no longer than one change of the records. */
export class JoinedNames {
  readonly #people: ReadonlyMap<Value, number>;

  constructor(store: ReadableStore) {
    const rows = store.rows<{ name: number; person: number }>(
      "SELECT agent_id AS name, person_id AS person FROM joined_agent",
    );
    this.#people = new Map(rows.map(({ name, person }) => [name, person]));
  }

  get isEmpty(): boolean {
    return this.#people.size === 0;
  }

  /** The person behind an agent whom a source named; what is no id stays what it is. */
  personOf(agent: Value): Value {
    return this.#people.get(agent) ?? agent;
  }
}
