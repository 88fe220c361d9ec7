/** The work that arrives at a queue in a span of time. */
export interface QueueDemand {
  /** Contacts that arrived, those that were abandoned among them. */
  readonly arrivals: number;
  /** The span in which they arrived, in seconds; above 0. */
  readonly spanSeconds: number;
  /** Mean handle time, in seconds. */
  readonly handleSeconds: number;
  /** Contacts that one person handles at once, on average, from 1 (`meanConcurrency`); null where it is not known. */
  readonly concurrency: number | null;
}

/**
 * Seconds of one person's time that a contact takes: its handle time over the contacts handled at once. Where
 * nothing says how many were, each has a person to itself.
 *
 * @example personSeconds({ handleSeconds: 600, concurrency: 2 }) // 300
 */
export function personSeconds({
  handleSeconds,
  concurrency,
}: Pick<QueueDemand, "handleSeconds" | "concurrency">): number {
  return handleSeconds / (concurrency ?? 1);
}

/**
 * Offered load in erlangs: arrivals in a second times a person's seconds a contact (methods, 1.4 and 8.7). It is how
 * many people would be handling at once if nobody ever had to wait.
 *
 * @returns from 0; undefined where the span has no length
 * @example offeredLoad({ arrivals: 100, spanSeconds: 1800, handleSeconds: 180, concurrency: 1 }) // 10
 */
export function offeredLoad(demand: QueueDemand): number | undefined {
  const { arrivals, spanSeconds } = demand;
  return spanSeconds > 0 ? (arrivals * personSeconds(demand)) / spanSeconds : undefined;
}
