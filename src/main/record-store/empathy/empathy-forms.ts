import { isoOfServiceDay } from "../../../domain/calendar/service-day.ts";
import { type BehaviourId, behaviourMaximum, isBehaviour } from "../../../domain/empathy/behaviours.ts";
import {
  type FormState,
  type ItemMapping,
  mappingSuggestions,
} from "../../../domain/empathy/form-mapping.ts";
import { firstQaForm, type QaForm, type QaFormItem, qaFormName } from "../../../domain/empathy/qa-form.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { type MappedItem, mappingOf, type ScaleItem } from "./form-book.ts";

interface ScaleRow {
  readonly form: string;
  readonly items: string;
  readonly counts: number;
  readonly evaluations: number;
  readonly first_day: number;
  readonly last_day: number;
}

const scales = `
  SELECT form, form_scale.items, form_scale.counts, count(*) AS evaluations,
         min(service_day) AS first_day, max(service_day) AS last_day
    FROM evaluation JOIN form_scale USING (form, scale_id) GROUP BY form, scale_id`;

/** Every form that was seen, by name, with what its items stand for. */
export function empathyForms(store: ReadableStore) {
  const byForm = Map.groupBy(store.rows<ScaleRow>(scales), ({ form }) => form);
  return [...byForm].sort(([a], [b]) => (a < b ? -1 : 1)).map(([form, rows]) => formRead(store, form, rows));
}

function formRead(store: ReadableStore, form: string, rows: readonly ScaleRow[]) {
  const versions = store.rows<{ version: number; by: string; at: number; items: string }>(
    `SELECT version, confirmed_by AS "by", confirmed_at AS at, items FROM form_mapping WHERE form = ? ORDER BY version DESC`,
    form,
  );
  const mapping = mappingOf(store, form);
  const items = itemsOf(rows);
  const suggestions = mappingSuggestions(items.map(({ item }) => item));
  const itemReads = items.map((item, at) => itemRead(item, suggestions[at], mapping?.get(item.item)));
  return {
    form,
    evaluations: rows.reduce((sum, { evaluations }) => sum + evaluations, 0),
    from: isoOfServiceDay(Math.min(...rows.map((row) => row.first_day))),
    to: isoOfServiceDay(Math.max(...rows.map((row) => row.last_day))),
    state: stateOf(form, itemReads, versions.length > 0),
    items: itemReads,
    scaleChanged: rows.reduce((sum, { counts, evaluations }) => sum + (counts === 0 ? evaluations : 0), 0),
    version: versions[0]?.version ?? 0,
    versions: versions.map(({ items: said, ...version }) => {
      const mapped = (JSON.parse(said) as MappedItem[]).map(({ item, behaviour }) => ({ item, behaviour }));
      return { ...version, items: mapped };
    }),
  };
}

interface SeenItem {
  readonly item: string;
  evaluations: number;
  inFile: BehaviourId | null;
  readonly maxima: Map<number, { evaluations: number; first: number; counts: boolean }>;
}

function itemsOf(rows: readonly ScaleRow[]): SeenItem[] {
  const items = new Map<string, SeenItem>();
  for (const row of rows.toSorted((a, b) => a.first_day - b.first_day)) {
    for (const [name, maximum, behaviour] of JSON.parse(row.items) as ScaleItem[]) {
      const item = items.get(name) ?? { item: name, evaluations: 0, inFile: null, maxima: new Map() };
      items.set(name, item);
      item.evaluations += row.evaluations;
      if (behaviour !== null && isBehaviour(behaviour)) item.inFile = behaviour;
      const seen = item.maxima.get(maximum) ?? { evaluations: 0, first: row.first_day, counts: false };
      item.maxima.set(maximum, {
        evaluations: seen.evaluations + row.evaluations,
        first: Math.min(seen.first, row.first_day),
        counts: seen.counts || row.counts === 1,
      });
    }
  }
  return [...items.values()].sort((a, b) => (a.item < b.item ? -1 : 1));
}

function itemRead(
  { item, evaluations, inFile, maxima }: SeenItem,
  mapping: ItemMapping | undefined,
  confirmed: { readonly behaviour: BehaviourId | null } | undefined,
) {
  return {
    item,
    evaluations,
    maxima: [...maxima].map(([maximum, { evaluations: n, first, counts }]) => {
      return { maximum, evaluations: n, firstDay: isoOfServiceDay(first), counts };
    }),
    inFile,
    suggestion: mapping?.suggestion ? suggestionRead(mapping.suggestion) : null,
    candidates: (mapping?.candidates ?? []).map(suggestionRead),
    behaviour: confirmed?.behaviour ?? null,
    confirmed: confirmed !== undefined,
  };
}

function suggestionRead({ behaviour, because }: { behaviour: BehaviourId; because: readonly string[] }) {
  return { behaviour, because: [...because] };
}

function stateOf(
  form: string,
  items: readonly { readonly confirmed: boolean; readonly inFile: BehaviourId | null }[],
  confirmed: boolean,
): FormState {
  if (confirmed) return items.every((item) => item.confirmed) ? "confirmed" : "new-items";
  if (form.startsWith(qaFormName(0).slice(0, -1)) && items.every(({ inFile }) => inFile !== null))
    return "own";
  return items.some(({ inFile }) => inFile !== null) ? "in-file" : "unmapped";
}

/** The newest version of the QA form. */
export function newestQaForm(store: ReadableStore): QaForm {
  const newest = store.row<{ version: number; items: string }>(
    "SELECT version, items FROM rubric_version ORDER BY version DESC LIMIT 1",
  );
  return newest ? { version: newest.version, items: JSON.parse(newest.items) as QaFormItem[] } : firstQaForm;
}

/** The QA form with its history, and the behaviours that its newest version leaves out. */
export function qaForm(store: ReadableStore) {
  const { version, items } = newestQaForm(store);
  const revised = store
    .rows<{ version: number; by: string; at: number; reason: string | null; items: string }>(
      `SELECT version, revised_by AS "by", revised_at AS at, reason, items FROM rubric_version ORDER BY version DESC`,
    )
    .map((one) => ({ ...one, items: JSON.parse(one.items) as QaFormItem[] }));
  return {
    version,
    form: qaFormName(version),
    maximum: behaviourMaximum as typeof behaviourMaximum,
    items: [...items],
    leftOut: firstQaForm.items.filter(({ behaviour }) => !items.some((item) => item.behaviour === behaviour)),
    versions: [...revised, { version: 1, by: null, at: null, reason: null, items: [...firstQaForm.items] }],
  };
}

/** Names that evaluators went by, in their order. */
export function evaluatorNames(store: ReadableStore): string[] {
  return store
    .rows<{ name: string }>("SELECT DISTINCT evaluator AS name FROM evaluation ORDER BY evaluator")
    .map(({ name }) => name);
}
