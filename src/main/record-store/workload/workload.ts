import { mondayOf, sundayOf, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import { isoOfServiceDay, type ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import { ratio } from "../../../domain/statistics/ratio.ts";
import { sum, sumOfKnown } from "../../../domain/statistics/sum.ts";
import { isWorkedDay, longestRunOfDays } from "../../../domain/workload/days-in-a-row.ts";
import { longestOfDays } from "../../../domain/workload/longest-stretch.ts";
import { occupancy } from "../../../domain/workload/occupancy.ts";
import type { WorkSource } from "../../../domain/workload/work-record.ts";
import type { WorkloadSpan } from "../../../domain/workload/workload-span.ts";
import { floorClock } from "../floor/floor-clock.ts";
import { sourceDays } from "../floor/source-days.ts";
import { inScope, type TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { quickReturnsIn } from "./quick-returns.ts";

export interface WorkloadInput {
  readonly scope: TeamScope;
  readonly agent: string | null;
  readonly team: string | null;
  readonly from: ServiceDay | null;
  readonly to: ServiceDay | null;
  readonly by: WorkloadSpan;
}

export interface WorkloadRow {
  readonly agent: string;
  readonly name: string | null;
  readonly team: string | null;
  readonly from: string;
  readonly to: string;
  readonly contacts: number;
  readonly handled: number;
  readonly talkSeconds: number | null;
  readonly holdSeconds: number | null;
  readonly acwSeconds: number | null;
  readonly handleSeconds: number | null;
  readonly averageHandleSeconds: number | null;
  readonly loggedSeconds: number | null;
  readonly occupancy: number | null;
  readonly longestStretchSeconds: number | null;
  readonly backToBackLongest: number | null;
  readonly quickReturns: number | null;
  readonly quickReturnsFrom: WorkSource | null;
  readonly consecutiveDays: number | null;
  readonly coverage: number;
}

interface DayRow {
  service_day: number;
  handled: number;
  timed: number;
  talk_seconds: number | null;
  hold_seconds: number | null;
  acw_seconds: number | null;
  handle_seconds: number | null;
  begun_contacts: number;
  longest_stretch_seconds: number | null;
  back_to_back_longest: number | null;
  contacts_from: number | null;
  contacts_to: number | null;
  logged_seconds: number | null;
  handling_state_seconds: number | null;
  available_seconds: number | null;
  states_from: number | null;
  states_to: number | null;
}

interface Person {
  agent_id: number;
  agent: string;
  name: string | null;
  team: string | null;
}

/**
 * Workload by day, week or over the whole range, for each agent in scope. Days on which the floor has
 * contacts or states are the coverage of the range.
 */
export function workload(store: ReadableStore, input: WorkloadInput): WorkloadRow[] {
  const covered = coveredDays(store);
  const from = input.from ?? covered[0];
  const to = input.to ?? covered.at(-1);
  if (from === undefined || to === undefined) return [];
  const inRange = covered.filter((day) => day >= from && day <= to);
  const clock = floorClock(store);
  const { sql, values } = inScope(input.scope);
  const people = store.rows<Person>(
    `SELECT agent_id, source_id AS agent, agent.name AS name, team.name AS team
       FROM agent LEFT JOIN team USING (team_id)
      WHERE ${sql} AND (@agent IS NULL OR source_id = @agent) AND (@team IS NULL OR team.name = @team)
      ORDER BY source_id`,
    ...values,
    { agent: input.agent, team: input.team },
  );
  return people.flatMap((person) => {
    const days = store.rows<DayRow>(
      "SELECT * FROM agent_day WHERE agent_id = ? AND service_day BETWEEN ? AND ? ORDER BY service_day",
      person.agent_id,
      from,
      to,
    );
    const spans = spansOf(input.by, from, to, days);
    return spans.map((span) => spanRow(store, clock, person, span, days, inRange));
  });
}

interface Span {
  readonly from: ServiceDay;
  readonly to: ServiceDay;
}

/** The spans to describe: the whole range, or the days or weeks in which the agent has rows. */
function spansOf(by: WorkloadSpan, from: ServiceDay, to: ServiceDay, days: readonly DayRow[]): Span[] {
  if (by === "period") return days.length ? [{ from, to }] : [];
  if (by === "day") return days.map((day) => ({ from: day.service_day, to: day.service_day }));
  return [...new Set(days.map((day) => weekOfDay(day.service_day)))].map((week) => ({
    from: Math.max(from, mondayOf(week)),
    to: Math.min(to, sundayOf(week)),
  }));
}

function spanRow(
  store: ReadableStore,
  clock: ZoneClock,
  person: Person,
  span: Span,
  all: readonly DayRow[],
  covered: readonly ServiceDay[],
): WorkloadRow {
  const days = all.filter((day) => day.service_day >= span.from && day.service_day <= span.to);
  const handled = sum(days.map((day) => day.handled));
  const handleSeconds = sumOf(days, "handle_seconds");
  const handling = sumOf(days, "handling_state_seconds");
  const available = sumOf(days, "available_seconds");
  const rest = quickReturnsIn(store, person.agent_id, span.from, span.to, clock);
  const coveredCount = covered.filter((day) => day >= span.from && day <= span.to).length;
  return {
    agent: person.agent,
    name: person.name,
    team: person.team,
    from: isoOfServiceDay(span.from),
    to: isoOfServiceDay(span.to),
    contacts: handled,
    handled,
    talkSeconds: sumOf(days, "talk_seconds"),
    holdSeconds: sumOf(days, "hold_seconds"),
    acwSeconds: sumOf(days, "acw_seconds"),
    handleSeconds,
    averageHandleSeconds: ratio(handleSeconds, sum(days.map((day) => day.timed))),
    loggedSeconds: sumOf(days, "logged_seconds"),
    occupancy: occupancy(handling, available) ?? null,
    longestStretchSeconds: longestOf(days, "longest_stretch_seconds"),
    backToBackLongest: longestOf(days, "back_to_back_longest"),
    quickReturns: rest?.count ?? null,
    quickReturnsFrom: rest?.from ?? null,
    consecutiveDays: longestRunOfDays(days.filter(isWorked).map((day) => day.service_day)) ?? null,
    coverage: coveredCount / (span.to - span.from + 1),
  };
}

function isWorked(day: DayRow): boolean {
  const from = day.states_from ?? day.contacts_from;
  const to = day.states_to ?? day.contacts_to;
  return from !== null && to !== null && isWorkedDay(from, to);
}

function coveredDays(store: ReadableStore): ServiceDay[] {
  const days = new Set([...sourceDays(store, "contacts"), ...sourceDays(store, "states")]);
  return [...days].sort((a, b) => a - b);
}

type Summed =
  | "talk_seconds"
  | "hold_seconds"
  | "acw_seconds"
  | "handle_seconds"
  | "logged_seconds"
  | "handling_state_seconds"
  | "available_seconds";

function sumOf(days: readonly DayRow[], of: Summed): number | null {
  return sumOfKnown(days.map((day) => day[of]));
}

function longestOf(
  days: readonly DayRow[],
  of: "longest_stretch_seconds" | "back_to_back_longest",
): number | null {
  return longestOfDays(days.map((day) => ({ handled: day.begun_contacts, longest: day[of] })));
}
