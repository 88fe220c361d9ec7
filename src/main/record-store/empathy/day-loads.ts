import { weekOfDay } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { type LoadBefore, loadRule, loadsBefore } from "../../../domain/empathy/load-before.ts";
import type { ContactResolution } from "../../../domain/floor/contact.ts";
import {
  contactDemand,
  demandRules,
  isDemandKnown,
  missingDemandColumns,
} from "../../../domain/workload/emotional-demand.ts";
import type { StateInterval } from "../../../domain/workload/state-timeline.ts";
import { ruleAt } from "../../../domain/workload/thresholds.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { handledSpan } from "../workload/handled-span.ts";

const contactsBefore = `
  SELECT key, ${handledSpan.from} AS "from", ${handledSpan.to} AS "to", resolution,
         transferred_in AS transferredIn, escalated, complaint, abuse
    FROM contact
   WHERE agent_id = @agent AND service_day BETWEEN @day - 1 AND @day AND outcome = 'handled'
     AND (ended_at > @after OR ended_at IS NULL)
   ORDER BY 2, 3`;
const statesBefore = `SELECT state, started_at AS "from", ended_at AS "to" FROM agent_state
  WHERE agent_id = @agent AND service_day BETWEEN @day - 1 AND @day AND ended_at > @after AND started_at < @until
  ORDER BY started_at`;
interface ContactBefore {
  readonly key: string;
  readonly from: number;
  readonly to: number | null;
  readonly resolution: ContactResolution | null;
  readonly transferredIn: 0 | 1 | null;
  readonly escalated: 0 | 1 | null;
  readonly complaint: 0 | 1 | null;
  readonly abuse: 0 | 1 | null;
}

// How far back a run of contacts without a gap is followed.
const runSeconds = 12 * 3600;

/**
 * The load before each contact that an agent handled on a day and the day before, by the contact's key. Demand from
 * handle times is left out: it is judged by a percentile of the queue, which every later import moves.
 *
 * @param between when the first and the last of the contacts begin whose load is asked for (UTC seconds)
 */
export function dayLoads(
  store: ReadableStore,
  agent: number,
  day: ServiceDay,
  between: { readonly first: number; readonly last: number },
): ReadonlyMap<string, LoadBefore> {
  const { first, last } = between;
  // A contact just after midnight has its preceding hour in the day before.
  const contacts = store
    .rows<ContactBefore>(contactsBefore, { agent, day, after: first - runSeconds })
    .map((contact) => ({ ...contact, queue: null, handleSeconds: null }));
  const states = store.rows<StateInterval>(statesBefore, {
    agent,
    day,
    after: first - loadRule.beforeSeconds,
    until: last,
  });
  const rule = ruleAt(demandRules, weekOfDay(day));
  const known = rule !== undefined && isDemandKnown(missingDemandColumns(contacts, noPercentile));
  const loads = loadsBefore(
    contacts.map((contact) => ({
      ...contact,
      hard: known ? contactDemand(contact, rule, noPercentile) >= rule.hardFrom : undefined,
    })),
    states,
  );
  return new Map(contacts.map(({ key }, at) => [key, loads[at] as LoadBefore]));
}

const noPercentile = () => undefined;
