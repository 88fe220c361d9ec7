import { weekOfDay } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { longestStretchBand } from "../../../domain/workload/figure-bands.ts";
import { loadSeconds } from "../../../domain/workload/handle-time.ts";
import { occupancy } from "../../../domain/workload/occupancy.ts";
import { repairedShare } from "../../../domain/workload/repaired-states.ts";
import type { Band } from "../../../domain/workload/thresholds.ts";
import { agentOf, type KnownPerson, personOf } from "../floor/agent-of.ts";
import { sourceDays } from "../floor/source-days.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";

export interface HeatDayRead {
  readonly day: ServiceDay;
  readonly contacts: number | null;
  readonly handleSeconds: number | null;
  readonly longestStretchSeconds: number | null;
  readonly longestStretchBand: Band | null;
  readonly occupancy: number | null;
  readonly loggedSeconds: number | null;
  readonly repairedShare: number | null;
}

interface DayRow {
  service_day: number;
  handled: number;
  handle_seconds: number | null;
  longest_stretch_seconds: number | null;
  logged_seconds: number | null;
  handling_state_seconds: number | null;
  available_seconds: number | null;
  timeline_seconds: number | null;
  repaired_seconds: number | null;
}

export interface AgentHeatInput {
  readonly agent: string;
  readonly scope: TeamScope;
  readonly from: ServiceDay;
  readonly to: ServiceDay;
}

/** An agent's load on every day of a range; undefined where nobody is of this name in scope. */
export function agentHeat(
  store: ReadableStore,
  { agent, scope, from, to }: AgentHeatInput,
): { readonly person: KnownPerson; readonly days: readonly HeatDayRead[] } | undefined {
  const person = agentOf(store, agent, scope);
  if (!person) return undefined;
  const rows = store.rows<DayRow>(
    `SELECT service_day, handled, handle_seconds, longest_stretch_seconds, logged_seconds, handling_state_seconds,
            available_seconds, timeline_seconds, repaired_seconds
       FROM agent_day WHERE agent_id = ? AND service_day BETWEEN ? AND ?`,
    person.agent_id,
    from,
    to,
  );
  const byDay = new Map(rows.map((row) => [row.service_day, row]));
  const covered = new Set(sourceDays(store, "contacts", from, to));
  const days = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) =>
    heatDay(from + at, byDay.get(from + at), covered.has(from + at)),
  );
  return { person: personOf(person), days };
}

function heatDay(day: ServiceDay, row: DayRow | undefined, covered: boolean): HeatDayRead {
  const handled = row?.handled ?? 0;
  const unless = covered && handled === 0 ? 0 : null;
  return {
    day,
    contacts: covered ? handled : null,
    handleSeconds: loadSeconds({ handled, handleSeconds: row?.handle_seconds ?? null, covered }),
    longestStretchSeconds: row?.longest_stretch_seconds ?? unless,
    // A day without contacts has no stretch to judge.
    longestStretchBand: longestStretchBand(row?.longest_stretch_seconds ?? null, weekOfDay(day)),
    occupancy: occupancy(row?.handling_state_seconds ?? null, row?.available_seconds ?? null) ?? null,
    loggedSeconds: row?.logged_seconds ?? null,
    repairedShare: repairedShareOf(row?.repaired_seconds, row?.timeline_seconds),
  };
}

/** The repaired share of what was rolled up; null where there are no states. */
export function repairedShareOf(
  repaired: number | null | undefined,
  timeline: number | null | undefined,
): number | null {
  if (typeof repaired !== "number" || typeof timeline !== "number") return null;
  return repairedShare({ seconds: repaired, timelineSeconds: timeline }) ?? null;
}
