import type { EvaluationSource } from "./evaluation-source.ts";
import type { RecordKind, RecordValues } from "./record-kind.ts";

/**
 * One scored item of an evaluation, with the head of its evaluation. An evaluation is the sum of its
 * items, whether a file gives a row to each item or a row to each evaluation.
 */
export interface EvaluationItem {
  readonly evaluation: string;
  readonly agent: string;
  readonly evaluator: string;
  readonly form: string;
  readonly source: EvaluationSource;
  readonly serviceDay: number;
  /** UTC seconds. */
  readonly evaluatedAt: number;
  /** The source's id of the contact that was scored. */
  readonly contact: string | null;
  readonly item: string;
  /** E1 to E9, where the file says which behaviour the item stands for. */
  readonly behaviour: string | null;
  /** Null where the item did not apply. */
  readonly score: number | null;
  readonly maxScore: number;
}

export const evaluationItemKind = {
  name: "evaluation_item",
  counted: "evaluationItems",
  source: "evaluations",
  columns: [
    { name: "evaluation", type: "text" },
    { name: "agent", type: "agent" },
    { name: "evaluator", type: "word" },
    { name: "form", type: "word" },
    { name: "source", type: "word" },
    { name: "service_day", type: "number" },
    { name: "evaluated_at", type: "number" },
    { name: "contact", type: "text" },
    { name: "item", type: "word" },
    { name: "behaviour", type: "word" },
    { name: "score", type: "number" },
    { name: "max_score", type: "number" },
  ],
  datedBy: ["evaluated_at"],
} as const satisfies RecordKind;

/** The values of an evaluation's item in the order of its columns. */
export function evaluationItemValues(item: EvaluationItem): RecordValues {
  return [
    item.evaluation,
    item.agent,
    item.evaluator,
    item.form,
    item.source,
    item.serviceDay,
    item.evaluatedAt,
    item.contact,
    item.item,
    item.behaviour,
    item.score,
    item.maxScore,
  ];
}
