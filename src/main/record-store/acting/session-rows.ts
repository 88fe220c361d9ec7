import type { Account, SessionKind, SessionStatus } from "../../../domain/acting/kinds.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { inScope, type TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";

/** A session as it is stored. */
export interface SessionRow {
  readonly session_id: number;
  readonly uid: string;
  readonly kind: SessionKind;
  readonly play: string;
  readonly play_version: number;
  readonly title: string;
  readonly calendar_title: string;
  readonly status: SessionStatus;
  readonly starts_at: number;
  readonly ends_at: number;
  readonly service_day: ServiceDay;
  readonly holder: string;
  readonly proposal: string | null;
  readonly copy_needed: number;
  readonly session_series_id: number | null;
  readonly sequence: number;
  readonly moved: number;
  readonly account: Account | null;
  readonly booked_day: ServiceDay;
  /** What it is for (session-purpose.ts); null of a session that was booked before purposes were kept. */
  readonly purpose: string | null;
}

interface AttendeeRow {
  readonly session_id: number;
  readonly agent_id: number;
  readonly agent: string;
  readonly name: string | null;
  readonly team: string | null;
  readonly attended: number | null;
  /** Whether the viewer may see this person. */
  readonly seen: number;
}

export interface SessionWithPeople extends SessionRow {
  /** Those whom the viewer may see; never empty. */
  readonly people: readonly AttendeeRow[];
  readonly others: number;
}

/** Everybody in a session, with whether the viewer may see them. */
function attendees(store: ReadableStore, session: number, scope: TeamScope): AttendeeRow[] {
  const { sql, values } = inScope(scope);
  return store.rows<AttendeeRow>(
    `SELECT session_id, agent_id, source_id AS agent, agent.name AS name, team.name AS team, attended, ${sql} AS seen
       FROM session_agent JOIN agent USING (agent_id) LEFT JOIN team USING (team_id)
      WHERE session_id = ? ORDER BY coalesce(agent.name, source_id) COLLATE NOCASE`,
    ...values,
    session,
  );
}

/** A session of which the viewer may see somebody; one of others is as unknown as one that is not there. */
export function sessionOf(
  store: ReadableStore,
  session: number,
  scope: TeamScope,
): SessionWithPeople | undefined {
  const row = store.row<SessionRow>("SELECT * FROM session WHERE session_id = ?", session);
  return row && withPeople(store, row, scope);
}

export function withPeople(
  store: ReadableStore,
  row: SessionRow,
  scope: TeamScope,
): SessionWithPeople | undefined {
  const all = attendees(store, row.session_id, scope);
  const people = all.filter(({ seen }) => seen === 1);
  return people.length > 0 ? { ...row, people, others: all.length - people.length } : undefined;
}

/** The day on which an agent's copy was last handed over; null where it never was. */
export function copyHandedOn(store: ReadableStore, agent: number): ServiceDay | null {
  const row = store.row<{ day: number | null }>(
    "SELECT max(day) AS day FROM handed_copy WHERE agent_id = ?",
    agent,
  );
  return row?.day ?? null;
}
