import type { EnteredEvaluation, QaForm } from "../../../contract/empathy-forms.ts";
import type { PolicyOrder } from "../../../domain/empathy/behaviours.ts";
import {
  acknowledgementScore,
  type BehaviourId,
  behaviourMaximum,
} from "../../../domain/empathy/behaviours.ts";
import { evaluationScore } from "../../../domain/empathy/evaluation-score.ts";
import { entryProblems } from "../../../domain/empathy/qa-form.ts";
import {
  type EvaluationSource,
  needsContact,
  usualEvaluationSource,
} from "../../../domain/floor/evaluation-source.ts";

/** Points of a behaviour; null: it did not apply. */
export type Points = 0 | 1 | 2 | null;
export const pointChoices: readonly Points[] = [0, 1, 2, null];

/** An evaluation while it is filled in. A behaviour that is not in `scores` was not looked at yet. */
export interface EntryDraft {
  readonly source: EvaluationSource;
  readonly scores: Readonly<Partial<Record<BehaviourId, Points>>>;
  readonly order: PolicyOrder | undefined;
  readonly comment: string;
}

export const emptyEntry: EntryDraft = {
  source: usualEvaluationSource,
  scores: {},
  order: undefined,
  comment: "",
};

/** Whom it is of and who gives it, beside the draft. */
export interface EntryPlace {
  readonly agent: string | undefined;
  readonly contact: string | undefined;
  readonly evaluator: string;
}

type Items = QaForm["items"];

/** The points that a key stands for; undefined where it stands for none. @example pointsOfKey("n") // null */
export function pointsOfKey(key: string): Points | undefined {
  switch (key) {
    case "0":
      return 0;
    case "1":
      return 1;
    case "2":
      return 2;
    case "n":
    case "N":
    case "-":
      return null;
    default:
      return undefined;
  }
}

/** The order that a key stands for. @example orderOfKey("b") // "before-policy" */
export function orderOfKey(key: string): PolicyOrder | undefined {
  const letter = key.toLowerCase();
  return letter === "b" ? "before-policy" : letter === "a" ? "after-policy" : undefined;
}

/** Whether the order rule has anything to ask: somebody acknowledged something. */
export function asksOrder(items: Items, { scores }: EntryDraft): boolean {
  return items.some(({ behaviour }) => behaviour === "E1") && (scores.E1 ?? 0) > 0;
}

/** A row of the form that the keys go through. */
export type EntryRow = BehaviourId | "order";

/** The rows in their order; the question of the order stands behind the behaviour that it is about. */
export function entryRows(items: Items, draft: EntryDraft): readonly EntryRow[] {
  return items.flatMap(({ behaviour }): EntryRow[] =>
    behaviour === "E1" && asksOrder(items, draft) ? ["E1", "order"] : [behaviour],
  );
}

/** The row that a key leads to: the one before or behind, or the same at either end. */
export function rowBeside(rows: readonly EntryRow[], row: EntryRow, step: 1 | -1): EntryRow {
  return rows[rows.indexOf(row) + step] ?? row;
}

export interface EntryScore {
  /** 0 to 100; undefined while too few behaviours applied. */
  readonly score: number | undefined;
  /** Behaviours that applied, and how many the form needs for a score. */
  readonly applied: number;
  readonly needed: number;
  /** Behaviours that were not looked at yet. */
  readonly open: number;
  /** What E1 counts as by the order rule, where that is less than was given. */
  readonly acknowledgement: number | undefined;
}

/** The score as it stands, the order rule applied. */
export function entryScore(items: Items, draft: EntryDraft): EntryScore {
  const given = draft.scores.E1 ?? null;
  const ruled = draft.order === undefined ? given : acknowledgementScore(given, draft.order);
  const scored = items.map(({ behaviour }) => ({
    score: behaviour === "E1" ? ruled : (draft.scores[behaviour] ?? null),
    maxScore: behaviourMaximum,
  }));
  return {
    score: evaluationScore(scored),
    applied: scored.filter(({ score }) => score !== null).length,
    needed: neededOf(items.length),
    open: items.filter(({ behaviour }) => draft.scores[behaviour] === undefined).length,
    acknowledgement: ruled === given ? undefined : (ruled ?? undefined),
  };
}

/** The minimum number of behaviours that have to apply, by the rule of the score itself. */
function neededOf(items: number): number {
  const one = { score: 0, maxScore: behaviourMaximum };
  const none = { score: null, maxScore: behaviourMaximum };
  for (let applied = 1; applied < items; applied++) {
    const tried = Array.from({ length: items }, (_, at) => (at < applied ? one : none));
    if (evaluationScore(tried) !== undefined) return applied;
  }
  return items;
}

/** What is wrong, at its field: of the form itself or of what stands beside it. */
export type EntryFaults = ReadonlyMap<string, string>;

/** What can be determined before asking; the answers check the same and more. */
export function entryFaults(
  items: Items,
  draft: EntryDraft,
  { agent, contact, evaluator }: EntryPlace,
  words: { readonly agent: string; readonly evaluator: string },
): EntryFaults {
  const faults = new Map<string, string>();
  if (agent === undefined) faults.set("agent", words.agent);
  if (contact === undefined && needsContact(draft.source)) {
    faults.set("contact", entryProblems["contact-needed"]);
  }
  if (evaluator.trim() === "") faults.set("evaluator", words.evaluator);
  for (const { behaviour } of items) {
    if (draft.scores[behaviour] === undefined) faults.set(behaviour, entryProblems["behaviour-missing"]);
  }
  if (asksOrder(items, draft) && draft.order === undefined) {
    faults.set("order", entryProblems["order-needed"]);
  }
  return faults;
}

/** What is asked for once nothing is wrong. */
export function entryAsked(
  { version, items }: Pick<QaForm, "version" | "items">,
  draft: EntryDraft,
  { agent, contact, evaluator }: EntryPlace,
): EnteredEvaluation {
  return {
    agent: agent ?? "",
    contact: contact ?? null,
    evaluator: evaluator.trim(),
    source: draft.source,
    qaFormVersion: version,
    scores: items.map(({ behaviour }) => ({ behaviour, score: draft.scores[behaviour] ?? null })),
    order: asksOrder(items, draft) ? (draft.order ?? null) : null,
    comment: draft.comment.trim() === "" ? null : draft.comment.trim(),
  };
}
