import { type ActingRules, firstActingRules } from "../../../domain/acting/acting-rules.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { WritableStore } from "../store/open-store.ts";
import type { DoneAt } from "./book-session.ts";

const addPlaybook = insertInto("playbook", {
  play: "text",
  version: "integer",
  content: "text",
  changed_by: "text",
  changed_day: "integer",
  reason: "text",
});
const addRules = insertInto("acting_rule", {
  version: "integer",
  from_day: "integer",
  rules: "text",
  changed_by: "text",
  reason: "text",
});

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
    addPlaybook(store, {
      play: order.play,
      version,
      content: order.content,
      changed_by: order.by,
      changed_day: order.today,
      reason: order.reason,
    });
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
    addRules(store, {
      version,
      from_day: order.today,
      rules: JSON.stringify(order.rules),
      changed_by: order.by,
      reason: order.reason,
    });
    return { version };
  });
}
