import type { ColumnType } from "../../../domain/floor/record-kind.ts";
import type { WritableStore } from "../store/open-store.ts";

/** The store's ids of the names that records bring, joined ones as they are said; a new name gets one. */
export interface NameBook {
  idOf(type: NamedType, name: string): number;
  nameOf(type: NamedType, id: number): string;
}

export type NamedType = Extract<ColumnType, "agent" | "queue" | "team">;

const tables: Record<NamedType, { readonly name: string; readonly ofAll: string; readonly add: string }> = {
  agent: {
    name: "SELECT source_id AS name FROM agent_name WHERE agent_id = ?",
    ofAll: "SELECT agent_id AS id FROM agent_name WHERE source_id = ?",
    // A name that was joined keeps its id, and comes back with it.
    add: `INSERT INTO agent (agent_id, source_id) VALUES (1 + max(
      (SELECT coalesce(max(agent_id), 0) FROM agent), (SELECT coalesce(max(agent_id), 0) FROM joined_agent)), ?)`,
  },
  queue: {
    name: "SELECT name FROM queue WHERE queue_id = ?",
    ofAll: "SELECT queue_id AS id FROM queue WHERE name = ?",
    add: "INSERT INTO queue (name) VALUES (?)",
  },
  team: {
    name: "SELECT name FROM team WHERE team_id = ?",
    ofAll: "SELECT team_id AS id FROM team WHERE name = ?",
    add: "INSERT INTO team (name) VALUES (?)",
  },
};

export function isNamed(type: ColumnType): type is NamedType {
  return type === "agent" || type === "queue" || type === "team";
}

/** The names of a store, each looked up once. It lives no longer than one change of the records. */
export function nameBook(store: WritableStore): NameBook {
  const ids = new Map<string, number>();
  const names = new Map<string, string>();
  return {
    idOf(type, name) {
      const place = `${type}/${name}`;
      let id = ids.get(place);
      if (id === undefined) {
        const found = store.row<{ id: number }>(tables[type].ofAll, name);
        id = found?.id ?? store.insert(tables[type].add, [name]).id;
        ids.set(place, id);
      }
      return id;
    },
    nameOf(type, id) {
      const place = `${type}/${id}`;
      let name = names.get(place);
      if (name === undefined) {
        name = store.row<{ name: string }>(tables[type].name, id)?.name;
        if (name === undefined) throw new Error(`no ${type} ${id}`);
        names.set(place, name);
      }
      return name;
    },
  };
}
