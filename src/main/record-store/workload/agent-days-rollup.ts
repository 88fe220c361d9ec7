import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import type { Touched } from "../import/touched.ts";
import type { WritableStore } from "../store/open-store.ts";
import { reachesOver, rollUpAgentDay } from "./agent-day-rollup.ts";

interface AgentDay {
  readonly agent: number;
  readonly day: ServiceDay;
}

/**
 * Recomputes the agents' days that a change touched, and those whose working intervals share a midnight with them: the
 * day before, where its work reaches over, for the interval that began there owns what comes after midnight; and the
 * day after, where work of the touched day reaches over or did. What is recomputed so counts as touched as well.
 */
export function rollUpAgentDays(store: WritableStore, touched: Touched, clock: ZoneClock): void {
  const days = touched.agentDays();
  const before: AgentDay[] = [];
  const after: AgentDay[] = [];
  for (const { agent, day } of days) {
    if (!touched.hasAgentDay(agent, day - 1) && reachesOver(store, agent, day - 1, clock))
      before.push({ agent, day: day - 1 });
    const next = { agent, day: day + 1 };
    const isNextDue = !touched.hasAgentDay(agent, next.day);
    const reached = isNextDue && reachesOver(store, agent, day, clock);
    rollUpAgentDay(store, agent, day, clock);
    if (reached || (isNextDue && reachesOver(store, agent, day, clock))) after.push(next);
  }
  for (const { agent, day } of before) {
    touched.agentDay(agent, day);
    rollUpAgentDay(store, agent, day, clock);
  }
  for (const { agent, day } of after) rollUpDayAfter(store, touched, agent, day, clock);
}

/** Where the day after begins or ends to reach over its own midnight, what belongs to it changes there as well. */
function rollUpDayAfter(
  store: WritableStore,
  touched: Touched,
  agent: number,
  day: ServiceDay,
  clock: ZoneClock,
): void {
  const reached = reachesOver(store, agent, day, clock);
  touched.agentDay(agent, day);
  rollUpAgentDay(store, agent, day, clock);
  if (reachesOver(store, agent, day, clock) === reached || touched.hasAgentDay(agent, day + 1)) return;
  touched.agentDay(agent, day + 1);
  rollUpAgentDay(store, agent, day + 1, clock);
}
