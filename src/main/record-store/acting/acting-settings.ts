import { type ActingRules, firstActingRules } from "../../../domain/acting/acting-rules.ts";
import type { WritableStore } from "../store/open-store.ts";
import type { DoneAt } from "./book-session.ts";

export interface PlaybookOrder extends DoneAt {
  readonly play: string;
  readonly content: string;
  readonly by: string;
  readonly reason: string;
}

/** Adds a version of a catalogue's entry; the console's own is version 1. */
export function savePlaybook(store: WritableStore, order: PlaybookOrder): { readonly version: number } {
  return store.transaction(() => {
    const newest = store.row<{ version: number | null }>(
      "SELECT max(version) AS version FROM playbook WHERE play = ?",
      order.play,
    );
    const version = (newest?.version ?? 1) + 1;
    store.run(
      "INSERT INTO playbook (play, version, content, changed_by, changed_day, reason) VALUES (?, ?, ?, ?, ?, ?)",
      order.play,
      version,
      order.content,
      order.by,
      order.today,
      order.reason,
    );
    return { version };
  });
}

export interface RulesOrder extends DoneAt {
  readonly rules: ActingRules;
  readonly by: string;
  readonly reason: string;
}

/** Adds a version of the rules of proposing, valid from today. */
export function changeActingRules(store: WritableStore, order: RulesOrder): { readonly version: number } {
  return store.transaction(() => {
    const newest = store.row<{ version: number | null }>("SELECT max(version) AS version FROM acting_rule");
    const version = (newest?.version ?? firstActingRules.version) + 1;
    store.run(
      "INSERT INTO acting_rule (version, from_day, rules, changed_by, reason) VALUES (?, ?, ?, ?, ?)",
      version,
      order.today,
      JSON.stringify(order.rules),
      order.by,
      order.reason,
    );
    return { version };
  });
}
