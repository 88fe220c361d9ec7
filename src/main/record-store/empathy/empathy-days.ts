import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ScoredEvaluation } from "../../../domain/empathy/floor-empathy.ts";
import type { LeftOut } from "../../../domain/empathy/left-out.ts";
import type { RowOf } from "../sql/columns.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { type behaviourColumns, behaviourNames } from "./behaviour-columns.ts";

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

// About two years: longer than any range with its history.
const maxDays = 800;

const columns = `evaluation, agent.source_id AS agent, evaluator, form, source, service_day AS serviceDay,
  evaluated_at AS evaluatedAt, contact, score, left_out AS leftOut, load_cell AS load, ${behaviourNames.join(", ")}`;
const marksIn = `
  SELECT service_day AS day, mark FROM evaluation_day WHERE service_day BETWEEN ? AND ? ORDER BY service_day`;
const onDays = `SELECT ${columns} FROM evaluation JOIN agent USING (agent_id)
  WHERE service_day IN (SELECT value FROM json_each(?)) ORDER BY service_day, evaluation, agent_id`;

const keptDays = new WeakMap<ReadableStore, Map<ServiceDay, KeptDay>>();

/**
 * The evaluations of some days, both ends included, by day. What did not change since it was last read is
 * not read again: most of the time of a floor's empathy is spent handing over its rows.
 */
export function evaluationsOfDays(
  store: ReadableStore,
  from: ServiceDay,
  to: ServiceDay,
): EmpathyEvaluation[] {
  const kept = keptDays.get(store) ?? new Map<ServiceDay, KeptDay>();
  keptDays.set(store, kept);
  const marks = store.rows<{ day: ServiceDay; mark: number }>(marksIn, from, to);
  const changed = marks.filter(({ day, mark }) => kept.get(day)?.mark !== mark).map(({ day }) => day);
  const rows =
    changed.length > 0 ? store.rows<StoredEvaluation>(onDays, JSON.stringify(changed)).map(evaluationOf) : [];
  const byDay = Map.groupBy(rows, ({ serviceDay }) => serviceDay);
  const found = marks.flatMap(({ day, mark }) => {
    const known = kept.get(day);
    const now = known?.mark === mark ? known : { mark, evaluations: byDay.get(day) ?? [] };
    kept.set(day, now);
    return now.evaluations;
  });
  for (const day of kept.keys()) if (kept.size > maxDays && (day < from || day > to)) kept.delete(day);
  return found;
}

type StoredEvaluation = Omit<EmpathyEvaluation, "behaviours"> & RowOf<typeof behaviourColumns>;

function evaluationOf(row: StoredEvaluation): EmpathyEvaluation {
  return {
    evaluation: row.evaluation,
    agent: row.agent,
    evaluator: row.evaluator,
    form: row.form,
    source: row.source,
    serviceDay: row.serviceDay,
    evaluatedAt: row.evaluatedAt,
    contact: row.contact,
    score: row.score,
    leftOut: row.leftOut,
    load: row.load,
    behaviours: behaviourNames.map((name) => row[name]),
  };
}
