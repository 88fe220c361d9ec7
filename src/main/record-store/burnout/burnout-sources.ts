import type { FactorNeed } from "../../../domain/burnout/factor-rule.ts";
import { mondayOf, sundayOf, type WeekIndex } from "../../../domain/calendar/iso-week.ts";
import { datedSources } from "../../../domain/floor/record-kind.ts";
import { sourceDays } from "../floor/source-days.ts";
import type { ReadableStore, Value } from "../store/open-store.ts";

/** A source counts as there where it brought anything in the week or the three before. */
const weeksLookedAt = 4;

const ofAgent: readonly (readonly [FactorNeed, string])[] = [
  ["contacts", "SELECT 1 FROM agent_day WHERE agent_id = ? AND service_day BETWEEN ? AND ? AND handled > 0"],
  [
    "states",
    "SELECT 1 FROM agent_day WHERE agent_id = ? AND service_day BETWEEN ? AND ? AND states_from IS NOT NULL",
  ],
  ["shifts", "SELECT 1 FROM shift WHERE agent_id = ? AND service_day BETWEEN ? AND ?"],
  ["evaluations", "SELECT 1 FROM evaluation WHERE agent_id = ? AND service_day BETWEEN ? AND ?"],
];
const rosteredHours = "SELECT 1 FROM agent WHERE agent_id = ? AND weekly_hours IS NOT NULL";
const anyAbsence = "SELECT 1 FROM absence LIMIT 1";

/** Which sources brought records of one agent lately. */
export function agentSources(store: ReadableStore, agent: number, week: WeekIndex): FactorNeed[] {
  const range = [mondayOf(week - weeksLookedAt + 1), sundayOf(week)] as const;
  const has = (sql: string, ...values: readonly Value[]) => store.row(sql, ...values) !== undefined;
  const there = ofAgent.filter(([, sql]) => has(`${sql} LIMIT 1`, agent, ...range)).map(([need]) => need);
  if (has(rosteredHours, agent)) there.push("roster.weekly_hours");
  if (has(anyAbsence)) there.push("absences");
  return there;
}

/** Which sources brought records of anybody on the floor lately. */
export function floorSources(store: ReadableStore, week: WeekIndex): FactorNeed[] {
  const [from, to] = [mondayOf(week - weeksLookedAt + 1), sundayOf(week)];
  const there: FactorNeed[] = datedSources.filter((source) => sourceDays(store, source, from, to).length > 0);
  if (store.row("SELECT 1 FROM agent WHERE weekly_hours IS NOT NULL LIMIT 1"))
    there.push("roster.weekly_hours");
  if (store.row(anyAbsence)) there.push("absences");
  return there;
}
