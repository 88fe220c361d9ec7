import { mondayOf, type WeekIndex, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { type FloorEmpathy, floorEmpathy } from "../../../domain/empathy/floor-empathy.ts";
import { counts, leftOutOf } from "../../../domain/empathy/left-out.ts";
import { dataVersion } from "../store/data-version.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { type EmpathyEvaluation, evaluationsOfDays } from "./empathy-days.ts";

/** The asked range: whole weeks in the window, any days on the command line. */
export interface EmpathyRange {
  readonly fromDay: ServiceDay;
  readonly toDay: ServiceDay;
}

/** What was worked out for a range, kept until its records change. */
export interface EmpathyModel extends EmpathyRange {
  readonly lastWeek: WeekIndex;
  readonly rangeWeeks: number;
  /** Of the range and of the history before it, calibration sessions included. */
  readonly evaluations: readonly EmpathyEvaluation[];
  readonly floor: FloorEmpathy;
  /** What an answer works out from this model once, by its name. */
  readonly kept: Map<string, unknown>;
}

// The chart looks back 38 weeks, and the word over two weeks more than the range; a year tells severities well.
const historyWeeks = 52;
const looksBefore = 2;
const maxKept = 3;

const named = `
  EXISTS (SELECT 1 FROM agent_day WHERE agent_day.agent_id = agent.agent_id)
  OR EXISTS (SELECT 1 FROM roster_entry WHERE roster_entry.agent_id = agent.agent_id)
  OR EXISTS (SELECT 1 FROM shift WHERE shift.agent_id = agent.agent_id)`;

const models = new WeakMap<ReadableStore, Map<string, EmpathyModel>>();

/**
 * What all evaluations say together up to the end of a range. It is worked out once and kept until an import
 * changes evaluations or the load before scored contacts. Then only the days that it touched are read again;
 * severities are fitted to all evaluations anew, for each new one moves those of its evaluator's agents.
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
  for (const oldest of kept.keys()) if (kept.size > maxKept) kept.delete(oldest);
  return model;
}

/** What is worked out from a model once, however often it is asked for. */
export function onceOf<T>(model: EmpathyModel, name: string, work: () => T): T {
  if (!model.kept.has(name)) model.kept.set(name, work());
  return model.kept.get(name) as T;
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
  const rows = evaluationsOfDays(store, mondayOf(lastWeek - weeks + 1), range.toDay);
  const unknown = new Set(strangers);
  const reasons = leftOutOf(rows, unknown.size > 0 ? (agent) => !unknown.has(agent) : undefined);
  // Most stay what they are: the rows of a day are shared by all models that hold it.
  const evaluations = rows.map((row, at) => {
    const leftOut = reasons[at] ?? null;
    return leftOut === row.leftOut ? row : { ...row, leftOut };
  });
  const counted = evaluations.filter(counts);
  return {
    ...range,
    lastWeek,
    rangeWeeks,
    evaluations,
    floor: floorEmpathy(counted),
    kept: new Map(),
  };
}
