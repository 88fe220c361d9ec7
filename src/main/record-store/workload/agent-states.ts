import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { type DatedState, statesOnce } from "../../../domain/workload/states-once.ts";
import type { ReadableStore } from "../store/open-store.ts";

const within = `
  SELECT state, started_at AS "from", ended_at AS "to", service_day AS day FROM agent_state
   WHERE agent_id = ? AND service_day BETWEEN ? AND ? ORDER BY started_at`;

/** The states of an agent that began in a range of days, by their start; none counts what one of the day before holds. */
export function agentStates(
  store: ReadableStore,
  agent: number,
  from: ServiceDay,
  to: ServiceDay,
): DatedState[] {
  return statesOnce(store.rows<DatedState>(within, agent, from - 1, to)).filter(({ day }) => day >= from);
}

/** The states of a day, as `agentStates` gives them, with when the last state at work of the day before ended. */
export function statesOfDay(
  store: ReadableStore,
  agent: number,
  day: ServiceDay,
): { readonly states: readonly DatedState[]; readonly workedBefore: number | null } {
  const states: DatedState[] = [];
  let workedBefore: number | null = null;
  for (const state of statesOnce(store.rows<DatedState>(within, agent, day - 1, day)))
    if (state.day >= day) states.push(state);
    else if (state.state !== "offline") workedBefore = Math.max(workedBefore ?? state.to, state.to);
  return { states, workedBefore };
}
