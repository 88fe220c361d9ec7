import type { Span } from "../../../domain/acting/before-and-after.ts";
import type { WeekValue } from "../../../domain/acting/week-values.ts";
import { mondayOf, sundayOf, type WeekIndex, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import { quickReturnList } from "../../../domain/workload/quick-return.ts";
import { floorClock } from "../floor/floor-clock.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { workIn } from "../workload/quick-returns.ts";

const onlyRostered = `
  SELECT agent_id AS id FROM agent
   WHERE EXISTS (SELECT 1 FROM shift WHERE shift.agent_id = agent.agent_id AND service_day BETWEEN @fromDay AND @toDay)
     AND NOT EXISTS (SELECT 1 FROM agent_week
                      WHERE agent_week.agent_id = agent.agent_id AND week BETWEEN @from AND @to
                        AND quick_returns IS NOT NULL)`;

/** Short rests a week of those who are known by the rota alone: their weeks are not kept with the others'. */
export function restsOfRota(
  store: ReadableStore,
  { from, to }: Span,
): (WeekValue & { readonly id: number })[] {
  const [fromDay, toDay] = [mondayOf(from), sundayOf(to)];
  const people = store.rows<{ id: number }>(onlyRostered, { from, to, fromDay, toDay });
  const clock = floorClock(store);
  const weekOf = (instant: number): WeekIndex => weekOfDay(clock.dayOf(instant));
  return people.flatMap(({ id }) => {
    const intervals = workIn(store, id, fromDay, toDay)?.intervals ?? [];
    const rests = new Map<WeekIndex, number>();
    for (const { from: began } of intervals) rests.set(weekOf(began), 0);
    for (const { to: began } of quickReturnList(intervals) ?? [])
      rests.set(weekOf(began), (rests.get(weekOf(began)) ?? 0) + 1);
    return [...rests]
      .filter(([week]) => week >= from && week <= to)
      .map(([week, value]) => ({ id, week, value, basis: "shifts" }));
  });
}
