/**
 * Erlang B: the share of contacts that would find all agents busy if nobody could wait. By recurrence,
 * B₀ = 1, Bₖ = A·Bₖ₋₁ / (k + A·Bₖ₋₁), which needs no factorial and holds for thousands of agents.
 *
 * @param load offered load in erlangs, from 0
 * @param agents a whole number, from 0
 * @returns 0 to 1; undefined for a load or a number of agents that cannot be
 * @example erlangB(1, 2) // 0.2
 */
export function erlangB(load: number, agents: number): number | undefined {
  if (!(load >= 0 && load < Number.POSITIVE_INFINITY) || !Number.isInteger(agents) || agents < 0)
    return undefined;
  let blocked = 1;
  for (let at = 1; at <= agents; at++) blocked = nextErlangB(load, at, blocked);
  return blocked;
}

/** Erlang B for `agents` from the value for one agent fewer. */
export function nextErlangB(load: number, agents: number, before: number): number {
  return (load * before) / (agents + load * before);
}
