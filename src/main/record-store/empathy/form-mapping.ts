import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { BehaviourId } from "../../../domain/empathy/behaviours.ts";
import type { QaFormItem } from "../../../domain/empathy/qa-form.ts";
import type { RefusalCode } from "../../../domain/floor/refusal-codes.ts";
import { noteInAudit } from "../floor/audit-entry.ts";
import { rollUp } from "../import/roll-up.ts";
import { Touched } from "../import/touched.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";
import { empathyForms, newestQaForm } from "./empathy-forms.ts";
import type { MappedItem } from "./form-book.ts";

const addMapping = insertInto("form_mapping", {
  form: "text",
  version: "integer",
  confirmed_by: "text",
  confirmed_at: "integer",
  items: "text",
});
const addVersion = insertInto("rubric_version", {
  version: "integer",
  revised_by: "text",
  revised_at: "integer",
  items: "text",
  reason: "text?",
});

export interface ConfirmFormInput {
  readonly form: string;
  readonly seenVersion: number;
  readonly by: string;
  readonly items: readonly { readonly item: string; readonly behaviour: BehaviourId | null }[];
  readonly acceptScales: boolean;
  /** UTC seconds. */
  readonly at: number;
}

/**
 * Records what a person says a form's items stand for, as a new version by which every evaluation on the
 * form is read again. Earlier versions stay.
 */
export function confirmForm(
  store: WritableStore,
  { form, seenVersion, by, items, acceptScales, at }: ConfirmFormInput,
): { readonly version: number; readonly evaluations: number } {
  return store.transaction(() => {
    const seen = empathyForms(store).find((one) => one.form === form);
    if (!seen) throw refused("unknown-form", "No evaluation uses a form of this name.");
    if (seen.version !== seenVersion) {
      throw refused("form-changed", "Somebody else has confirmed this form meanwhile; look at it again.");
    }
    const given = new Map(items.map(({ item, behaviour }) => [item, behaviour]));
    const known = new Set(seen.items.map(({ item }) => item));
    if (items.some(({ item }) => !known.has(item)))
      throw refused("unknown-item", "The form has no such item.");
    if (given.size < known.size || given.size < items.length) {
      throw refused(
        "item-missing",
        "Say of every item once what it stands for, or that it stands for nothing.",
      );
    }
    const mapped = seen.items.map(({ item, maxima }): MappedItem => {
      const accepted = acceptScales ? maxima.map(({ maximum }) => maximum) : [];
      return { item, behaviour: given.get(item) ?? null, maxima: accepted };
    });
    const version = seenVersion + 1;
    addMapping(store, { form, version, confirmed_by: by, confirmed_at: at, items: JSON.stringify(mapped) });
    const touched = new Touched();
    const evaluations = store.rows<{ evaluation: string; agent: number; day: ServiceDay }>(
      "SELECT evaluation, agent_id AS agent, service_day AS day FROM evaluation WHERE form = ?",
      form,
    );
    for (const { evaluation, agent, day } of evaluations) touched.evaluation(evaluation, agent, day);
    rollUp(store, touched);
    noteInAudit(store, at, "confirm-form", { form, version, by, acceptScales, items: mapped });
    return { version, evaluations: evaluations.length };
  });
}

export interface ReviseQaFormInput {
  readonly seenVersion: number;
  readonly by: string;
  readonly reason: string;
  readonly items: readonly QaFormItem[];
  readonly at: number;
}

/** A new version of the QA form. Evaluations keep the version that they were made with. */
export function reviseQaForm(
  store: WritableStore,
  { seenVersion, by, reason, items, at }: ReviseQaFormInput,
): { readonly version: number } {
  return store.transaction(() => {
    if (newestQaForm(store).version !== seenVersion) {
      throw refused("rubric-changed", "Somebody else has changed the form meanwhile; look at it again.");
    }
    if (new Set(items.map(({ behaviour }) => behaviour)).size < items.length) {
      throw refused("behaviour-twice", "A behaviour stands in the form twice.");
    }
    const version = seenVersion + 1;
    addVersion(store, { version, revised_by: by, revised_at: at, items: JSON.stringify(items), reason });
    noteInAudit(store, at, "revise-rubric", { version, by, reason, items });
    return { version };
  });
}

function refused(code: RefusalCode, sentence: string): StoreFailure {
  return new StoreFailure("refused", sentence, code);
}
