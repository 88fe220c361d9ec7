import { behaviourProfile, behaviours } from "../../../domain/empathy/behaviours.ts";
import { evaluationScore } from "../../../domain/empathy/evaluation-score.ts";
import type { Value, WritableStore } from "../store/open-store.ts";
import type { FormBook } from "./form-book.ts";

const itemsOf = `
  SELECT item, behaviour, score, max_score AS maxScore, evaluator, form, source, service_day, evaluated_at, contact
    FROM evaluation_item WHERE evaluation = ? AND agent_id = ? ORDER BY record_id`;
const behaviourColumns = behaviours.map(({ id }) => id.toLowerCase());
const columns = [
  "evaluation",
  "agent_id",
  "evaluator",
  "form",
  "source",
  "service_day",
  "evaluated_at",
  "contact",
  "score",
  "applicable",
  "items",
  "scale_id",
  "left_out",
  ...behaviourColumns,
];
// Not "or replace": an evaluation that says what it said is no change, and is not read again.
const write = `INSERT INTO evaluation (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})
  ON CONFLICT DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(", ")}`;
const formBefore = "SELECT form FROM evaluation WHERE evaluation = ? AND agent_id = ?";
const forget = "DELETE FROM evaluation WHERE evaluation = ? AND agent_id = ?";

interface ItemRow {
  item: string;
  behaviour: string | null;
  score: number | null;
  maxScore: number;
  evaluator: string;
  form: string;
  source: string;
  service_day: number;
  evaluated_at: number;
  contact: string | null;
}

/**
 * Tells one evaluation again from its items; an evaluation without items is gone. Where a person has said
 * what the form's items stand for, the score is of those that stand for a behaviour; else the whole form's.
 */
export function rollUpEvaluation(
  store: WritableStore,
  evaluation: string,
  agent: number,
  forms: FormBook,
): void {
  const before = store.row<{ form: string }>(formBefore, evaluation, agent);
  if (before) forms.touch(before.form);
  const items = store.rows<ItemRow>(itemsOf, evaluation, agent);
  const head = items[0];
  if (!head) {
    store.run(forget, evaluation, agent);
    return;
  }
  const { form } = head;
  forms.touch(form);
  const told = items.map((item) => ({
    ...item,
    behaviour: forms.behaviour(form, item.item, item.behaviour),
  }));
  const mapped = told.flatMap((item) => (item.behaviour ? [{ ...item, behaviour: item.behaviour }] : []));
  const score = evaluationScore(forms.mapping(form) ? mapped : told) ?? null;
  const means = new Map(behaviourProfile(mapped).map(({ behaviour, mean }) => [behaviour, mean]));
  const values: Value[] = [
    evaluation,
    agent,
    head.evaluator,
    form,
    head.source,
    head.service_day,
    head.evaluated_at,
    head.contact,
    score,
    items.filter((item) => item.score !== null).length,
    items.length,
    forms.scaleId(
      form,
      items.map(({ item, maxScore, behaviour }) => [item, maxScore, behaviour]),
    ),
    score === null ? "too-few-items" : null,
    ...behaviours.map(({ id }) => means.get(id) ?? null),
  ];
  store.run(write, ...values);
}
