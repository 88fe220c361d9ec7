import { mondayOf, type WeekIndex, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { changeRule } from "../../../domain/empathy/change-rule.ts";
import { type FloorEmpathy, floorEmpathy } from "../../../domain/empathy/floor-empathy.ts";
import { counts, leftOutOf } from "../../../domain/empathy/left-out.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { readingCache } from "../store/reading-cache.ts";
import { type EmpathyEvaluation, evaluationsOfDays } from "./empathy-days.ts";

/** The asked range: whole weeks in the window, any days on the command line. */
export interface EmpathyRange {
  readonly fromDay: ServiceDay;
  readonly toDay: ServiceDay;
}

/** What a model, and all that is computed from it, depends on besides the evaluations. */
export type EmpathyModelKey = {
  readonly fromDay: ServiceDay;
  readonly toDay: ServiceDay;
  /** Agents whom nothing but evaluations and surveys names. */
  readonly strangers: readonly string[];
};

/** What was computed for a range, kept until its records change. */
export interface EmpathyModel extends EmpathyRange {
  readonly key: EmpathyModelKey;
  readonly lastWeek: WeekIndex;
  readonly rangeWeeks: number;
  /** Of the range and of the history before it, calibration sessions included. */
  readonly evaluations: readonly EmpathyEvaluation[];
  /** Of the year before: looks of a year at changes stand on them, and nothing else. */
  readonly earlier: readonly EmpathyEvaluation[];
  readonly floor: FloorEmpathy;
}

// The chart looks back 38 weeks, and the verdict two weeks beyond the range; a year estimates severities well.
const historyWeeks = 52;
const looksBefore = 2;
/** The number of models kept, and of each value computed from them. */
export const maxModels = 3;

const named = `
  EXISTS (SELECT 1 FROM agent_day WHERE agent_day.agent_id = agent.agent_id)
  OR EXISTS (SELECT 1 FROM roster_entry WHERE roster_entry.agent_id = agent.agent_id)
  OR EXISTS (SELECT 1 FROM shift WHERE shift.agent_id = agent.agent_id)`;

const models = readingCache<EmpathyModelKey, EmpathyModel>({ standsOn: ["empathy"], max: maxModels });

/**
 * What all evaluations say together up to the end of a range. It is worked out once and kept until an import
 * changes evaluations or the load before scored contacts. Then only the days that it touched are read again;
 * severities are fitted to all evaluations anew, for each new one moves those of its evaluator's agents.
 */
export function empathyModel(store: ReadableStore, range: EmpathyRange): EmpathyModel {
  const { fromDay, toDay } = range;
  const key: EmpathyModelKey = { fromDay, toDay, strangers: unknownAgents(store) };
  return models.of(store, key, () => computed(store, key));
}

/** Agents whom nothing but evaluations and surveys names; none where nothing else names anybody. */
function unknownAgents(store: ReadableStore): string[] {
  if (store.row(`SELECT 1 FROM agent WHERE ${named} LIMIT 1`) === undefined) return [];
  return store
    .rows<{ agent: string }>(`SELECT source_id AS agent FROM agent WHERE NOT (${named}) ORDER BY source_id`)
    .map(({ agent }) => agent);
}

function computed(store: ReadableStore, key: EmpathyModelKey): EmpathyModel {
  const { fromDay, toDay, strangers } = key;
  const lastWeek = weekOfDay(toDay);
  const rangeWeeks = lastWeek - weekOfDay(fromDay) + 1;
  const weeks = Math.max(historyWeeks, rangeWeeks + looksBefore);
  const fromHistory = mondayOf(lastWeek - weeks + 1);
  const rows = evaluationsOfDays(store, mondayOf(lastWeek - weeks - changeRule.looks + 1), toDay);
  const unknown = new Set(strangers);
  const reasons = leftOutOf(rows, unknown.size > 0 ? (agent) => !unknown.has(agent) : undefined);
  // Most stay what they are: the rows of a day are shared by all models that hold it.
  const all = rows.map((row, at) => {
    const leftOut = reasons[at] ?? null;
    return leftOut === row.leftOut ? row : { ...row, leftOut };
  });
  const begin = all.findIndex(({ serviceDay }) => serviceDay >= fromHistory);
  const earlier = begin < 0 ? all : all.slice(0, begin);
  const evaluations = begin < 0 ? [] : all.slice(begin);
  const counted = evaluations.filter(counts);
  return {
    key,
    fromDay,
    toDay,
    lastWeek,
    rangeWeeks,
    evaluations,
    earlier,
    floor: floorEmpathy(counted),
  };
}
