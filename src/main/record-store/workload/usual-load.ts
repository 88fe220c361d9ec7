import type { UsualHalfHour } from "../../../domain/acting/queue-room.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { type QueueShortage, queueShortage } from "../../../domain/queueing/queue-shortage.ts";
import { usualLoadWeeks, usualTarget } from "../../../domain/queueing/usual-target.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { readingCache } from "../store/reading-cache.ts";
import { usualQueueSlots } from "./queue-load.ts";

export interface UsualLoad {
  readonly from: ServiceDay;
  readonly to: ServiceDay;
  /** Days with contacts, and with states, in the range. */
  readonly contactDays: number;
  readonly stateDays: number;
  /** By queue. */
  readonly queues: ReadonlyMap<string, readonly UsualHalfHour[]>;
  /** In how many half-hours of the week each queue is over the cap on occupancy, and was before. */
  readonly shortages: ReadonlyMap<string, QueueShortages>;
}

interface QueueShortages {
  readonly now: QueueShortage;
  /** Over the weeks of the same length before; null where these have no contacts. */
  readonly before: QueueShortage | null;
}

const loads = readingCache<{ readonly today: ServiceDay }, UsualLoad>({ standsOn: ["imports"], max: 3 });

/** Every queue's usual week: the mean of the eight weeks before a day. */
export function usualLoad(store: ReadableStore, today: ServiceDay): UsualLoad {
  return loads.of(store, { today }, () => computed(store, today));
}

function computed(store: ReadableStore, today: ServiceDay): UsualLoad {
  const range = { from: today - usualLoadWeeks * 7, to: today - 1 };
  const queues = usualQueueSlots(store, range);
  const length = range.to - range.from + 1;
  const earlier = usualQueueSlots(store, { from: range.from - length, to: range.to - length });
  return {
    ...range,
    contactDays: queues[0]?.contactDays ?? 0,
    stateDays: queues[0]?.stateDays ?? 0,
    queues: new Map(
      queues.map(({ queue, slots }) => [
        queue,
        slots.map(
          ({ halfHour, meanArrivals, handleSeconds, concurrency, offeredLoad, there }): UsualHalfHour => ({
            halfHour,
            arrivals: meanArrivals,
            handleSeconds,
            concurrency,
            load: offeredLoad,
            there,
          }),
        ),
      ]),
    ),
    shortages: new Map(
      queues.map(({ queue, slots }) => {
        const own = earlier.find((one) => one.queue === queue && one.contactDays > 0);
        const before = own ? queueShortage(own.slots, usualTarget) : null;
        return [queue, { now: queueShortage(slots, usualTarget), before }];
      }),
    ),
  };
}
