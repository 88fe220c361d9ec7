import { mondayOf, sundayOf, type WeekIndex } from "../../../domain/calendar/iso-week.ts";
import { median } from "../../../domain/statistics/median.ts";
import { ratio } from "../../../domain/statistics/ratio.ts";
import { sumOfKnown } from "../../../domain/statistics/sum.ts";
import {
  longestStretchBand,
  occupancyBand,
  quickReturnsBand,
} from "../../../domain/workload/figure-bands.ts";
import { occupancy } from "../../../domain/workload/occupancy.ts";
import { quickReturnWeeks } from "../../../domain/workload/quick-return.ts";
import type { TeamConditions } from "../../../domain/workload/week-conditions.ts";
import { sourceDays } from "../floor/source-days.ts";
import { inScope, type TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { repairedShareOf } from "./agent-heat.ts";

export interface TeamsRead {
  readonly contactDays: number;
  readonly stateDays: number;
  readonly teams: readonly TeamConditions[];
}

interface PersonWeek {
  agent_id: number;
  team: string | null;
  handling: number | null;
  available: number | null;
  timeline: number | null;
  repaired: number | null;
  worked: number | null;
  busy: number | null;
  returns: number | null;
  at_least: number | null;
}

const people = (scope: string) => `
  SELECT agent.agent_id, team.name AS team, now.handling_state_seconds AS handling,
         now.available_seconds AS available, now.timeline_seconds AS timeline, now.repaired_seconds AS repaired,
         now.worked_half_hours AS worked, now.busy_half_hours AS busy, four.returns, four.at_least
    FROM (SELECT ? AS week) AS asked CROSS JOIN agent LEFT JOIN team USING (team_id)
    LEFT JOIN agent_week AS now ON now.agent_id = agent.agent_id AND now.week = asked.week
    LEFT JOIN (SELECT agent_id, sum(quick_returns) AS returns, max(quick_returns_from = 'contacts') AS at_least
                 FROM agent_week WHERE week BETWEEN ? AND ? GROUP BY agent_id) AS four
      ON four.agent_id = agent.agent_id
   WHERE ${scope}`;
const stretches = `
  SELECT agent_id AS agent, longest_stretch_seconds AS seconds FROM agent CROSS JOIN agent_day USING (agent_id)
   WHERE service_day BETWEEN ? AND ? AND longest_stretch_seconds IS NOT NULL`;

/** Each team's conditions in a week, by name; people without a team stand last. */
export function teamConditions(
  store: ReadableStore,
  { week, scope }: { readonly week: WeekIndex; readonly scope: TeamScope },
): TeamsRead {
  const [from, to] = [mondayOf(week), sundayOf(week)];
  const { sql, values } = inScope(scope);
  const rows = store.rows<PersonWeek>(people(sql), week, week - quickReturnWeeks + 1, week, ...values);
  const ofAgent = new Map<number, number[]>();
  for (const { agent, seconds } of store.rows<{ agent: number; seconds: number }>(stretches, from, to)) {
    const known = ofAgent.get(agent);
    if (known) known.push(seconds);
    else ofAgent.set(agent, [seconds]);
  }
  const teams = [...Map.groupBy(rows, ({ team }) => team)].map(([team, members]) =>
    conditions(team, members, ofAgent, week),
  );
  return {
    contactDays: sourceDays(store, "contacts", from, to).length,
    stateDays: sourceDays(store, "states", from, to).length,
    teams: teams.sort((a, b) =>
      a.team === null ? 1 : b.team === null ? -1 : a.team.localeCompare(b.team, "en"),
    ),
  };
}

function conditions(
  team: string | null,
  members: readonly PersonWeek[],
  stretchesOf: ReadonlyMap<number, readonly number[]>,
  week: WeekIndex,
): TeamConditions {
  const own = members.flatMap(({ agent_id }) => stretchesOf.get(agent_id) ?? []);
  const withStates = members.filter(({ timeline }) => timeline !== null);
  const handling = sumOf(members, "handling");
  const available = sumOf(members, "available");
  const worked = sumOf(members, "worked");
  const share = occupancy(handling, available) ?? null;
  const stretch = median(own) ?? null;
  const known = members.filter(({ returns }) => returns !== null);
  const returns = sumOf(members, "returns");
  const atLeast = known.some(({ at_least }) => at_least === 1);
  return {
    team,
    people: members.length,
    withData: members.filter(({ agent_id, timeline }) => timeline !== null || stretchesOf.has(agent_id))
      .length,
    withStates: withStates.length,
    occupancy: share,
    workedHalfHours: worked,
    busyShare: ratio(sumOf(members, "busy") ?? 0, worked),
    longestStretchSeconds: stretch,
    quickReturns: returns,
    quickReturnPeople: returns === null ? null : known.filter((one) => (one.returns ?? 0) > 0).length,
    quickReturnsKnown: known.length,
    quickReturnsAtLeast: atLeast,
    repairedShare: repairedShareOf(sumOf(members, "repaired"), sumOf(members, "timeline")),
    bands: {
      occupancy: occupancyBand(share, week),
      longestStretch: longestStretchBand(stretch, week),
      quickReturns: quickReturnsBand(returns === null ? null : returns / known.length, atLeast, week),
    },
  };
}

type Summed = "handling" | "available" | "worked" | "busy" | "returns" | "repaired" | "timeline";

function sumOf(members: readonly PersonWeek[], of: Summed): number | null {
  return sumOfKnown(members.map((member) => member[of]));
}
