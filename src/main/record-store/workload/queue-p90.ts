import { type WeekIndex, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import { percentileOfCounts } from "../../../domain/statistics/percentile-of-counts.ts";
import { longHandleShare, type QueueP90 } from "../../../domain/workload/emotional-demand.ts";
import type { ReadableStore } from "../store/open-store.ts";

const counted = `
  SELECT handle_seconds AS value, contacts AS count FROM queue_handle_time JOIN queue USING (queue_id)
   WHERE name = ? AND week = ? ORDER BY handle_seconds`;

/** A queue in a week: against the contacts of the same week a contact is a long one. */
export function queueInWeek(queue: string | null, from: number, clock: ZoneClock): string | null {
  return queue === null ? null : `${weekOfDay(clock.dayOf(from))} ${queue}`;
}

/** The ninetieth percentile of a queue's handle time by the names that `queueInWeek` gives. */
export function queueP90s(store: ReadableStore): QueueP90 {
  const known = new Map<string, number | undefined>();
  return (name) => {
    if (name === null) return undefined;
    if (!known.has(name)) {
      const space = name.indexOf(" ");
      const week: WeekIndex = Number(name.slice(0, space));
      known.set(name, percentileOfCounts(store.rows(counted, name.slice(space + 1), week), longHandleShare));
    }
    return known.get(name);
  };
}
