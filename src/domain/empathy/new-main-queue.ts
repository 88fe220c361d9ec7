import type { WeekIndex } from "../calendar/iso-week.ts";

/** Weeks over which a main queue is read: shorter, and a few days of help elsewhere would change it. */
export const queueBlockWeeks = 4;

/** On how many days of four weeks somebody mostly worked in a queue. */
export interface QueueBlock {
  /** The four weeks: the first of them over four. */
  readonly block: number;
  readonly queue: string;
  readonly days: number;
}

/**
 * The first weeks of a new main queue: the queue of most days in four weeks, which stays so for the four after, and
 * differs from the one before. After it the same person takes other calls, and scores do not compare.
 *
 * @param blocks of one person, in any order
 * @returns in the order of time; an empty list where the main queue never changed
 * @example newMainQueues([{ block: 700, queue: "Sales", days: 18 }, { block: 701, queue: "Tech", days: 20 }, { block: 702, queue: "Tech", days: 20 }]) // [2804]
 */
export function newMainQueues(blocks: readonly QueueBlock[]): WeekIndex[] {
  const mains = [...Map.groupBy(blocks, ({ block }) => block)]
    .sort(([a], [b]) => a - b)
    .map(([block, queues]) => {
      const [most] = queues.toSorted((a, b) => b.days - a.days || (a.queue < b.queue ? -1 : 1));
      return { block, queue: most?.queue };
    });
  const found: WeekIndex[] = [];
  let main = mains[0]?.queue;
  for (const [at, { block, queue }] of mains.entries()) {
    if (mains[at + 1]?.queue !== queue || queue === main) continue;
    found.push(block * queueBlockWeeks);
    main = queue;
  }
  return found;
}
