import { mondayOf, type WeekIndex, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import {
  type FloorEmpathy,
  floorEmpathy,
  type ScoredEvaluation,
} from "../../../domain/empathy/floor-empathy.ts";
import { type LeftOut, leftOutOf } from "../../../domain/empathy/left-out.ts";
import type { LoadCell } from "../../../domain/empathy/load-before.ts";
import { dataVersion } from "../data-version.ts";
import type { ReadableStore, Row } from "../open-store.ts";

/** The asked range: whole weeks in the window, any days on the command line. */
export interface EmpathyRange {
  readonly fromDay: ServiceDay;
  readonly toDay: ServiceDay;
}

/** An evaluation as the model keeps it, whether it counts or not. */
export interface EmpathyEvaluation extends Omit<ScoredEvaluation, "score"> {
  readonly form: string;
  readonly evaluatedAt: number;
  readonly score: number | null;
  readonly leftOut: LeftOut | null;
  /** Shares of the maximum of E1 to E9, 0 to 100. */
  readonly behaviours: readonly (number | null)[];
}

/** What was worked out for a range, kept until its records change. */
export interface EmpathyModel extends EmpathyRange {
  readonly lastWeek: WeekIndex;
  readonly rangeWeeks: number;
  /** Of the range and of the history before it, calibration sessions included. */
  readonly evaluations: readonly EmpathyEvaluation[];
  readonly byId: ReadonlyMap<string, EmpathyEvaluation>;
  readonly floor: FloorEmpathy;
  /** What an answer works out from this model once, by its name. */
  readonly kept: Map<string, unknown>;
}

// The chart looks back 38 weeks, and the word over two weeks more than the range; a year tells severities well.
const historyWeeks = 52;
const looksBefore = 2;
const mostKept = 3;

const columns = `evaluation, agent.source_id, evaluator, form, source, service_day, evaluated_at, contact, score,
  left_out, load_cell, e1, e2, e3, e4, e5, e6, e7, e8, e9`;
const firstBehaviour = 11;
const inSpan = `SELECT ${columns} FROM evaluation JOIN agent USING (agent_id)
  WHERE service_day BETWEEN ? AND ? ORDER BY service_day, evaluation, agent_id`;
const named = `
  EXISTS (SELECT 1 FROM agent_day WHERE agent_day.agent_id = agent.agent_id)
  OR EXISTS (SELECT 1 FROM roster_entry WHERE roster_entry.agent_id = agent.agent_id)
  OR EXISTS (SELECT 1 FROM shift WHERE shift.agent_id = agent.agent_id)`;

const models = new WeakMap<ReadableStore, Map<string, EmpathyModel>>();

/**
 * What all evaluations say together up to the end of a range. It is worked out once and kept until an import
 * changes evaluations, answers to surveys, or the load before scored contacts.
 */
export function empathyModel(store: ReadableStore, range: EmpathyRange): EmpathyModel {
  const strangers = unknownAgents(store);
  const name = JSON.stringify([dataVersion(store, "empathy"), range.fromDay, range.toDay, strangers]);
  const kept = models.get(store) ?? new Map<string, EmpathyModel>();
  models.set(store, kept);
  const known = kept.get(name);
  const model = known ?? workedOut(store, range, strangers);
  // The newest stand last; the oldest is forgotten.
  kept.delete(name);
  kept.set(name, model);
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
  return model;
}

/** What is worked out from a model once, however often it is asked for. */
export function onceOf<T>(model: EmpathyModel, name: string, work: () => T): T {
  if (!model.kept.has(name)) model.kept.set(name, work());
  return model.kept.get(name) as T;
}

/** The key of an evaluation among all: sources may name evaluations of two agents alike. */
export function evaluationKey(one: { readonly evaluation: string; readonly agent: string }): string {
  return `${one.agent}\n${one.evaluation}`;
}

/** Agents whom nothing but evaluations and surveys names; none where nothing else names anybody. */
function unknownAgents(store: ReadableStore): string[] {
  if (store.row(`SELECT 1 FROM agent WHERE ${named} LIMIT 1`) === undefined) return [];
  return store
    .tuples(`SELECT source_id FROM agent WHERE NOT (${named}) ORDER BY 1`)
    .map(([agent]) => agent as string);
}

function workedOut(store: ReadableStore, range: EmpathyRange, strangers: readonly string[]): EmpathyModel {
  const lastWeek = weekOfDay(range.toDay);
  const rangeWeeks = lastWeek - weekOfDay(range.fromDay) + 1;
  const weeks = Math.max(historyWeeks, rangeWeeks + looksBefore);
  const rows = store.tuples(inSpan, mondayOf(lastWeek - weeks + 1), range.toDay).map(evaluationOf);
  const unknown = new Set(strangers);
  const reasons = leftOutOf(rows, unknown.size > 0 ? (agent) => !unknown.has(agent) : undefined);
  const evaluations = rows.map((row, at) => ({ ...row, leftOut: reasons[at] ?? null }));
  const counted = evaluations.filter(counts);
  return {
    ...range,
    lastWeek,
    rangeWeeks,
    evaluations,
    byId: new Map(evaluations.map((one) => [evaluationKey(one), one])),
    floor: floorEmpathy(counted),
    kept: new Map(),
  };
}

/** Whether an evaluation counts in means. */
export function counts(one: EmpathyEvaluation): one is EmpathyEvaluation & { readonly score: number } {
  return one.leftOut === null && one.score !== null;
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
