import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { type BehaviourId, isBehaviour } from "../../../domain/empathy/behaviours.ts";
import { countingScales } from "../../../domain/empathy/form-scale.ts";
import type { Touched } from "../import/touched.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { ReadableStore, WritableStore } from "../store/open-store.ts";

/** What a person says that an item of a form stands for; `maxima` mean the same in shares of the maximum. */
export interface MappedItem {
  readonly item: string;
  readonly behaviour: BehaviourId | null;
  readonly maxima: readonly number[];
}

/** The mapping of a form that counts, by item; undefined where nobody confirmed one. */
export function mappingOf(store: ReadableStore, form: string): ReadonlyMap<string, MappedItem> | undefined {
  const newest = store.row<{ items: string }>(
    "SELECT items FROM form_mapping WHERE form = ? ORDER BY version DESC LIMIT 1",
    form,
  );
  if (!newest) return undefined;
  return new Map((JSON.parse(newest.items) as MappedItem[]).map((item) => [item.item, item]));
}

/** An item of a form as a scale keeps it. */
export type ScaleItem = readonly [item: string, maximum: number, behaviour: string | null];

const addScale = insertInto("form_scale", { form: "text", items: "text" });

interface KnownScale {
  scale_id: number;
  items: string;
  counts: number;
  evaluations: number;
  first_at: number | null;
}

/** What is known of forms while evaluations are rebuilt: their mappings, and the scales that they come in. */
export class FormBook {
  readonly #store: WritableStore;
  readonly #mappings = new Map<string, ReadonlyMap<string, MappedItem> | undefined>();
  readonly #scales = new Map<string, number>();
  readonly #touched = new Set<string>();

  constructor(store: WritableStore) {
    this.#store = store;
  }

  /** An evaluation on this form came, went or changed. */
  touch(form: string): void {
    this.#touched.add(form);
  }

  mapping(form: string): ReadonlyMap<string, MappedItem> | undefined {
    if (!this.#mappings.has(form)) this.#mappings.set(form, mappingOf(this.#store, form));
    return this.#mappings.get(form);
  }

  /** The behaviour that an item stands for: as a person said, else (with no person's word) as the file says. */
  behaviour(form: string, item: string, inFile: string | null): BehaviourId | null {
    const mapping = this.mapping(form);
    if (mapping) return mapping.get(item)?.behaviour ?? null;
    return inFile !== null && isBehaviour(inFile) ? inFile : null;
  }

  /** The id of a scale, which gets one where it is new. */
  scaleId(form: string, items: readonly ScaleItem[]): number {
    const text = JSON.stringify(items.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
    const name = `${form}\n${text}`;
    let id = this.#scales.get(name);
    if (id === undefined) {
      const sql = "SELECT scale_id AS id FROM form_scale WHERE form = ? AND items = ?";
      id =
        this.#store.row<{ id: number }>(sql, form, text)?.id ??
        addScale(this.#store, { form, items: text }).id;
      this.#scales.set(name, id);
    }
    return id;
  }

  /**
   * Decides again which scales of the touched forms count, and updates their evaluations. Scales that
   * nobody uses any more are forgotten.
   */
  settle(touched: Touched): void {
    for (const form of this.#touched) this.#settle(form, touched);
  }

  #settle(form: string, touched: Touched): void {
    const store = this.#store;
    const known = store.rows<KnownScale>(
      `SELECT scale_id, form_scale.items, counts, count(evaluation) AS evaluations, min(evaluated_at) AS first_at
         FROM form_scale LEFT JOIN evaluation USING (form, scale_id) WHERE form = ? GROUP BY scale_id`,
      form,
    );
    for (const { scale_id, evaluations } of known) {
      if (evaluations === 0) store.run("DELETE FROM form_scale WHERE scale_id = ?", scale_id);
    }
    const used = known.filter(({ evaluations }) => evaluations > 0);
    const mapping = this.mapping(form);
    const counting = countingScales(
      used.map(({ items, first_at }) => ({
        items: (JSON.parse(items) as ScaleItem[]).map(([item, maximum]) => ({ item, maximum })),
        firstAt: first_at ?? 0,
      })),
      (item) => mapping?.get(item)?.maxima ?? [],
    );
    for (const [at, { scale_id, counts }] of used.entries()) {
      const now = counting[at] ? 1 : 0;
      if (now !== counts) store.run("UPDATE form_scale SET counts = ? WHERE scale_id = ?", now, scale_id);
      this.#leaveOut(form, scale_id, now === 1, touched);
    }
  }

  /** Evaluations whose scale does not count are left out; those that had only this against them come back. */
  #leaveOut(form: string, scale: number, counts: boolean, touched: Touched): void {
    const store = this.#store;
    const is = counts ? "left_out = 'scale-changed'" : "left_out IS NOT 'scale-changed'";
    const changed = store.rows<{ evaluation: string; agent: number; day: ServiceDay }>(
      `SELECT evaluation, agent_id AS agent, service_day AS day FROM evaluation
        WHERE form = ? AND scale_id = ? AND ${is}`,
      form,
      scale,
    );
    for (const { evaluation, agent, day } of changed) {
      store.run(
        `UPDATE evaluation
            SET left_out = CASE WHEN @counts = 0 THEN 'scale-changed' WHEN score IS NULL THEN 'too-few-items' END
          WHERE evaluation = @evaluation AND agent_id = @agent`,
        { counts: counts ? 1 : 0, evaluation, agent },
      );
      touched.evaluationWeek(agent, day);
    }
  }
}
