import { type BehaviourId, behaviourProfile } from "../../../domain/empathy/behaviours.ts";
import { evaluationScore } from "../../../domain/empathy/evaluation-score.ts";
import type { Columns } from "../sql/columns.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { WritableStore } from "../store/open-store.ts";
import { behaviourColumns } from "./behaviour-columns.ts";
import type { FormBook } from "./form-book.ts";

const itemsOf = `
  SELECT item, behaviour, score, max_score AS maxScore, evaluator, form, source, service_day, evaluated_at, contact
    FROM evaluation_item WHERE evaluation = ? AND agent_id = ? ORDER BY record_id`;
const columns = {
  evaluation: "text",
  agent_id: "integer",
  evaluator: "text",
  form: "text",
  source: "text",
  service_day: "integer",
  evaluated_at: "integer",
  contact: "text?",
  score: "real?",
  applicable: "integer",
  items: "integer",
  scale_id: "integer?",
  left_out: "text?",
  ...behaviourColumns,
} as const satisfies Columns;
// Not "replace": an unchanged evaluation does not count as a change, and is not read again.
const writeEvaluation = insertInto("evaluation", columns, "overwrite");
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
 * Recomputes one evaluation from its items; an evaluation without items is removed. Where somebody has
 * mapped the form's items, only those that stand for a behaviour are scored; otherwise the whole form is.
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
  const withBehaviour = items.map((item) => ({
    ...item,
    behaviour: forms.behaviour(form, item.item, item.behaviour),
  }));
  const mapped = withBehaviour.flatMap((item) =>
    item.behaviour ? [{ ...item, behaviour: item.behaviour }] : [],
  );
  const score = evaluationScore(forms.mapping(form) ? mapped : withBehaviour) ?? null;
  const means = new Map(behaviourProfile(mapped).map(({ behaviour, mean }) => [behaviour, mean]));
  const share = (behaviour: BehaviourId) => means.get(behaviour) ?? null;
  writeEvaluation(store, {
    evaluation,
    agent_id: agent,
    evaluator: head.evaluator,
    form,
    source: head.source,
    service_day: head.service_day,
    evaluated_at: head.evaluated_at,
    contact: head.contact,
    score,
    applicable: items.filter((item) => item.score !== null).length,
    items: items.length,
    scale_id: forms.scaleId(
      form,
      items.map(({ item, maxScore, behaviour }) => [item, maxScore, behaviour]),
    ),
    left_out: score === null ? "too-few-items" : null,
    e1: share("E1"),
    e2: share("E2"),
    e3: share("E3"),
    e4: share("E4"),
    e5: share("E5"),
    e6: share("E6"),
    e7: share("E7"),
    e8: share("E8"),
    e9: share("E9"),
  });
}
