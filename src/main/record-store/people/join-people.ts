import { agentOf, type KnownAgent } from "../floor/agent-of.ts";
import { noteInAudit } from "../floor/audit-entry.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import { rollUp } from "../import/roll-up.ts";
import { Touched } from "../import/touched.ts";
import { insertInto } from "../sql/insert-into.ts";
import { raiseDataVersion } from "../store/data-version.ts";
import type { OnStep } from "../store/on-step.ts";
import type { WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";
import { passRows, returnPlaces } from "./joined-records.ts";

const addJoined = insertInto("joined_agent", {
  agent_id: "integer",
  source_id: "text",
  joined_to: "integer",
  person_id: "integer",
  at: "integer",
  who: "text",
});

interface DoneBy {
  readonly scope: TeamScope;
  readonly by: string;
  /** UTC seconds. */
  readonly at: number;
}

export interface JoinOrder extends DoneBy {
  /** The name that stays. */
  readonly person: string;
  /** Names that are the same person. */
  readonly names: readonly string[];
}

export interface JoinedOrParted {
  /** The name that the person goes by. */
  readonly person: string;
  /** Names that joined them, or parted. */
  readonly names: readonly string[];
  /** Rows that count for somebody else by it. */
  readonly rows: number;
}

/**
 * Makes several names one person's: all that is known under them counts for the one that stays. Every row keeps the name
 * that it was said under, and what stands under a key is composed by those names, so that parting them again leaves
 * what stood, whatever was imported, undone or redone meanwhile. All of it or nothing.
 */
export function joinPeople(store: WritableStore, order: JoinOrder, onStep: OnStep): JoinedOrParted {
  return store.transaction(() => {
    const person = known(store, order.person, order.scope);
    const others = new Map<number, KnownAgent>();
    for (const name of order.names) {
      const other = known(store, name, order.scope);
      if (other.agent_id !== person.agent_id) others.set(other.agent_id, other);
    }
    if (others.size === 0)
      throw new StoreFailure("refused", "These names are one person's already.", "one-person-already");
    const touched = new Touched();
    let rows = 0;
    for (const other of others.values()) {
      rows += passRows(store, touched, {
        from: other.agent_id,
        to: person.agent_id,
        names: namesOf(store, other.agent_id),
      });
      onStep("storing", rows);
    }
    onStep("summing", rows);
    rollUp(store, touched);
    for (const { agent_id, agent } of others.values()) {
      store.run("UPDATE joined_agent SET person_id = ? WHERE person_id = ?", person.agent_id, agent_id);
      // Nothing is left of them by now; what would be stands in the way.
      store.run("DELETE FROM agent WHERE agent_id = ?", agent_id);
      addJoined(store, {
        agent_id,
        source_id: agent,
        joined_to: person.agent_id,
        person_id: person.agent_id,
        at: order.at,
        who: order.by,
      });
    }
    const names = [...others.values()].map(({ agent }) => agent);
    return done(store, "join-people", order, { person: person.agent, names, rows });
  });
}

export interface PartOrder extends DoneBy {
  /** A name that was joined, which parts; or the name that a person goes by, from which all others part. */
  readonly name: string;
}

/** Parts a name from the person whom it was joined to, with the names that had been joined to it before. */
export function partPerson(store: WritableStore, order: PartOrder, onStep: OnStep): JoinedOrParted {
  return store.transaction(() => {
    const person = known(store, order.name, order.scope);
    const parting = store.rows<{ id: number; name: string }>(
      `SELECT agent_id AS id, source_id AS name FROM joined_agent
        WHERE person_id = @person AND (source_id = @name OR (@isPerson = 1 AND joined_to = @person))`,
      { person: person.agent_id, name: order.name, isPerson: person.agent === order.name ? 1 : 0 },
    );
    if (parting.length === 0)
      throw new StoreFailure("refused", `No other name was joined to ${order.name}.`, "not-joined");
    const touched = new Touched();
    let rows = 0;
    for (const { id, name } of parting) {
      const names = withJoined(store, id);
      store.run("INSERT INTO agent (agent_id, source_id) VALUES (?, ?)", id, name);
      rows += passRows(store, touched, { from: person.agent_id, to: id, names });
      store.run("DELETE FROM joined_agent WHERE agent_id = ?", id);
      store.run(
        "UPDATE joined_agent SET person_id = ? WHERE agent_id IN (SELECT value FROM json_each(?))",
        id,
        JSON.stringify(names),
      );
      onStep("storing", rows);
    }
    returnPlaces(store, person.agent_id);
    onStep("summing", rows);
    rollUp(store, touched);
    const names = parting.map(({ name }) => name);
    return done(store, "part-people", order, { person: person.agent, names, rows });
  });
}

/** All names that a person goes by. */
function namesOf(store: WritableStore, person: number): number[] {
  return store
    .rows<{ id: number }>("SELECT agent_id AS id FROM agent_name WHERE person_id = ?", person)
    .map(({ id }) => id);
}

/** A joined name and those that were joined to it. */
function withJoined(store: WritableStore, name: number): number[] {
  return store
    .rows<{ id: number }>(
      `WITH RECURSIVE parting (id) AS (
         VALUES (?) UNION SELECT agent_id FROM joined_agent JOIN parting ON joined_to = parting.id)
       SELECT id FROM parting`,
      name,
    )
    .map(({ id }) => id);
}

/** Somebody in scope, by any name; whoever is not is as unknown as nobody. */
function known(store: WritableStore, name: string, scope: TeamScope): KnownAgent {
  const person = agentOf(store, name, scope);
  if (!person) throw new StoreFailure("refused", "There is no agent of this name.", "unknown-agent");
  return person;
}

function done(store: WritableStore, what: string, { at, by }: DoneBy, came: JoinedOrParted): JoinedOrParted {
  noteInAudit(store, at, what, { person: came.person, names: came.names, by });
  for (const part of ["empathy", "surveys", "work"] as const) raiseDataVersion(store, part);
  return came;
}
