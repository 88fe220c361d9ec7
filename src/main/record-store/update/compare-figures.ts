import {
  type ChangeReason,
  changeReasons,
  type FigureSubject,
  figureChanges,
  type ReasonsOf,
} from "../../../domain/floor/figure-change.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { ReadableStore, WritableStore } from "../store/open-store.ts";
import { keptFigures, takeKeptFigures } from "./kept-figures.ts";

const addUpdate = insertInto("store_update", {
  at: "integer",
  from_version: "integer",
  to_version: "integer",
  seen_at: "integer?",
});
const addChange = `
  INSERT INTO figure_change (store_update_id, subject, name, figure, value_before, value_after, reasons)
  VALUES (@update, @subject, @name, @figure, @before, @after, @reasons)`;

/** Why the records changed from which figures are computed, gathered while they do. */
export class ReasonBook {
  readonly #reasons = new Map<string, Set<ChangeReason>>();

  add(reason: ChangeReason, kind: string, subject: "agent" | "queue", id: number): void {
    for (const name of [`${kind}/${subject}/${id}`, `${kind}/floor`]) {
      const known = this.#reasons.get(name);
      if (known) known.add(reason);
      else this.#reasons.set(name, new Set([reason]));
    }
  }

  /** The reasons by the names that people know. */
  byName(store: ReadableStore): ReasonsOf {
    const ids = { agent: idsOf(store, "agent", "source_id"), queue: idsOf(store, "queue", "name") };
    return (subject: FigureSubject, name: string, kind: string) => {
      const known =
        subject === "floor"
          ? this.#reasons.get(`${kind}/floor`)
          : this.#reasons.get(`${kind}/${subject}/${ids[subject].get(name)}`);
      return changeReasons.filter((reason) => known?.has(reason));
    };
  }
}

function idsOf(store: ReadableStore, table: "agent" | "queue", name: string): ReadonlyMap<string, number> {
  const rows = store.rows<{ id: number; name: string }>(
    `SELECT ${table}_id AS id, ${name} AS name FROM ${table}`,
  );
  return new Map(rows.map((row) => [row.name, row.id]));
}

/**
 * Compares the figures that were kept before an update with those of now, and keeps what changed. An update that
 * changed none needs nobody's eyes.
 *
 * @param at UTC seconds
 */
export function compareFigures(
  store: WritableStore,
  { version, at, reasons }: { readonly version: number; readonly at: number; readonly reasons: ReasonBook },
): void {
  const before = takeKeptFigures(store);
  const changes = figureChanges(before.figures, keptFigures(store), reasons.byName(store));
  const { id } = addUpdate(store, {
    at,
    from_version: before.version,
    to_version: version,
    seen_at: changes.length === 0 ? at : null,
  });
  for (const { reasons: why, ...change } of changes)
    store.run(addChange, { update: id, ...change, reasons: JSON.stringify(why) });
}
