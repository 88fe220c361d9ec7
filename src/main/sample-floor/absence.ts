import type { ServiceDay } from "../../domain/calendar/service-day.ts";
import { isScoredPart, type SampleAgent } from "./agent.ts";
import { chanceOf } from "./chance.ts";
import type { SamplePeriod } from "./period.ts";

/** Days on which an agent is away; both ends are included. */
export interface SampleAbsence {
  readonly from: ServiceDay;
  readonly to: ServiceDay;
  readonly kind: "planned" | "short_notice";
}

const weeksAHoliday = 13;
const weeksASickness = 24;
const weeksASicknessOfTheIll = 5;

/**
 * An agent's absences in the order of their start; no two share a day. Whoever carries a planted truth of
 * the recent weeks is there in them, for else there would be nothing to see. Of the overloaded team nobody
 * can be spared at any time.
 */
export function absencesOf(agent: SampleAgent, period: SamplePeriod, key: string): SampleAbsence[] {
  if (agent.team.story === "overloaded") return [];
  const chance = chanceOf(`${key}|absence|${agent.id}`);
  const found: SampleAbsence[] = [];
  const first = Math.max(period.firstDay, agent.hiredOn);
  const last = Math.min(period.lastDay, agent.leftOn ?? period.lastDay);
  const lastFree = lastDayOff(agent, period, last);

  function add(from: ServiceDay, days: number, kind: SampleAbsence["kind"]): void {
    const to = Math.min(from + days - 1, lastFree);
    if (to < from || from < first) return;
    if (found.every((other) => to < other.from - 1 || from > other.to + 1)) found.push({ from, to, kind });
  }

  if (agent.part === "off-lately") add(period.recentFrom, last - period.recentFrom + 1, "short_notice");
  for (let left = timesIn(period.weeks / weeksAHoliday, chance.fraction()); left > 0; left--) {
    add(chance.whole(first, last), chance.pick([5, 7, 7, 12]), "planned");
  }
  const weeksAnIllness = agent.part === "ill" ? weeksASicknessOfTheIll : weeksASickness;
  const min = agent.part === "ill" ? 3 : 0;
  const illnesses = Math.max(min, timesIn(period.weeks / weeksAnIllness, chance.fraction()));
  for (let illness = 0; illness < illnesses; illness++) {
    add(chance.whole(first, last), chance.pick([1, 1, 2, 3, 4]), "short_notice");
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The last day on which the agent's part lets them be away. */
function lastDayOff({ part }: SampleAgent, period: SamplePeriod, last: ServiceDay): ServiceDay {
  // A short period has too few weeks before the recent ones to score enough contacts around a holiday.
  if (isScoredPart(part) && period.weeks < 16) return period.firstDay - 1;
  const isNeededLately =
    isScoredPart(part) ||
    part === "quick-returns" ||
    part === "quick-returns-understaffed" ||
    part === "difficult-contacts";
  return isNeededLately ? period.recentFrom - 1 : last;
}

function timesIn(expected: number, fraction: number): number {
  return Math.floor(expected + fraction);
}
