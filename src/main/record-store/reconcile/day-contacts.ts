import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import type { ContactOutcome } from "../../../domain/floor/contact.ts";
import { sharedKey } from "../../../domain/floor/segment-key.ts";
import { arrives } from "../../../domain/queueing/queue-half-hour.ts";
import type { CountedContact } from "../../../domain/reconcile/counted-contact.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { handledSpan } from "../workload/handled-span.ts";

const secondsADay = 86_400;

const columns = `
  contact.key AS contact, contact.agent_id AS agent, contact.outcome, direction, service_day AS countedOn,
  offered_at AS offeredAt, ended_at AS endedAt, ${handledSpan.from} AS "from", ${handledSpan.to} AS "to",
  wait_seconds AS waitSeconds, talk_seconds AS talkSeconds, hold_seconds AS holdSeconds, acw_seconds AS acwSeconds,
  handle_seconds AS handleSeconds, intake_id AS importId, line`;
// Of the days beside it only what touches the day.
const touches = `
  (service_day = @day OR (service_day = @day + 1 AND offered_at < @end)
    OR (service_day = @day - 1 AND ended_at >= @start)) AND service_day BETWEEN @day - 1 AND @day + 1`;
const ofAgents = `
  SELECT ${columns} FROM agent CROSS JOIN contact INDEXED BY contact_by_agent_day
    ON contact.agent_id = agent.agent_id AND ${touches} ORDER BY record_id`;
const ofNobody = `
  SELECT ${columns} FROM contact INDEXED BY contact_without_agent_by_day
   WHERE agent_id IS NULL AND ${touches} ORDER BY record_id`;

type Row = Omit<CountedContact, "arrived" | "offeredOn" | "endedOn" | "outcome"> & {
  readonly outcome: ContactOutcome;
  readonly direction: string | null;
  readonly offeredAt: number;
  readonly endedAt: number | null;
};

/** The contacts of a day, and those of the days beside it that touch it, by who handled them. */
export interface ContactsOfDay {
  readonly all: readonly CountedContact[];
  readonly byAgent: ReadonlyMap<number, readonly CountedContact[]>;
  readonly unnamed: readonly CountedContact[];
  /** Contacts that more than one agent handled. */
  readonly shared: ReadonlySet<string>;
}

/** Everybody's contacts of a day: whoever asks is shown their own people's alone. */
export function dayContacts(store: ReadableStore, day: ServiceDay, clock: ZoneClock): ContactsOfDay {
  const range = {
    day,
    start: clock.instantOf(day * secondsADay).at,
    end: clock.instantOf((day + 1) * secondsADay).at,
  };
  const handled = store.rows<Row>(ofAgents, range).map((row) => contactOf(row, clock));
  const unnamed = store.rows<Row>(ofNobody, range).map((row) => contactOf(row, clock));
  const shared = new Set<string>();
  const seen = new Set<string>();
  for (const { contact } of handled) (seen.has(contact) ? shared : seen).add(contact);
  return {
    all: [...handled, ...unnamed],
    byAgent: Map.groupBy(handled, ({ agent }) => agent as number),
    unnamed,
    shared,
  };
}

function contactOf(
  { direction, offeredAt, endedAt, contact, ...row }: Row,
  clock: ZoneClock,
): CountedContact {
  return {
    ...row,
    contact: sharedKey(contact),
    arrived: arrives(direction),
    offeredOn: clock.dayOf(offeredAt),
    endedOn: endedAt === null ? null : clock.dayOf(endedAt),
  };
}
