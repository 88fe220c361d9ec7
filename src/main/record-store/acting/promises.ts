import type { Account, Keeper, SessionStatus, StepOutcome } from "../../../domain/acting/kinds.ts";
import { type PromiseCounts, promiseCounts } from "../../../domain/acting/promise-meter.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { inScope, type TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { actingRules } from "./acting-rules.ts";
import { brokenBefore } from "./broken-promises.ts";
import { type SessionRow, withPeople } from "./session-rows.ts";
import { type SessionLineRead, sessionLine } from "./sessions.ts";

export interface PromisesInput {
  readonly scope: TeamScope;
  readonly today: ServiceDay;
  readonly notBefore: number;
  /** The calendar month that holds today, both ends included. */
  readonly from: ServiceDay;
  readonly to: ServiceDay;
}

interface PromiseAtRisk {
  readonly session: number | null;
  readonly agent: string;
  readonly name: string | null;
  readonly team: string | null;
  readonly moved: number;
  readonly cancelled: number;
  readonly at: number | null;
}

export interface DueStepRead {
  readonly step: number;
  readonly text: string;
  readonly keeper: Keeper;
  readonly due: ServiceDay;
  readonly session: number | null;
  readonly agent: string | null;
  readonly name: string | null;
  readonly team: string | null;
  readonly queue: string | null;
}

export interface PromisesRead {
  readonly counts: PromiseCounts;
  readonly atRisk: readonly PromiseAtRisk[];
  readonly comingUp: readonly SessionLineRead[];
  readonly due: readonly DueStepRead[];
  readonly followUps: readonly { readonly session: SessionLineRead; readonly due: ServiceDay }[];
}

const shownAhead = 14;
const shownSessions = 8;
const stepDaysAhead = 7;
/** What was not marked for longer than this is history. */
const unmarkedDays = 28;

/** Promises: what was kept of the month, what is at risk, and what comes back. */
export function promises(store: ReadableStore, input: PromisesInput): PromisesRead {
  const { scope, today, from, to } = input;
  const { followUpDays } = actingRules(store, { today }).now.rules;
  return {
    counts: promiseCounts(monthSessions(store, input), monthSteps(store, input), { from, to }, today),
    atRisk: atRisk(store, scope),
    comingUp: lines(
      store,
      input,
      "status = 'booked' AND service_day BETWEEN ? AND ?",
      today - unmarkedDays,
      today + shownAhead,
    ).slice(0, shownSessions),
    due: dueSteps(store, input),
    followUps: lines(
      store,
      input,
      `status = 'held' AND service_day BETWEEN ? AND ?
       AND NOT EXISTS (SELECT 1 FROM session_event AS event
                        WHERE event.session_id = session.session_id AND what = 'followed-up')`,
      today - 2 * followUpDays,
      today - followUpDays,
    ).map((session) => ({ session, due: session.service_day + followUpDays })),
  };
}

function lines(
  store: ReadableStore,
  input: PromisesInput,
  condition: string,
  from: ServiceDay,
  to: ServiceDay,
): SessionLineRead[] {
  const rows = store.rows<SessionRow>(
    `SELECT * FROM session WHERE ${condition} ORDER BY starts_at, session_id`,
    from,
    to,
  );
  return rows.flatMap((row) => {
    const session = withPeople(store, row, input.scope);
    return session ? [sessionLine(store, session, input)] : [];
  });
}

function monthSessions(store: ReadableStore, { scope, from, to }: PromisesInput) {
  const { sql, values } = inScope(scope);
  return store.rows<{ status: SessionStatus; day: number; account: Account | null }>(
    `SELECT status, service_day AS day, account FROM session
      WHERE service_day BETWEEN ? AND ? AND EXISTS (
        SELECT 1 FROM session_agent JOIN agent USING (agent_id) LEFT JOIN team USING (team_id)
         WHERE session_agent.session_id = session.session_id AND ${sql})`,
    from,
    to,
    ...values,
  );
}

/** Whom a step is for: its person, those of its session, or its team. */
const stepPeople = `
  FROM agreed_step AS step
  LEFT JOIN agent ON agent.agent_id = coalesce(step.agent_id, (
    SELECT min(session_agent.agent_id) FROM session_agent WHERE session_agent.session_id = step.session_id))
  LEFT JOIN team ON team.team_id = coalesce(agent.team_id, step.team_id)
  LEFT JOIN queue ON queue.queue_id = step.queue_id`;

function monthSteps(store: ReadableStore, { scope, from, to }: PromisesInput) {
  const { sql, values } = inScope(scope);
  return store.rows<{ due: number; outcome: StepOutcome | null }>(
    `SELECT due_day AS due, outcome ${stepPeople} WHERE due_day BETWEEN ? AND ? AND ${sql}`,
    from,
    to,
    ...values,
  );
}

function dueSteps(store: ReadableStore, { scope, today }: PromisesInput): DueStepRead[] {
  const { sql, values } = inScope(scope);
  return store.rows<DueStepRead>(
    `SELECT agreed_step_id AS step, step.text AS text, keeper, due_day AS due, session_id AS session,
            CASE WHEN step.team_id IS NULL THEN source_id END AS agent, agent.name AS name,
            team.name AS team, queue.name AS queue
       ${stepPeople} WHERE outcome IS NULL AND due_day <= ? AND ${sql} ORDER BY due_day, agreed_step_id`,
    today + stepDaysAhead,
    ...values,
  );
}

/** Promises that were moved or cancelled since the people last met somebody, and are not held yet. */
function atRisk(store: ReadableStore, scope: TeamScope): PromiseAtRisk[] {
  const { sql, values } = inScope(scope);
  const people = store.rows<{ agent_id: number; agent: string; name: string | null; team: string | null }>(
    `SELECT DISTINCT agent_id, source_id AS agent, agent.name AS name, team.name AS team
       FROM session_event JOIN session_agent USING (session_id) JOIN agent USING (agent_id)
       LEFT JOIN team USING (team_id)
      WHERE what IN ('moved', 'cancelled') AND account IN ('operations', 'supervisor') AND ${sql}
      ORDER BY coalesce(agent.name, source_id) COLLATE NOCASE`,
    ...values,
  );
  return people.flatMap(({ agent_id, ...person }) => {
    const before = brokenBefore(store, [agent_id]);
    if (before.moved + before.cancelled === 0) return [];
    const next = store.row<{ session: number; at: number }>(
      `SELECT session_id AS session, starts_at AS at FROM session JOIN session_agent USING (session_id)
        WHERE agent_id = ? AND status = 'booked' ORDER BY starts_at LIMIT 1`,
      agent_id,
    );
    return [{ session: next?.session ?? null, ...person, ...before, at: next?.at ?? null }];
  });
}
