import type { ServiceDay } from "../../domain/calendar/service-day.ts";
import type { SampleAgent } from "./agent.ts";
import type { LoadCell } from "./load-before.ts";
import type { SamplePeriod } from "./period.ts";

const loadCosts = 2;
const loadCostsThem = 3;
const loadCostsThemLately = 24;
const restedFall = 18;
/** What everybody in the drifting team falls by, one point more or less apart. */
const driftFall = 11;

/**
 * The empathy that an agent truly shows in a contact, 0 to 100: the floor's secret, which the scores show
 * through an evaluator's severity and some noise. Load takes a little from everybody.
 */
export function trueEmpathy(
  agent: SampleAgent,
  day: ServiceDay,
  cell: LoadCell,
  period: SamplePeriod,
): number {
  const lately = day >= period.recentFrom;
  switch (agent.part) {
    case "falls-under-load":
      return agent.empathy - (cell !== "loaded" ? 0 : lately ? loadCostsThemLately : loadCostsThem);
    case "falls-rested":
      return agent.empathy - (lately ? restedFall : 0);
    case "fine-under-harsh":
      return agent.empathy;
    default:
      return agent.empathy - (cell === "loaded" ? loadCosts : 0) - (lately ? driftOf(agent) : 0);
  }
}

/** How many points an agent falls by together with their team; 0 in a team that does not drift. */
export function driftOf({ team, place }: SampleAgent): number {
  return team.story === "drifts" ? driftFall - 1 + (place % 3) : 0;
}
