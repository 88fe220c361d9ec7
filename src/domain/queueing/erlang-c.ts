import { erlangB } from "./erlang-b.ts";
import { offeredLoad, personSeconds, type QueueDemand } from "./offered-load.ts";

/** A queue in balance with a given number of agents; everybody waits until served. */
export interface StableQueue {
  readonly kind: "stable";
  readonly agents: number;
  /** Offered load in erlangs. */
  readonly load: number;
  /** Share of contacts that wait at all, 0 to 1. */
  readonly waitProbability: number;
  /** Mean wait of all contacts, those that do not wait among them. */
  readonly averageWaitSeconds: number;
  /** Share of contacts served within the target, 0 to 1. */
  readonly serviceLevel: number;
  /** Share of the agents' time spent handling, 0 to 1. */
  readonly occupancy: number;
}

/**
 * `unstable`: the agents cannot handle what arrives, the queue grows without end, and no number describes
 * it. `unknown`: the demand cannot be computed.
 */
export type ErlangC =
  | StableQueue
  | { readonly kind: "unstable"; readonly agents: number; readonly load: number }
  | { readonly kind: "unknown" };

/**
 * Erlang C: how a queue with one kind of agents does (methods, 1.4). With A the load, N the agents and
 * ρ = A/N: P(wait) = B/(1 − ρ(1 − B)); mean wait = P(wait)·AHT/(N − A); service level =
 * 1 − P(wait)·e^(−(N − A)·T/AHT).
 *
 * With several contacts at once AHT is a person's seconds a contact.
 *
 * Limits: Poisson arrivals, one skill, no fatigue; nobody hangs up, so that waits are overstated where
 * callers abandon.
 *
 * @param withinSeconds T, the target of the service level, from 0
 * @returns "unstable" where A ≥ N, never a number; "unknown" where the demand has no span or is none that can be
 * @example erlangC({ arrivals: 100, spanSeconds: 1800, handleSeconds: 180, concurrency: 1 }, 14, 20) // service level 0.888
 */
export function erlangC(demand: QueueDemand, agents: number, withinSeconds: number): ErlangC {
  const load = offeredLoad(demand);
  if (load === undefined) return { kind: "unknown" };
  const blocked = erlangB(load, agents);
  if (blocked === undefined) return { kind: "unknown" };
  return load >= agents
    ? { kind: "unstable", agents, load }
    : stableQueue(load, agents, blocked, personSeconds(demand), withinSeconds);
}

/**
 * The queue for a load below the number of agents, when Erlang B is known already.
 *
 * @param contactSeconds of one person's time that a contact takes (`personSeconds`)
 */
export function stableQueue(
  load: number,
  agents: number,
  blocked: number,
  contactSeconds: number,
  withinSeconds: number,
): StableQueue {
  const occupancy = load / agents;
  if (load === 0)
    return {
      kind: "stable",
      agents,
      load,
      waitProbability: 0,
      averageWaitSeconds: 0,
      serviceLevel: 1,
      occupancy,
    };
  const waitProbability = blocked / (1 - occupancy * (1 - blocked));
  const spare = agents - load;
  return {
    kind: "stable",
    agents,
    load,
    waitProbability,
    averageWaitSeconds: (waitProbability * contactSeconds) / spare,
    serviceLevel: 1 - waitProbability * Math.exp((-spare * withinSeconds) / contactSeconds),
    occupancy,
  };
}
