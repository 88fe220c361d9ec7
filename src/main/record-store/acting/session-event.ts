import type { Account, SessionEventKind } from "../../../domain/acting/kinds.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { WritableStore } from "../store/open-store.ts";

export interface NewSessionEvent {
  readonly session: number;
  readonly at: number;
  readonly day: ServiceDay;
  readonly who: string;
  readonly kind: SessionEventKind;
  readonly text?: string | null;
  readonly account?: Account;
  readonly movedFrom?: number;
  readonly movedTo?: number;
}

const addEvent = insertInto("session_event", {
  session_id: "integer",
  at: "integer",
  day: "integer",
  who: "text",
  what: "text",
  text: "text?",
  account: "text?",
  moved_from: "integer?",
  moved_to: "integer?",
});

/** Adds to a session's life; nothing of it is ever changed. */
export function addSessionEvent(store: WritableStore, event: NewSessionEvent): void {
  addEvent(store, {
    session_id: event.session,
    at: event.at,
    day: event.day,
    who: event.who,
    what: event.kind,
    text: event.text ?? null,
    account: event.account ?? null,
    moved_from: event.movedFrom ?? null,
    moved_to: event.movedTo ?? null,
  });
}
