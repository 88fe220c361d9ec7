/** The work that arrives at a queue in a span of time. */
export interface QueueDemand {
  /** Contacts that arrived, those that were abandoned among them. */
  readonly arrivals: number;
  /** The span in which they arrived, in seconds; above 0. */
  readonly spanSeconds: number;
  /** Mean handle time, in seconds. */
  readonly handleSeconds: number;
}

/**
 * Offered load in erlangs: arrivals in a second times seconds of handling (methods, 1.4). It is how many
 * people would be handling at once if nobody ever had to wait.
 *
 * @returns from 0; undefined where the span has no length
 * @example offeredLoad({ arrivals: 100, spanSeconds: 1800, handleSeconds: 180 }) // 10
 */
export function offeredLoad({ arrivals, spanSeconds, handleSeconds }: QueueDemand): number | undefined {
  return spanSeconds > 0 ? (arrivals * handleSeconds) / spanSeconds : undefined;
}
