import type { ProposalGround } from "../../../domain/acting/kinds.ts";
import type { LastHeld, PersonFacts, RestFacts } from "../../../domain/acting/proposal.ts";
import { weekOfDay } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import {
  quickReturnList,
  quickReturnWeeks,
  workingIntervals,
} from "../../../domain/workload/quick-return.ts";
import { type ScheduledSpan, scheduledKindOf } from "../../../domain/workload/scheduled-activity.ts";
import { inScope, type TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { workIn } from "../workload/quick-returns.ts";
import type { ActingSignals } from "./acting-signals.ts";
import { bookedFrom, heldUntil, type PersonSession } from "./held-sessions.ts";

/** Days over which rests are counted (methods, 1.2). */
const restDays = quickReturnWeeks * 7;
/** Weeks before these days from which the usual is computed, and how many of them have to be known. */
const usualWeeks = 13;
const minUsualWeeks = 4;
const rotaAheadDays = 21;
/** A session that is booked further ahead than this answers nothing that is raised today. */
const bookedSoonDays = 14;

interface PersonWithFacts {
  readonly agent_id: number;
  readonly facts: PersonFacts;
}

export interface PeopleFacts {
  readonly people: readonly PersonWithFacts[];
  /** What is known of nobody, because it was never imported. */
  readonly unknown: readonly Exclude<ProposalGround, "queues">[];
}

interface PersonRow {
  agent_id: number;
  agent: string;
  name: string | null;
  team: string | null;
  here: ServiceDay | null;
  left_on: ServiceDay | null;
}

/** All that the rules of proposing need to know of the people in scope. */
export function peopleFacts(
  store: ReadableStore,
  input: { readonly scope: TeamScope; readonly today: ServiceDay },
  signals: ActingSignals,
  clock: ZoneClock,
): PeopleFacts {
  const { scope, today } = input;
  const { sql, values } = inScope(scope);
  const rows = store.rows<PersonRow>(
    `SELECT agent.agent_id, source_id AS agent, agent.name AS name, team.name AS team,
            coalesce(hired_on, first_day) AS here, left_on
       FROM agent LEFT JOIN team USING (team_id) WHERE ${sql}`,
    ...values,
  );
  const rest = recentReturns(store, today);
  const held = Map.groupBy(heldUntil(store, today), ({ kind }) => kind);
  const booked = bookedFrom(store, today).filter(({ day }) => day <= today + bookedSoonDays);
  const lastRefresher = lastHeld(held.get("refresher") ?? []);
  const lastCheckIn = lastHeld(held.get("check-in") ?? []);
  const bookedKinds = Map.groupBy(booked, ({ agent }) => agent);
  return {
    people: rows.map(({ agent_id, agent, name, team, here, left_on }): PersonWithFacts => {
      const ahead = (bookedKinds.get(agent_id) ?? []).map(({ kind }) => kind);
      return {
        agent_id,
        facts: {
          agent,
          name,
          team,
          left: left_on !== null && left_on < today,
          rest: rest.has(agent_id) ? restFacts(store, agent_id, today, clock) : null,
          attention: signals.attention.get(agent_id) ?? null,
          verdict: signals.verdicts.get(agent) ?? null,
          lastRefresher: lastRefresher(agent_id, here),
          lastCheckIn: lastCheckIn(agent_id, here),
          booked: { refresher: ahead.includes("refresher"), checkIn: ahead.includes("check-in") },
        },
      };
    }),
    unknown: unknownOf(store, signals, held),
  };
}

const withReturns = `
  SELECT agent_id AS agent FROM agent_week WHERE week BETWEEN ? AND ? AND quick_returns > 0 GROUP BY agent_id`;
const onlyRostered = `
  SELECT agent_id AS agent FROM agent
   WHERE EXISTS (SELECT 1 FROM shift WHERE shift.agent_id = agent.agent_id AND service_day BETWEEN @from AND @to)
     AND NOT EXISTS (SELECT 1 FROM agent_week
                      WHERE agent_week.agent_id = agent.agent_id AND week BETWEEN @first AND @last)`;

/**
 * Agents who may have had a quick return in the last 28 days: those with one in the weeks that these touch,
 * and those known by the rota alone. The others need no second look.
 */
function recentReturns(store: ReadableStore, today: ServiceDay): Set<number> {
  const [first, last] = [weekOfDay(today - restDays), weekOfDay(today)];
  const rows = [
    ...store.rows<{ agent: number }>(withReturns, first, last),
    ...store.rows<{ agent: number }>(onlyRostered, { from: today - restDays, to: today - 1, first, last }),
  ];
  return new Set(rows.map(({ agent }) => agent));
}

function restFacts(
  store: ReadableStore,
  agent: number,
  today: ServiceDay,
  clock: ZoneClock,
): RestFacts | null {
  const from = today - restDays;
  const record = workIn(store, agent, from, today - 1);
  if (!record) return null;
  const days = (quickReturnList(record.intervals) ?? [])
    .map(({ to }) => clock.dayOf(to))
    .filter((day) => day >= from && day < today);
  const [firstDay] = days;
  if (firstDay === undefined) return null;
  return {
    count: days.length,
    atLeast: record.atLeast,
    firstDay,
    lastDay: days.at(-1) ?? firstDay,
    usual: usualReturns(store, agent, from - 1, clock),
    ahead: shortRestsAhead(store, agent, today, record.intervals),
  };
}

/** Quick returns in four weeks as the weeks before had them; null where too few are known. */
function usualReturns(store: ReadableStore, agent: number, to: ServiceDay, clock: ZoneClock): number | null {
  const from = to - usualWeeks * 7 + 1;
  const intervals = workIn(store, agent, from, to)?.intervals ?? [];
  const within = (instant: number) => clock.dayOf(instant) >= from && clock.dayOf(instant) <= to;
  const weeks = new Set(
    intervals.filter((one) => within(one.from)).map((one) => weekOfDay(clock.dayOf(one.from))),
  );
  if (weeks.size < minUsualWeeks) return null;
  const returns = (quickReturnList(intervals) ?? []).filter((one) => within(one.to)).length;
  return (returns / weeks.size) * quickReturnWeeks;
}

/** Rests under eleven hours in the rota to come. */
function shortRestsAhead(
  store: ReadableStore,
  agent: number,
  today: ServiceDay,
  worked: readonly { readonly from: number; readonly to: number }[],
): RestFacts["ahead"] {
  const rota = store
    .rows<ScheduledSpan>(
      `SELECT starts_at AS "from", ends_at AS "to", activity FROM shift
        WHERE agent_id = ? AND service_day BETWEEN ? AND ? ORDER BY starts_at`,
      agent,
      today,
      today + rotaAheadDays,
    )
    .filter(({ activity }) => scheduledKindOf(activity) !== "off");
  const [first] = rota;
  if (!first) return [];
  const before = worked.filter(({ to }) => to <= first.from).slice(-1);
  const intervals = workingIntervals([...before, ...rota].sort((a, b) => a.from - b.from));
  return (quickReturnList(intervals) ?? [])
    .filter(({ to }) => to >= first.from)
    .map(({ from, to }) => ({ from, to }));
}

/**
 * When somebody last had something of a sort. Where no record of it was ever imported nothing can be said of
 * those who had none here: what was held before is not known.
 */
function lastHeld(sessions: readonly PersonSession[]): (agent: number, here: ServiceDay | null) => LastHeld {
  const last = new Map<number, ServiceDay>();
  const anyImported = sessions.some(({ imported }) => imported);
  for (const { agent, day } of sessions) last.set(agent, Math.max(day, last.get(agent) ?? day));
  return (agent, here) => {
    const day = last.get(agent);
    if (day !== undefined) return { kind: "held", day };
    return anyImported ? { kind: "never", here } : { kind: "unknown" };
  };
}

function unknownOf(
  store: ReadableStore,
  signals: ActingSignals,
  held: ReadonlyMap<string, readonly PersonSession[]>,
): PeopleFacts["unknown"] {
  const restKnown =
    store.row("SELECT 1 FROM agent_week WHERE quick_returns IS NOT NULL LIMIT 1") !== undefined ||
    store.row("SELECT 1 FROM shift LIMIT 1") !== undefined;
  return [
    ...(signals.signalKnown ? [] : ["signal" as const]),
    ...(signals.empathyKnown ? [] : ["empathy" as const]),
    ...(restKnown ? [] : ["rest" as const]),
    ...(held.get("refresher")?.length ? [] : ["refreshers" as const]),
    ...(held.get("check-in")?.length ? [] : ["check-ins" as const]),
  ];
}
