import type { TeamFacts } from "../../../domain/acting/proposal.ts";
import { shortStretch } from "../../../domain/acting/short-stretch.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { understaffing } from "../../../domain/queueing/queue-shortage.ts";
import { usualLoadWeeks, usualTarget } from "../../../domain/queueing/usual-target.ts";
import { inScope, type TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { readingCache } from "../store/reading-cache.ts";
import { type UsualLoad, usualLoad } from "../workload/usual-load.ts";
import type { ActingSignals } from "./acting-signals.ts";

const queuesOfTeams = readingCache<{ readonly today: ServiceDay }, ReadonlyMap<string, string>>({
  standsOn: ["imports"],
  max: 3,
});

/** What the rules need to know of each team in scope and of the queue that its people work for. */
export function teamFacts(
  store: ReadableStore,
  { scope, today }: { readonly scope: TeamScope; readonly today: ServiceDay },
  { shared }: Pick<ActingSignals, "shared">,
): TeamFacts[] {
  const { sql, values } = inScope(scope);
  const load = usualLoad(store, today);
  const people = store.rows<{ team: string; people: number }>(
    `SELECT team.name AS team, count(*) AS people
       FROM agent JOIN team USING (team_id)
      WHERE ${sql} AND (left_on IS NULL OR left_on >= ?) GROUP BY team.name`,
    ...values,
    today,
  );
  const queues = queuesOfTeams.of(store, { today }, () => mainQueues(store, today));
  return people.map(({ team, people: count }): TeamFacts => {
    const queue = queues.get(team) ?? null;
    return {
      team,
      queue,
      people: count,
      shortage: queue === null ? null : shortageOf(load, queue),
      shared: shared.get(team) ?? null,
    };
  });
}

/** The queue for which a team's people worked on most days lately. */
function mainQueues(store: ReadableStore, today: ServiceDay): Map<string, string> {
  const rows = store.rows<{ team: string; queue: string; days: number }>(
    `SELECT team.name AS team, queue.name AS queue, count(*) AS days
       FROM agent JOIN team USING (team_id) JOIN agent_day USING (agent_id) JOIN queue ON queue_id = main_queue_id
      WHERE service_day BETWEEN ? AND ? GROUP BY 1, 2 ORDER BY days, queue.name DESC`,
    today - usualLoadWeeks * 7,
    today - 1,
  );
  // The last that is set is the commonest.
  return new Map(rows.map(({ team, queue }) => [team, queue]));
}

function shortageOf(load: UsualLoad, queue: string): TeamFacts["shortage"] {
  const shortage = load.shortages.get(queue);
  const week = load.queues.get(queue);
  if (!shortage || !week) return null;
  const kind = understaffing(shortage.now, shortage.before);
  if (kind === undefined || kind === "no") return null;
  return {
    since: load.from,
    kind,
    overCap: shortage.now.overCap,
    halfHours: shortage.now.halfHours,
    worst: shortStretch(week, usualTarget.occupancyCap),
  };
}
