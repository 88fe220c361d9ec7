import type { Keeper, StepOutcome } from "../../../domain/acting/kinds.ts";
import { type SessionAct, statusAfter } from "../../../domain/acting/session-life.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { agentOf } from "../floor/agent-of.ts";
import { inScope, type TeamScope } from "../floor/team-scope.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";
import { addAgreedStep } from "./acting-rows.ts";
import type { DoneAt } from "./book-session.ts";
import { refuseUnless, type SessionChange, type SessionOrder } from "./change-session.ts";
import { addSessionEvent } from "./session-event.ts";
import { type SessionRow, type SessionWithPeople, sessionOf } from "./session-rows.ts";
import { type StepRead, steps } from "./sessions.ts";

export interface NewStep {
  readonly text: string;
  readonly due: ServiceDay;
  readonly keeper: Keeper;
}

export interface HoldOrder extends SessionOrder {
  readonly notes: string;
  /** The source's ids of those who came; null: everybody. */
  readonly attended: readonly string[] | null;
  readonly steps: readonly NewStep[];
}

/** Marks a session held, with its notes, who came, and what was agreed. */
export function holdSession(store: WritableStore, order: HoldOrder): SessionChange {
  return changed(store, order, (session) => {
    const came = order.attended ?? session.people.map(({ agent }) => agent);
    refuseUnless(store, session, "hold", order.moment, came);
    if (!session.people.some(({ agent }) => came.includes(agent))) {
      throw new StoreFailure("refused", "Nobody came: mark it missed instead.", "nobody-came");
    }
    setStatus(store, session, "hold");
    for (const { agent, agent_id } of session.people)
      setAttended(store, session, agent_id, came.includes(agent));
    addSessionEvent(store, { ...done(order), kind: "held", text: order.notes || null });
    for (const step of order.steps) addStep(store, order, session, step);
  });
}

/** Marks a session missed. */
export function missSession(
  store: WritableStore,
  order: SessionOrder & { readonly reason: string },
): SessionChange {
  return changed(store, order, (session) => {
    refuseUnless(store, session, "miss", order.moment);
    setStatus(store, session, "miss");
    for (const { agent_id } of session.people) setAttended(store, session, agent_id, false);
    addSessionEvent(store, { ...done(order), kind: "missed", text: order.reason });
  });
}

/** Adds a note, which the agent can read. */
export function noteOnSession(
  store: WritableStore,
  order: SessionOrder & { readonly text: string },
): SessionChange {
  return changed(store, order, (session) => {
    refuseUnless(store, session, "note", order.moment);
    addSessionEvent(store, { ...done(order), kind: "noted", text: order.text });
  });
}

/** Adds something that was agreed on, with the day on which it comes back. */
export function agreeOnStep(store: WritableStore, order: SessionOrder & NewStep): SessionChange {
  return changed(store, order, (session) => {
    refuseUnless(store, session, "agree-step", order.moment);
    addStep(store, order, session, order);
  });
}

/** Keeps what the follow-up came to. */
export function followUpSession(
  store: WritableStore,
  order: SessionOrder & { readonly text: string },
): SessionChange {
  return changed(store, order, (session) => {
    refuseUnless(store, session, "follow-up", order.moment);
    addSessionEvent(store, { ...done(order), kind: "followed-up", text: order.text });
  });
}

export interface SettleOrder extends DoneAt {
  readonly step: number;
  readonly outcome: StepOutcome;
  readonly by: string;
  readonly reason: string | null;
  readonly scope: TeamScope;
}

/** Says what became of an agreed step; undefined where the viewer knows of none. */
export function settleStep(store: WritableStore, order: SettleOrder): StepRead | undefined {
  return store.transaction(() => {
    const step = steps(store, "agreed_step_id = ?", order.step)[0];
    if (!step || !maySettle(store, step, order)) return undefined;
    if (step.outcome !== null)
      throw new StoreFailure("refused", "It was settled already.", "settled-already");
    const { step: id, outcome, today, by, reason } = order;
    store.run(
      `UPDATE agreed_step SET outcome = @outcome, settled_day = @today, settled_by = @by, settled_reason = @reason
        WHERE agreed_step_id = @id`,
      { id, outcome, today, by, reason },
    );
    if (step.session_id !== null) {
      addSessionEvent(store, {
        session: step.session_id,
        at: order.at,
        day: order.today,
        who: order.by,
        kind: "step-settled",
        text: `${step.text}: ${order.outcome}`,
      });
    }
    return { ...step, outcome: order.outcome, settled_day: order.today };
  });
}

function maySettle(store: WritableStore, step: StepRead, { scope }: SettleOrder): boolean {
  if (step.session_id !== null) return sessionOf(store, step.session_id, scope) !== undefined;
  const { sql, values } = inScope(scope);
  return (
    store.row(
      `SELECT 1 FROM agreed_step LEFT JOIN agent USING (agent_id)
         LEFT JOIN team ON team.team_id = coalesce(agent.team_id, agreed_step.team_id)
        WHERE agreed_step_id = ? AND ${sql}`,
      step.agreed_step_id,
      ...values,
    ) !== undefined
  );
}

const addHandedCopy = insertInto("handed_copy", {
  agent_id: "integer",
  at: "integer",
  day: "integer",
  who: "text",
});

export interface HandOverOrder extends DoneAt {
  readonly agent: string;
  readonly scope: TeamScope;
  readonly by: string;
}

/** Keeps that somebody was handed their own copy; false where the viewer knows of nobody of this name. */
export function handOverCopy(store: WritableStore, { agent, scope, by, at, today }: HandOverOrder): boolean {
  return store.transaction(() => {
    const person = agentOf(store, agent, scope);
    if (!person) return false;
    addHandedCopy(store, { agent_id: person.agent_id, at, day: today, who: by });
    const waiting = store.rows<{ session_id: number }>(
      `SELECT session_id FROM session JOIN session_agent USING (session_id)
        WHERE agent_id = ? AND copy_needed = 1 AND status = 'booked'`,
      person.agent_id,
    );
    for (const { session_id } of waiting)
      addSessionEvent(store, { session: session_id, at, day: today, who: by, kind: "copy-handed-over" });
    return true;
  });
}

function changed(
  store: WritableStore,
  order: SessionOrder,
  change: (session: SessionWithPeople) => void,
): SessionChange {
  return store.transaction(() => {
    const session = sessionOf(store, order.session, order.scope);
    if (!session) return { kind: "unknown" };
    change(session);
    return { kind: "done" };
  });
}

function setStatus(store: WritableStore, { session_id, status }: SessionRow, act: SessionAct): void {
  store.run("UPDATE session SET status = ? WHERE session_id = ?", statusAfter(status, act), session_id);
}

function addStep(store: WritableStore, order: SessionOrder, session: SessionWithPeople, step: NewStep): void {
  const alone = session.people.length === 1 && session.others === 0 ? session.people[0] : undefined;
  addAgreedStep(store, {
    session_id: session.session_id,
    proposal: null,
    agent_id: alone?.agent_id ?? null,
    team_id: null,
    queue_id: null,
    text: step.text,
    keeper: step.keeper,
    due_day: step.due,
    made_day: order.today,
    made_by: order.by,
  });
  addSessionEvent(store, { ...done(order), kind: "step-agreed", text: step.text });
}

function setAttended(store: WritableStore, session: SessionWithPeople, agent: number, came: boolean): void {
  store.run(
    "UPDATE session_agent SET attended = @attended WHERE session_id = @session AND agent_id = @agent",
    {
      attended: came ? 1 : 0,
      session: session.session_id,
      agent,
    },
  );
}

function done({ session, at, today, by }: SessionOrder) {
  return { session, at, day: today, who: by };
}
