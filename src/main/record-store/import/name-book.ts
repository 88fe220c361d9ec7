import type { ColumnType } from "../../../domain/floor/record-kind.ts";
import type { WritableStore } from "../store/open-store.ts";

/** The store's ids of the names that records bring; a new name gets one. */
export interface NameBook {
  idOf(type: NamedType, name: string): number;
  nameOf(type: NamedType, id: number): string;
}

export type NamedType = Extract<ColumnType, "agent" | "queue" | "team">;

const tables: Record<NamedType, { readonly name: string; readonly ofAll: string; readonly add: string }> = {
  agent: {
    name: "SELECT source_id AS name FROM agent WHERE agent_id = ?",
    ofAll: "SELECT agent_id AS id FROM agent WHERE source_id = ?",
    add: "INSERT INTO agent (source_id) VALUES (?)",
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

export function nameBook(store: WritableStore): NameBook {
  return {
    idOf(type, name) {
      const found = store.row<{ id: number }>(tables[type].ofAll, name);
      return found?.id ?? store.insert(tables[type].add, [name]).id;
    },
    nameOf(type, id) {
      const found = store.row<{ name: string }>(tables[type].name, id);
      if (!found) throw new Error(`no ${type} ${id}`);
      return found.name;
    },
  };
}
