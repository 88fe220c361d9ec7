import { evaluationScore } from "../../../domain/empathy/evaluation-score.ts";
import type { WritableStore } from "../open-store.ts";

const itemsOf = `
  SELECT score, max_score AS maxScore, evaluator, form, source, service_day, evaluated_at, contact
    FROM evaluation_item WHERE evaluation = ? AND agent_id = ? ORDER BY record_id`;
const write = `INSERT OR REPLACE INTO evaluation
  (evaluation, agent_id, evaluator, form, source, service_day, evaluated_at, contact, score, applicable, items)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const forget = "DELETE FROM evaluation WHERE evaluation = ? AND agent_id = ?";

interface ItemRow {
  score: number | null;
  maxScore: number;
  evaluator: string;
  form: string;
  source: string;
  service_day: number;
  evaluated_at: number;
  contact: string | null;
}

/** Tells one evaluation again from its items; an evaluation without items is gone. */
export function rollUpEvaluation(store: WritableStore, evaluation: string, agent: number): void {
  const items = store.rows<ItemRow>(itemsOf, evaluation, agent);
  const head = items[0];
  if (!head) {
    store.run(forget, evaluation, agent);
    return;
  }
  store.run(
    write,
    evaluation,
    agent,
    head.evaluator,
    head.form,
    head.source,
    head.service_day,
    head.evaluated_at,
    head.contact,
    evaluationScore(items) ?? null,
    items.filter((item) => item.score !== null).length,
    items.length,
  );
}
