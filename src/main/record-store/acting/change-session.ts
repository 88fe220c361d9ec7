import type { Account } from "../../../domain/acting/kinds.ts";
import { problemSentence } from "../../../domain/acting/problem-sentence.ts";
import {
  type Moment,
  type Reason,
  refusalOf,
  type SessionAct,
  type SessionWarning,
  secondBreak,
  statusAfter,
} from "../../../domain/acting/session-life.ts";
import { floorClock } from "../floor/floor-clock.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";
import type { DoneAt } from "./book-session.ts";
import { brokenBefore } from "./broken-promises.ts";
import { addSessionEvent } from "./session-event.ts";
import { copyHandedOn, type SessionRow, type SessionWithPeople, sessionOf } from "./session-rows.ts";
import { slotCheck } from "./slots.ts";

export interface SessionOrder extends DoneAt {
  readonly session: number;
  readonly scope: TeamScope;
  readonly by: string;
  readonly moment: Moment;
}

export interface MoveOrder extends SessionOrder {
  readonly startsAt: number;
  readonly account: Account;
  readonly confirmed: boolean;
}

export interface CancelOrder extends SessionOrder {
  readonly account: Account;
  readonly reason: string;
  readonly wholeSeries: boolean;
  readonly confirmed: boolean;
}

/** `unknown`: there is no such session for this viewer. `confirm`: read this first, then ask again. */
export type SessionChange =
  | { readonly kind: "done" }
  | { readonly kind: "unknown" }
  | { readonly kind: "confirm"; readonly refusal: Reason<SessionWarning> };

/** Moves a session; a promise that was moved or cancelled before needs to be confirmed. */
export function moveSession(store: WritableStore, order: MoveOrder): SessionChange {
  return store.transaction(() => {
    const session = sessionOf(store, order.session, order.scope);
    if (!session) return { kind: "unknown" };
    refuseUnless(store, session, "move", order.moment);
    const found = slotCheck(store, {
      agents: allAgents(store, session),
      scope: "all",
      today: order.today,
      notBefore: order.moment.earliest,
      startsAt: order.startsAt,
      minutes: (session.ends_at - session.starts_at) / 60,
      moving: session.session_id,
    });
    const problem = "unknown" in found ? undefined : found.refuses[0];
    if (problem) {
      const who = session.people.find(({ agent }) => agent === problem.agent);
      throw new StoreFailure(
        "refused",
        problemSentence(problem.code, who ? (who.name ?? who.agent) : null),
        problem.code,
      );
    }
    const warning = warningOf(store, session, order.account, "move");
    if (warning && !order.confirmed) return { kind: "confirm", refusal: warning };
    store.run(
      `UPDATE session SET starts_at = @startsAt, ends_at = @endsAt, service_day = @day, sequence = sequence + 1,
         moved = moved + 1 WHERE session_id = @session`,
      {
        startsAt: order.startsAt,
        endsAt: order.startsAt + session.ends_at - session.starts_at,
        day: floorClock(store).dayOf(order.startsAt),
        session: session.session_id,
      },
    );
    addSessionEvent(store, {
      ...eventOf(order, session),
      kind: "moved",
      account: order.account,
      movedFrom: session.starts_at,
      movedTo: order.startsAt,
    });
    return { kind: "done" };
  });
}

/** Cancels a session, or all of its series from it on. */
export function cancelSession(store: WritableStore, order: CancelOrder): SessionChange {
  return store.transaction(() => {
    const session = sessionOf(store, order.session, order.scope);
    if (!session) return { kind: "unknown" };
    refuseUnless(store, session, "cancel", order.moment);
    const warning = warningOf(store, session, order.account, "cancel");
    if (warning && !order.confirmed) return { kind: "confirm", refusal: warning };
    for (const { session_id } of order.wholeSeries ? restOfSeries(store, session) : [session]) {
      store.run(
        "UPDATE session SET status = ?, account = ?, sequence = sequence + 1 WHERE session_id = ?",
        statusAfter(session.status, "cancel"),
        order.account,
        session_id,
      );
      addSessionEvent(store, {
        ...eventOf(order, { session_id }),
        kind: "cancelled",
        account: order.account,
        text: order.reason,
      });
    }
    return { kind: "done" };
  });
}

function restOfSeries(store: WritableStore, session: SessionRow): Pick<SessionRow, "session_id">[] {
  if (session.session_series_id === null) return [session];
  return store.rows<SessionRow>(
    "SELECT session_id FROM session WHERE session_series_id = ? AND starts_at >= ? AND status = 'booked'",
    session.session_series_id,
    session.starts_at,
  );
}

function warningOf(
  store: WritableStore,
  { people }: SessionWithPeople,
  account: Account,
  act: "move" | "cancel",
): Reason<SessionWarning> | undefined {
  const agents = people.map(({ agent_id }) => agent_id);
  return secondBreak(brokenBefore(store, agents), account, act);
}

/** Refuses, with the reason, what a session's state does not allow. */
export function refuseUnless(
  store: WritableStore,
  session: SessionWithPeople,
  act: SessionAct,
  moment: Moment,
  attending: readonly string[] = session.people.map(({ agent }) => agent),
): void {
  const followedUp =
    store.row(
      "SELECT 1 FROM session_event WHERE session_id = ? AND what = 'followed-up'",
      session.session_id,
    ) !== undefined;
  const refusal = refusalOf(
    {
      status: session.status,
      startsAt: session.starts_at,
      day: session.service_day,
      copyNeeded: session.copy_needed === 1,
      copyHandedOn: session.people
        .filter(({ agent }) => attending.includes(agent))
        .map(({ agent_id }) => copyHandedOn(store, agent_id)),
      followedUp,
    },
    act,
    moment,
  );
  if (refusal) throw new StoreFailure("refused", refusal.sentence, refusal.code);
}

function allAgents(store: WritableStore, { session_id }: SessionRow): string[] {
  return store
    .rows<{ agent: string }>(
      "SELECT source_id AS agent FROM session_agent JOIN agent USING (agent_id) WHERE session_id = ?",
      session_id,
    )
    .map(({ agent }) => agent);
}

function eventOf(order: SessionOrder, { session_id }: Pick<SessionRow, "session_id">) {
  return { session: session_id, at: order.at, day: order.today, who: order.by };
}
