import type { Account, SessionEventKind } from "../../../domain/acting/kinds.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
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

/** Adds to a session's life; nothing of it is ever changed. */
export function addSessionEvent(store: WritableStore, event: NewSessionEvent): void {
  store.run(
    `INSERT INTO session_event (session_id, at, day, who, what, text, account, moved_from, moved_to)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    event.session,
    event.at,
    event.day,
    event.who,
    event.kind,
    event.text ?? null,
    event.account ?? null,
    event.movedFrom ?? null,
    event.movedTo ?? null,
  );
}
