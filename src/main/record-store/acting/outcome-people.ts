import { beforeAndAfterRule, lastDayAfter, weeksAround } from "../../../domain/acting/before-and-after.ts";
import type { Cause, SessionKind } from "../../../domain/acting/kinds.ts";
import type { OutcomeMeasure } from "../../../domain/acting/outcome-measure.ts";
import { proposalNameOf } from "../../../domain/acting/proposal-id.ts";
import {
  type PurposeFacts,
  purposeOfOldSession,
  purposeOfText,
  samePurpose,
} from "../../../domain/acting/session-purpose.ts";
import { recordedKind, wasHeld } from "../../../domain/acting/training-record.ts";
import type { WeekIndex } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { readingCache } from "../store/reading-cache.ts";

/** What is stored of a session's purpose. */
export interface StoredPurpose {
  readonly kind: SessionKind;
  readonly purpose: string | null;
  readonly proposal: string | null;
}

/** A session's purpose: as it was kept, else as far as its proposal says it; null where nothing does. */
export function purposeOf({ kind, purpose, proposal }: StoredPurpose): PurposeFacts | null {
  if (purpose !== null) return purposeOfText(purpose) ?? null;
  const cause: Cause | null = proposal === null ? null : (proposalNameOf(proposal)?.cause ?? null);
  return purposeOfOldSession(kind, cause);
}

const queues = readingCache<
  { readonly from: WeekIndex; readonly to: WeekIndex },
  ReadonlyMap<string, string>
>({
  standsOn: ["imports", "signal"],
  max: 16,
});

/** The queue and channel on which each agent worked in most of the weeks before a session. */
export function mainQueues(store: ReadableStore, held: ServiceDay): ReadonlyMap<string, string> {
  const { from, to } = weeksAround(held, held).before;
  return queues.of(store, { from, to }, () => {
    const rows = store.rows<{ agent: string; queue: string }>(
      `SELECT source_id AS agent, queue FROM (
         SELECT agent_id, main_queue AS queue, count(*) AS weeks FROM burnout_quantity
          WHERE week BETWEEN ? AND ? AND main_queue IS NOT NULL GROUP BY 1, 2)
         JOIN agent USING (agent_id) ORDER BY weeks, queue`,
      from,
      to,
    );
    // The last of an agent's is that of most weeks.
    return new Map(rows.map(({ agent, queue }) => [agent, queue]));
  });
}

const trained = readingCache<{ readonly from: ServiceDay; readonly to: ServiceDay }, readonly string[]>({
  standsOn: ["imports"],
  max: 16,
});

/** Those who had a session of the same purpose around a day: their change is not that of the others. */
export function withSessionsOf(
  store: ReadableStore,
  session: StoredPurpose,
  measure: OutcomeMeasure,
  held: ServiceDay,
): ReadonlySet<string> {
  const from = held - beforeAndAfterRule.otherSessionDays;
  const to = lastDayAfter(measure, held);
  const meant = { kind: session.kind, purpose: purposeOf(session) };
  const own = store
    .rows<StoredPurpose & { agent: string }>(
      `SELECT source_id AS agent, kind, purpose, proposal FROM session JOIN session_agent USING (session_id)
         JOIN agent USING (agent_id) WHERE status = 'held' AND attended = 1 AND service_day BETWEEN ? AND ?`,
      from,
      to,
    )
    .filter((one) => samePurpose(meant, { kind: one.kind, purpose: purposeOf(one) }))
    .map(({ agent }) => agent);
  const recorded = meant.kind === "refresher" ? trainedIn(store, from, to) : [];
  return new Set([...own, ...recorded]);
}

/** Those with an imported record of a refresher that was held. */
function trainedIn(store: ReadableStore, from: ServiceDay, to: ServiceDay): readonly string[] {
  return trained.of(store, { from, to }, () =>
    store
      .rows<{ agent: string; topic: string; kind: string; status: string }>(
        `SELECT DISTINCT source_id AS agent, topic, kind, status FROM training_session JOIN agent USING (agent_id)
          WHERE service_day BETWEEN ? AND ?`,
        from,
        to,
      )
      .filter(({ status, kind, topic }) => wasHeld(status) && recordedKind(kind, topic) === "refresher")
      .map(({ agent }) => agent),
  );
}
