import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { type ContactOutcome, contactKind } from "../../../domain/floor/contact.ts";
import { sharedKey } from "../../../domain/floor/segment-key.ts";
import { agentOf } from "../floor/agent-of.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import { type Giver, giversOf } from "../import/givers.ts";
import type { ReadableStore } from "../store/open-store.ts";

export interface AgentContactsInput {
  readonly agent: string;
  readonly scope: TeamScope;
  readonly from: ServiceDay;
  readonly to: ServiceDay;
  readonly offset: number;
  readonly limit: number;
}

interface AgentContactRead {
  readonly contact: string;
  readonly serviceDay: ServiceDay;
  readonly queue: string | null;
  readonly outcome: ContactOutcome;
  readonly offeredAt: number;
  readonly answeredAt: number | null;
  readonly endedAt: number | null;
  readonly talkSeconds: number | null;
  readonly holdSeconds: number | null;
  readonly acwSeconds: number | null;
  readonly handleSeconds: number | null;
  readonly importId: number;
  readonly file: string;
  readonly line: number;
  /** Where else its values come from, and which of them. */
  readonly alsoFrom: readonly (Giver & { readonly file: string })[];
}

export interface AgentContactsRead {
  readonly total: number;
  readonly totalHandleSeconds: number | null;
  readonly rows: readonly AgentContactRead[];
}

const within = "FROM contact WHERE agent_id = ? AND service_day BETWEEN ? AND ?";

/** The contacts behind an agent's figures, a page at a time; undefined where nobody is of this name in scope. */
export function agentContacts(
  store: ReadableStore,
  input: AgentContactsInput,
): AgentContactsRead | undefined {
  const person = agentOf(store, input.agent, input.scope);
  if (!person) return undefined;
  const range = [person.agent_id, input.from, input.to] as const;
  const sums = store.row<{ total: number; handle: number | null }>(
    `SELECT count(*) AS total, sum(handle_seconds) AS handle ${within}`,
    ...range,
  );
  return {
    total: sums?.total ?? 0,
    totalHandleSeconds: sums?.handle ?? null,
    rows: store
      .rows<ContactRow>(
        `SELECT key AS contact, service_day AS serviceDay, queue.name AS queue, page.outcome, offered_at AS offeredAt,
              answered_at AS answeredAt, ended_at AS endedAt, talk_seconds AS talkSeconds, hold_seconds AS holdSeconds,
              acw_seconds AS acwSeconds, handle_seconds AS handleSeconds, intake_id AS importId, file_name AS file, line,
              composed
         FROM (SELECT * ${within} ORDER BY coalesce(answered_at, offered_at), record_id LIMIT ? OFFSET ?) AS page
         LEFT JOIN queue USING (queue_id) JOIN intake USING (intake_id)
        ORDER BY coalesce(answered_at, offered_at), record_id`,
        ...range,
        input.limit,
        input.offset,
      )
      .map(({ composed, ...row }) => ({
        ...row,
        contact: sharedKey(row.contact),
        alsoFrom: otherGivers(store, row, composed),
      })),
  };
}

type ContactRow = Omit<AgentContactRead, "alsoFrom"> & { readonly composed: string | null };

function otherGivers(
  store: ReadableStore,
  { importId, line }: Pick<AgentContactRead, "importId" | "line">,
  composed: string | null,
): AgentContactRead["alsoFrom"] {
  return giversOf(contactKind.name, composed)
    .filter((giver) => giver.importId !== importId || giver.line !== line)
    .map((giver) => ({ ...giver, file: fileOf(store, giver.importId) }));
}

function fileOf(store: ReadableStore, importId: number): string {
  const found = store.row<{ file: string }>(
    "SELECT file_name AS file FROM intake WHERE intake_id = ?",
    importId,
  );
  return found?.file ?? "";
}
