import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ScoredEvaluation } from "../../../domain/empathy/floor-empathy.ts";
import type { LeftOut } from "../../../domain/empathy/left-out.ts";
import type { LoadCell } from "../../../domain/empathy/load-before.ts";
import type { ReadableStore, Row } from "../store/open-store.ts";

/** An evaluation as the model keeps it, whether it counts or not. */
export interface EmpathyEvaluation extends Omit<ScoredEvaluation, "score"> {
  readonly form: string;
  readonly evaluatedAt: number;
  readonly score: number | null;
  readonly leftOut: LeftOut | null;
  /** Shares of the maximum of E1 to E9, 0 to 100. */
  readonly behaviours: readonly (number | null)[];
}

interface KeptDay {
  readonly mark: number;
  readonly evaluations: readonly EmpathyEvaluation[];
}

// Some two years: more than any range with its history.
const maxDays = 800;

const columns = `evaluation, agent.source_id, evaluator, form, source, service_day, evaluated_at, contact, score,
  left_out, load_cell, e1, e2, e3, e4, e5, e6, e7, e8, e9`;
const firstBehaviour = 11;
const marksIn = "SELECT service_day, mark FROM evaluation_day WHERE service_day BETWEEN ? AND ? ORDER BY 1";
const onDays = `SELECT ${columns} FROM evaluation JOIN agent USING (agent_id)
  WHERE service_day IN (SELECT value FROM json_each(?)) ORDER BY service_day, evaluation, agent_id`;

const keptDays = new WeakMap<ReadableStore, Map<ServiceDay, KeptDay>>();

/**
 * The evaluations of some days, both ends included, by day. What did not change since it was last read is
 * not read again: most of the time of a floor's empathy goes into handing over its rows.
 */
export function evaluationsOfDays(
  store: ReadableStore,
  from: ServiceDay,
  to: ServiceDay,
): EmpathyEvaluation[] {
  const kept = keptDays.get(store) ?? new Map<ServiceDay, KeptDay>();
  keptDays.set(store, kept);
  const marks = store.tuples(marksIn, from, to) as (readonly [ServiceDay, number])[];
  const changed = marks.filter(([day, mark]) => kept.get(day)?.mark !== mark).map(([day]) => day);
  const rows = changed.length > 0 ? store.tuples(onDays, JSON.stringify(changed)).map(evaluationOf) : [];
  const byDay = Map.groupBy(rows, ({ serviceDay }) => serviceDay);
  const found = marks.flatMap(([day, mark]) => {
    const known = kept.get(day);
    const now = known?.mark === mark ? known : { mark, evaluations: byDay.get(day) ?? [] };
    kept.set(day, now);
    return now.evaluations;
  });
  for (const day of kept.keys()) if (kept.size > maxDays && (day < from || day > to)) kept.delete(day);
  return found;
}

function evaluationOf(row: Row): EmpathyEvaluation {
  return {
    evaluation: row[0] as string,
    agent: row[1] as string,
    evaluator: row[2] as string,
    form: row[3] as string,
    source: row[4] as EmpathyEvaluation["source"],
    serviceDay: row[5] as number,
    evaluatedAt: row[6] as number,
    contact: row[7] as string | null,
    score: row[8] as number | null,
    leftOut: row[9] as LeftOut | null,
    load: row[10] as LoadCell | null,
    behaviours: row.slice(firstBehaviour) as (number | null)[],
  };
}
