import type {
  Account,
  Keeper,
  SessionEventKind,
  SessionStatus,
  StepOutcome,
} from "../../../domain/acting/kinds.ts";
import { problemSentence, type SessionProblem } from "../../../domain/acting/problem-sentence.ts";
import type { Reason } from "../../../domain/acting/session-life.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore, Value } from "../store/open-store.ts";
import { actingRules } from "./acting-rules.ts";
import { brokenBefore } from "./broken-promises.ts";
import {
  copyHandedOn,
  type SessionRow,
  type SessionWithPeople,
  sessionOf,
  withPeople,
} from "./session-rows.ts";
import { slotCheck } from "./slots.ts";

export interface SessionLineRead extends SessionWithPeople {
  /** The earliest day of those on which the people's copies were handed over; null where one was not. */
  readonly copyHandedOn: ServiceDay | null;
  readonly problems: readonly Reason<SessionProblem>[];
}

export interface SessionsInput {
  readonly scope: TeamScope;
  readonly today: ServiceDay;
  readonly notBefore: number;
  readonly agent: string | null;
  readonly team: string | null;
  readonly from: ServiceDay;
  readonly to: ServiceDay;
  readonly status: SessionStatus | null;
}

/** Sessions of some days in the order of their start. */
export function sessions(store: ReadableStore, input: SessionsInput): SessionLineRead[] {
  const { scope, from, to, status, agent, team } = input;
  const rows = store.rows<SessionRow>(
    `SELECT * FROM session WHERE service_day BETWEEN @from AND @to AND (@status IS NULL OR status = @status)
      ORDER BY starts_at, session_id`,
    { from, to, status },
  );
  return rows.flatMap((row) => {
    const session = withPeople(store, row, scope);
    const meant =
      session?.people.some(
        (person) => (agent === null || person.agent === agent) && (team === null || person.team === team),
      ) ?? false;
    return session && meant ? [sessionLine(store, session, input)] : [];
  });
}

/** A session with what stands in its way by now. */
export function sessionLine(
  store: ReadableStore,
  session: SessionWithPeople,
  { today, notBefore }: Pick<SessionsInput, "today" | "notBefore">,
): SessionLineRead {
  const handed = session.people.map(({ agent_id }) => copyHandedOn(store, agent_id));
  return {
    ...session,
    copyHandedOn: handed.includes(null) ? null : Math.min(...handed.filter((day) => day !== null)),
    problems: session.status === "booked" ? problemsOf(store, session, today, notBefore) : [],
  };
}

function problemsOf(
  store: ReadableStore,
  session: SessionWithPeople,
  today: ServiceDay,
  notBefore: number,
): SessionLineRead["problems"] {
  if (session.ends_at <= notBefore) {
    return [{ code: "unmarked", sentence: problemSentence("unmarked", null) }];
  }
  const found = slotCheck(store, {
    agents: session.people.map(({ agent }) => agent),
    scope: "all",
    today,
    notBefore: session.starts_at,
    startsAt: session.starts_at,
    minutes: (session.ends_at - session.starts_at) / 60,
    moving: session.session_id,
  });
  if ("unknown" in found) return [];
  return found.refuses.map(({ code, agent }) => ({
    code,
    sentence: problemSentence(code, nameOf(session, agent)),
  }));
}

function nameOf({ people }: SessionWithPeople, agent: string | null): string | null {
  return agent === null ? null : (people.find((one) => one.agent === agent)?.name ?? agent);
}

export interface SessionEventRead {
  readonly at: number;
  readonly day: ServiceDay;
  readonly who: string;
  readonly what: SessionEventKind;
  readonly text: string | null;
  readonly account: Account | null;
  readonly moved_from: number | null;
  readonly moved_to: number | null;
}

export interface StepRead {
  readonly agreed_step_id: number;
  readonly session_id: number | null;
  readonly text: string;
  readonly keeper: Keeper;
  readonly due_day: ServiceDay;
  readonly outcome: StepOutcome | null;
  readonly settled_day: ServiceDay | null;
}

export interface SessionDetailRead extends SessionLineRead {
  readonly events: readonly SessionEventRead[];
  readonly steps: readonly StepRead[];
  readonly followUpDays: number;
  readonly brokenBefore: { readonly cancelled: number; readonly moved: number };
}

/** One session with its whole life; undefined where the viewer knows of none. */
export function session(
  store: ReadableStore,
  input: {
    readonly session: number;
    readonly scope: TeamScope;
    readonly today: ServiceDay;
    readonly notBefore: number;
  },
): SessionDetailRead | undefined {
  const found = sessionOf(store, input.session, input.scope);
  if (!found) return undefined;
  return {
    ...sessionLine(store, found, input),
    events: sessionEvents(store, input.session),
    steps: steps(store, "session_id = ?", input.session),
    followUpDays: actingRules(store, { today: input.today }).now.rules.followUpDays,
    brokenBefore: brokenBefore(
      store,
      found.people.map(({ agent_id }) => agent_id),
    ),
  };
}

function sessionEvents(store: ReadableStore, session: number): SessionEventRead[] {
  return store.rows<SessionEventRead>(
    `SELECT at, day, who, what, text, account, moved_from, moved_to FROM session_event
      WHERE session_id = ? ORDER BY session_event_id`,
    session,
  );
}

/** Agreed steps that meet a condition of ours, by their due day. */
export function steps(store: ReadableStore, condition: string, ...values: readonly Value[]): StepRead[] {
  return store.rows<StepRead>(
    `SELECT agreed_step_id, session_id, text, keeper, due_day, outcome, settled_day FROM agreed_step
      WHERE ${condition} ORDER BY due_day, agreed_step_id`,
    ...values,
  );
}
