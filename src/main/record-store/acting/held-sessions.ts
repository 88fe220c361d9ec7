import type { SessionKind } from "../../../domain/acting/kinds.ts";
import { recordedKind, wasHeld } from "../../../domain/acting/training-record.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ReadableStore } from "../store/open-store.ts";

/** Something that one person had or is to have: an imported record, or a session of ours. */
export interface PersonSession {
  readonly agent: number;
  readonly kind: SessionKind;
  /** A topic in the source's words, or the catalogue's entry. */
  readonly topic: string;
  readonly day: ServiceDay;
  /** From a training record that was imported, not held here. */
  readonly imported: boolean;
}

type OwnSession = Omit<PersonSession, "imported">;

interface RecordedSession {
  readonly agent: number;
  readonly topic: string;
  readonly kind: string;
  readonly status: string;
  readonly day: ServiceDay;
}

/**
 * What people had until a day: imported training that was held counts as a refresher that was held, and a
 * 1:1 among them as a check-in.
 */
export function heldUntil(store: ReadableStore, day: ServiceDay): PersonSession[] {
  const recorded = store
    .rows<RecordedSession>(
      `SELECT agent_id AS agent, topic, kind, status, max(service_day) AS day FROM training_session
        WHERE service_day <= ? GROUP BY 1, 2, 3, 4`,
      day,
    )
    .filter(({ status }) => wasHeld(status))
    .map(({ agent, topic, kind, day: on }): PersonSession => {
      return { agent, kind: recordedKind(kind, topic), topic, day: on, imported: true };
    });
  const own = store
    .rows<OwnSession>(
      `SELECT agent_id AS agent, kind, play AS topic, max(service_day) AS day
         FROM session JOIN session_agent USING (session_id)
        WHERE status = 'held' AND attended = 1 AND service_day <= ? GROUP BY 1, 2, 3`,
      day,
    )
    .map(sessionOfRow);
  return [...recorded, ...own];
}

/** What people are booked for from a day on, the next of each sort. */
export function bookedFrom(store: ReadableStore, day: ServiceDay): PersonSession[] {
  return store
    .rows<OwnSession>(
      `SELECT agent_id AS agent, kind, play AS topic, min(service_day) AS day
         FROM session JOIN session_agent USING (session_id)
        WHERE status = 'booked' AND service_day >= ? GROUP BY 1, 2, 3`,
      day,
    )
    .map(sessionOfRow);
}

function sessionOfRow(row: OwnSession): PersonSession {
  return { ...row, imported: false };
}
