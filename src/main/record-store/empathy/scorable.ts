import { isoOfServiceDay, type ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ContactResolution } from "../../../domain/floor/contact.ts";
import { contactOfKey } from "../../../domain/floor/contact-key.ts";
import { agentOf } from "../floor/agent-of.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { handledSpan } from "../workload/handled-span.ts";

interface ContactRow {
  readonly key: string;
  readonly day: number;
  readonly at: number;
  readonly queue: string | null;
  readonly handleSeconds: number | null;
  readonly resolution: ContactResolution | null;
}

/** An agent's handled contacts, newest first, for choosing one to score; undefined where nobody is of this name. */
export function scorable(
  store: ReadableStore,
  input: {
    readonly agent: string;
    readonly scope: TeamScope;
    /** Only contacts of this day; null: of all days. */
    readonly day: ServiceDay | null;
    readonly offset: number;
    readonly limit: number;
  },
) {
  const person = agentOf(store, input.agent, input.scope);
  if (!person) return undefined;
  const { agent_id, agent, name, team } = person;
  const ofDay = input.day === null ? "" : " AND service_day = ?";
  const handled = `FROM contact LEFT JOIN queue USING (queue_id) WHERE agent_id = ? AND outcome = 'handled'${ofDay}`;
  const which = input.day === null ? [agent_id] : [agent_id, input.day];
  const rows = store.rows<ContactRow>(
    `SELECT key, service_day AS day, ${handledSpan.from} AS at, queue.name AS queue, handle_seconds AS handleSeconds,
            resolution ${handled} ORDER BY service_day DESC, 3 DESC, key LIMIT ? OFFSET ?`,
    ...which,
    input.limit,
    input.offset,
  );
  const scored = Map.groupBy(
    store.rows<{ contact: string; evaluator: string }>(
      "SELECT contact, evaluator FROM evaluation WHERE agent_id = ? AND contact IS NOT NULL",
      agent_id,
    ),
    ({ contact }) => contact,
  );
  return {
    agent,
    name,
    team,
    contacts: rows.map(({ key, day, ...row }) => {
      const contact = contactOfKey(key);
      const by = (scored.get(contact) ?? []).map(({ evaluator }) => evaluator);
      return { contact, day: isoOfServiceDay(day), ...row, scoredBy: [...new Set(by)].sort() };
    }),
    total: store.row<{ n: number }>(`SELECT count(*) AS n ${handled}`, ...which)?.n ?? 0,
  };
}
