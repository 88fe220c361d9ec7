import { type WeekIndex, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ContactOutcome } from "../../../domain/floor/contact.ts";
import { arrives } from "../../../domain/queueing/queue-half-hour.ts";

/** Zones change their clocks on quarters of an hour, so a quarter lies in one half-hour of any clock. */
export const quarterSeconds = 900;
const apart = 1_000_000;

/** What a contact adds to its queue. */
export interface QueueContact {
  readonly queue: number;
  readonly direction: string | null;
  readonly outcome: ContactOutcome;
  readonly offeredAt: number;
  readonly day: ServiceDay;
  readonly handleSeconds: number | null;
}

/** Contacts that arrived on a queue in a quarter of an hour. */
export interface QuarterArrivals {
  readonly queue: number;
  /** Quarters since 1970, UTC. */
  readonly quarter: number;
  readonly arrivals: number;
  readonly abandoned: number;
  readonly handled: number;
  readonly handleMilliseconds: number;
}

/** Handled contacts of a queue and a week that took as long, to the millisecond. */
export interface CountedHandleTime {
  readonly queue: number;
  readonly week: WeekIndex;
  readonly handleSeconds: number;
  readonly contacts: number;
}

interface Quarter {
  arrivals: number;
  abandoned: number;
  handled: number;
  handleMilliseconds: number;
}

/**
 * Contacts that came and went, counted by their queue. The queues' roll-ups are updated by these counts:
 * recomputing a queue's day from its rows would need an index that every row of an import pays for.
 */
export class ContactCounts {
  readonly #quarters = new Map<number, Quarter>();
  readonly #handleTimes = new Map<number, Map<number, number>>();

  /**
   * Counts a contact once on each queue in which somebody had it. Its handle time there is what all of them did; it is
   * not known where that of one of them is not.
   *
   * @param parts what each agent had of the contact, in their order
   * @param sign 1: it came; -1: it went.
   */
  add(parts: readonly QueueContact[], sign: 1 | -1): void {
    const byQueue = Map.groupBy(parts, ({ queue }) => queue);
    for (const ofQueue of byQueue.values()) this.addOne(whole(ofQueue), sign);
  }

  /** Counts a contact that one agent had, or nobody. */
  addOne({ queue, direction, outcome, offeredAt, day, handleSeconds }: QueueContact, sign: 1 | -1): void {
    const milliseconds = handleSeconds === null ? null : Math.round(handleSeconds * 1000);
    if (arrives(direction)) {
      const quarter = this.#quarter(queue, Math.floor(offeredAt / quarterSeconds));
      quarter.arrivals += sign;
      if (outcome === "abandoned") quarter.abandoned += sign;
      if (milliseconds !== null) {
        quarter.handled += sign;
        quarter.handleMilliseconds += sign * milliseconds;
      }
    }
    if (milliseconds === null || outcome !== "handled") return;
    this.#addTimes(queue, weekOfDay(day), milliseconds / 1000, sign);
  }

  /** Forgets what was counted, and not in which weeks: all contacts are about to be counted from their rows. */
  clear(): void {
    this.#quarters.clear();
    for (const times of this.#handleTimes.values()) times.clear();
  }

  addArrivals(counted: QuarterArrivals, sign: 1 | -1): void {
    const quarter = this.#quarter(counted.queue, counted.quarter);
    quarter.arrivals += sign * counted.arrivals;
    quarter.abandoned += sign * counted.abandoned;
    quarter.handled += sign * counted.handled;
    quarter.handleMilliseconds += sign * counted.handleMilliseconds;
  }

  addHandleTimes({ queue, week, handleSeconds, contacts }: CountedHandleTime, sign: 1 | -1): void {
    this.#addTimes(queue, week, handleSeconds, sign * contacts);
  }

  *arrivals(): Generator<QuarterArrivals> {
    for (const [name, counts] of this.#quarters)
      yield { queue: name % apart, quarter: Math.floor(name / apart), ...counts };
  }

  /** The weeks in which a queue's handle times may have changed. */
  weeks(): ReadonlySet<WeekIndex> {
    return new Set([...this.#handleTimes.keys()].map((name) => Math.floor(name / apart)));
  }

  *handleTimes(): Generator<CountedHandleTime> {
    for (const [name, times] of this.#handleTimes)
      for (const [handleSeconds, contacts] of times)
        yield { queue: name % apart, week: Math.floor(name / apart), handleSeconds, contacts };
  }

  #quarter(queue: number, at: number): Quarter {
    const name = at * apart + queue;
    let quarter = this.#quarters.get(name);
    if (!quarter) {
      quarter = { arrivals: 0, abandoned: 0, handled: 0, handleMilliseconds: 0 };
      this.#quarters.set(name, quarter);
    }
    return quarter;
  }

  #addTimes(queue: number, week: WeekIndex, handleSeconds: number, contacts: number): void {
    const name = week * apart + queue;
    let times = this.#handleTimes.get(name);
    if (!times) {
      times = new Map();
      this.#handleTimes.set(name, times);
    }
    times.set(handleSeconds, (times.get(handleSeconds) ?? 0) + contacts);
  }
}

function whole(parts: readonly QueueContact[]): QueueContact {
  const isKnown = parts.every(({ handleSeconds }) => handleSeconds !== null);
  const handleSeconds = isKnown ? parts.reduce((sum, part) => sum + (part.handleSeconds ?? 0), 0) : null;
  return { ...(parts[0] as QueueContact), handleSeconds };
}
