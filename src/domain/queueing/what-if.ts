import { type ErlangC, erlangC } from "./erlang-c.ts";
import type { QueueDemand } from "./offered-load.ts";

/** A change to a queue that somebody wonders about. */
export interface QueueChange {
  /** People more; fewer where negative. */
  readonly agents?: number;
  /** What the arrivals are multiplied by. */
  readonly arrivals?: number;
}

export interface WhatIf {
  readonly now: ErlangC;
  readonly onePersonMore: ErlangC;
  readonly tenPercentMoreContacts: ErlangC;
}

/**
 * The queue after a change, by Erlang C and with its limits.
 *
 * @param withinSeconds the target of the service level
 * @returns "unstable" where the agents no longer suffice
 * @example changedQueue(demand, 14, 20, { agents: -4 }).kind // "unstable", where the load is 10
 */
export function changedQueue(
  demand: QueueDemand,
  agents: number,
  withinSeconds: number,
  change: QueueChange,
): ErlangC {
  const arrivals = demand.arrivals * (change.arrivals ?? 1);
  return erlangC({ ...demand, arrivals }, agents + (change.agents ?? 0), withinSeconds);
}

/** What ten per cent more contacts multiply arrivals by. */
export const tenPercentMore = 1.1;

/**
 * The two questions that a supervisor asks: what one person more would change, and what a busier day would.
 *
 * @returns each as Erlang C gives it, "unstable" among them
 */
export function whatIf(demand: QueueDemand, agents: number, withinSeconds: number): WhatIf {
  return {
    now: changedQueue(demand, agents, withinSeconds, {}),
    onePersonMore: changedQueue(demand, agents, withinSeconds, { agents: 1 }),
    tenPercentMoreContacts: changedQueue(demand, agents, withinSeconds, { arrivals: tenPercentMore }),
  };
}
