import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ContactResolution } from "../../../domain/floor/contact.ts";
import { sharedKey } from "../../../domain/floor/segment-key.ts";
import type { ScheduledSpan } from "../../../domain/workload/scheduled-activity.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { agentStates } from "./agent-states.ts";
import { handledSpan } from "./handled-span.ts";

/** A contact that an agent handled, as its row gives it. */
export interface HandledRow {
  readonly contact: string;
  readonly from: number;
  /** After-contact work included; null where the source gives no end. */
  readonly to: number | null;
  readonly queue: string | null;
  readonly talkSeconds: number | null;
  readonly holdSeconds: number | null;
  readonly acwSeconds: number | null;
  readonly handleSeconds: number | null;
  readonly resolution: ContactResolution | null;
  readonly transferredIn: 0 | 1 | null;
  readonly escalated: 0 | 1 | null;
  readonly complaint: 0 | 1 | null;
  readonly abuse: 0 | 1 | null;
}

const handled = `
  SELECT key AS contact, ${handledSpan.from} AS "from", ${handledSpan.to} AS "to",
         queue.name AS queue, talk_seconds AS talkSeconds, hold_seconds AS holdSeconds, acw_seconds AS acwSeconds,
         handle_seconds AS handleSeconds, resolution, transferred_in AS transferredIn, escalated, complaint, abuse
    FROM contact LEFT JOIN queue USING (queue_id)
   WHERE agent_id = ? AND service_day BETWEEN ? AND ? AND contact.outcome = 'handled' ORDER BY 2, 3`;
const shifts = `
  SELECT activity, starts_at AS "from", ends_at AS "to" FROM shift
   WHERE agent_id = ? AND service_day BETWEEN ? AND ? ORDER BY starts_at, ends_at`;

/** The rows of an agent that began in a range of days, each kind in the order of its start. */
export function agentRows(store: ReadableStore, agent: number, from: ServiceDay, to: ServiceDay) {
  return {
    contacts: handledRows(store, agent, from, to),
    states: agentStates(store, agent, from, to),
    shifts: shiftRows(store, agent, from, to),
  };
}

/** The contacts that an agent handled in a range of days, in the order of their start. */
export function handledRows(
  store: ReadableStore,
  agent: number,
  from: ServiceDay,
  to: ServiceDay,
): HandledRow[] {
  return store
    .rows<HandledRow>(handled, agent, from, to)
    .map((row) => ({ ...row, contact: sharedKey(row.contact) }));
}

/** The shifts of an agent that began in a range of days, in the order of their start. */
export function shiftRows(
  store: ReadableStore,
  agent: number,
  from: ServiceDay,
  to: ServiceDay,
): ScheduledSpan[] {
  return store.rows<ScheduledSpan>(shifts, agent, from, to);
}
