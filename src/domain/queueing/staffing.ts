import { halfHourSeconds } from "../calendar/half-hour.ts";
import { nextErlangB } from "./erlang-b.ts";
import { type StableQueue, stableQueue } from "./erlang-c.ts";
import { offeredLoad, personSeconds, type QueueDemand } from "./offered-load.ts";

/** What the floor wants of a queue, for callers and for agents. */
export interface StaffingTarget {
  /** Share of contacts to serve in time, above 0 and below 1. */
  readonly serviceLevel: number;
  readonly withinSeconds: number;
  /** Occupancy that is not to be passed, above 0 to 1. */
  readonly occupancyCap: number;
}

/** `out-of-reach`: no number of people meets such a target. `no-demand`: nothing arrives, or it is not known. */
export type Staffing = StableQueue | { readonly kind: "out-of-reach" } | { readonly kind: "no-demand" };

// A load that is worked out may miss a round share by the last digit.
const hair = 1e-12;

/**
 * Whether an occupancy passes the cap; the cap itself does not.
 *
 * @param occupancy load over people, from 0; above 1 they cannot handle it
 * @example isOverCap(7.65 / 9, 0.85) // false, though the quotient is 0.8500000000000001
 */
export function isOverCap(occupancy: number, cap: number): boolean {
  return occupancy > cap + hair;
}

/** Whether a queue, as it stands, meets a target: for its callers and for its people. */
export function meetsTarget(
  { serviceLevel, occupancy }: Pick<StableQueue, "serviceLevel" | "occupancy">,
  target: Pick<StaffingTarget, "serviceLevel" | "occupancyCap">,
): boolean {
  return serviceLevel >= target.serviceLevel && !isOverCap(occupancy, target.occupancyCap);
}

/**
 * The fewest agents with whom the queue meets its service level and nobody's occupancy passes the cap
 * (methods, 1.4). These are people on contacts; `rosteredAgents` adds the shrinkage.
 *
 * @returns the queue with that many agents, or why there is none
 * @example 100 contacts of 180 s in half an hour, 80 % in 20 s, cap 85 %: 14 agents
 */
export function agentsNeeded(demand: QueueDemand, target: StaffingTarget): Staffing {
  const load = offeredLoad(demand);
  if (load === undefined || !(load > 0 && load < Number.POSITIVE_INFINITY)) return { kind: "no-demand" };
  if (!(target.serviceLevel < 1 && target.occupancyCap > 0)) return { kind: "out-of-reach" };
  let blocked = 1;
  for (let agents = 1; ; agents++) {
    blocked = nextErlangB(load, agents, blocked);
    if (load >= agents || isOverCap(load / agents, target.occupancyCap)) continue;
    const queue = stableQueue(load, agents, blocked, personSeconds(demand), target.withinSeconds);
    if (meetsTarget(queue, target)) return queue;
  }
}

/**
 * People that a queue needs in one half-hour.
 *
 * @param arrivals in the half-hour, on average
 * @returns null where nothing arrives, the handle time is not known, or no number of people suffices
 * @example peopleNeeded({ arrivals: 100, handleSeconds: 180, concurrency: 1 }, usualTarget) // 14
 */
export function peopleNeeded(
  {
    arrivals,
    handleSeconds,
    concurrency,
  }: {
    readonly arrivals: number;
    readonly handleSeconds: number | null;
    readonly concurrency: number | null;
  },
  target: StaffingTarget,
): number | null {
  if (handleSeconds === null) return null;
  const demand = { arrivals, spanSeconds: halfHourSeconds, handleSeconds, concurrency };
  const staffing = agentsNeeded(demand, target);
  return staffing.kind === "stable" ? staffing.agents : null;
}
