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
