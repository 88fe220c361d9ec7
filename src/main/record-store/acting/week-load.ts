import { peakHalfHours } from "../../../domain/acting/peaks.ts";
import { halfHoursADay } from "../../../domain/calendar/half-hour.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { peopleNeeded } from "../../../domain/queueing/staffing.ts";
import { usualLoadWeeks, usualTarget } from "../../../domain/queueing/usual-target.ts";
import { floorClock } from "../floor/floor-clock.ts";
import { inScope, type TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { usualLoad } from "../workload/usual-load.ts";
import { actingRules } from "./acting-rules.ts";

export interface WeekLoadInput {
  readonly scope: TeamScope;
  readonly today: ServiceDay;
  /** The Monday. */
  readonly from: ServiceDay;
  /** The queues of this team's people, or this one queue; of all queues together without either. */
  readonly team: string | null;
  readonly queue: string | null;
}

interface LoadHalfHourRead {
  readonly day: ServiceDay;
  readonly minute: number;
  readonly startsAt: number;
  readonly arrivals: number | null;
  readonly occupancy: number | null;
  readonly needed: number | null;
  readonly there: number | null;
  readonly peak: boolean;
}

export interface WeekLoadRead {
  readonly from: ServiceDay | null;
  readonly to: ServiceDay | null;
  readonly halfHours: readonly LoadHalfHourRead[];
}

interface Sum {
  arrivals: number;
  load: number | null;
  there: number | null;
  needed: number | null;
}

/** The usual load of some queues together, by half-hour of one week. */
export function weekLoad(store: ReadableStore, input: WeekLoadInput): WeekLoadRead {
  const { today, from } = input;
  const load = usualLoad(store, today);
  if (load.contactDays === 0) return { from: null, to: null, halfHours: [] };
  const { rules } = actingRules(store, { today }).now;
  const target = {
    ...usualTarget,
    withinSeconds: rules.targetSeconds,
    occupancyCap: rules.occupancyCap,
  };
  const meant = queuesMeant(store, input);
  const sums = new Map<number, Sum>();
  for (const [queue, week] of load.queues) {
    if (meant && !meant.has(queue)) continue;
    for (const slot of week) {
      const { arrivals, there } = slot;
      const needed = peopleNeeded(slot, target) ?? (arrivals === 0 ? 0 : null);
      const sum = sums.get(slot.halfHour);
      if (!sum) sums.set(slot.halfHour, { arrivals, load: slot.load, there, needed });
      else {
        sum.arrivals += arrivals;
        sum.load = plus(sum.load, slot.load);
        sum.there = plus(sum.there, there);
        sum.needed = plus(sum.needed, needed);
      }
    }
  }
  const clock = floorClock(store);
  const loads = [...sums].map(([halfHour, { load }]) => ({ halfHour, load }));
  const peaks = peakHalfHours(loads, rules.peakShare);
  const halfHours = [...sums]
    .filter(([, { arrivals, there }]) => arrivals > 0 || (there ?? 0) > 0)
    .sort(([a], [b]) => a - b)
    .map(([halfHour, sum]): LoadHalfHourRead => {
      const weekday = Math.floor(halfHour / halfHoursADay);
      const minute = (halfHour % halfHoursADay) * 30;
      const day = from + weekday;
      return {
        day,
        minute,
        startsAt: clock.instantOf(day * 86_400 + minute * 60).at,
        arrivals: sum.arrivals,
        occupancy: sum.load === null || !sum.there ? null : sum.load / sum.there,
        needed: sum.needed,
        there: sum.there,
        peak: peaks.has(halfHour),
      };
    });
  return { from: load.from, to: load.to, halfHours };
}

/** The queues that are asked for; undefined for all. */
function queuesMeant(
  store: ReadableStore,
  { scope, team, queue, today }: WeekLoadInput,
): Set<string> | undefined {
  if (queue !== null) return new Set([queue]);
  if (team === null && scope === "all") return undefined;
  const { sql, values } = inScope(scope);
  const names = store.rows<{ name: string }>(
    `SELECT DISTINCT queue.name FROM agent LEFT JOIN team USING (team_id)
       JOIN agent_day USING (agent_id) JOIN queue ON queue_id = main_queue_id
      WHERE ${sql} AND (@team IS NULL OR team.name = @team) AND service_day BETWEEN @from AND @to`,
    ...values,
    { team, from: today - usualLoadWeeks * 7, to: today - 1 },
  );
  return new Set(names.map(({ name }) => name));
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
