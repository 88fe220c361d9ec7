import type { WeekIndex } from "../../../domain/calendar/iso-week.ts";
import type { TouchedWeek } from "../import/touched.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { ReadableStore, WritableStore } from "../store/open-store.ts";

const mark = insertInto("burnout_stale", { what: "text", week: "integer", agent_id: "integer" }, "ignore");

interface AgentInWeek {
  readonly week: WeekIndex;
  readonly agent: number;
}

/** What changed since the burnout signal was computed. */
export interface StaleWeeks {
  readonly rows: readonly AgentInWeek[];
  readonly absences: readonly AgentInWeek[];
  readonly evaluations: ReadonlySet<WeekIndex>;
  readonly queues: ReadonlySet<WeekIndex>;
  /** People whose hours of the roster changed. */
  readonly hours: ReadonlySet<number>;
  /** The first week that other rules judge now; null where the rules stayed. */
  readonly rulesFrom: WeekIndex | null;
}

/**
 * Notes what the burnout signal no longer agrees with; part of the transaction that changed it. The weeks
 * are rebuilt when they are next read (see refresh-burnout.ts), so that no import waits for weeks that
 * nobody may look at before the next one.
 */
export function markStale(store: WritableStore, changes: Iterable<TouchedWeek>): void {
  for (const { kind, week, agent } of changes) mark(store, { what: kind, week, agent_id: agent });
}

/** Whether anything changed since the signal was computed. */
export function isStale(store: ReadableStore): boolean {
  return store.row("SELECT 1 FROM burnout_stale LIMIT 1") !== undefined;
}

export function staleWeeks(store: ReadableStore): StaleWeeks {
  const all = store.rows<TouchedWeek>("SELECT what AS kind, week, agent_id AS agent FROM burnout_stale");
  const of = (kind: TouchedWeek["kind"]) => all.filter((change) => change.kind === kind);
  const weeks = (kind: TouchedWeek["kind"]) => new Set(of(kind).map(({ week }) => week));
  const rules = [...weeks("rules")];
  return {
    rows: of("rows"),
    absences: of("absences"),
    evaluations: weeks("evaluations"),
    queues: weeks("queues"),
    hours: new Set(of("hours").map(({ agent }) => agent)),
    rulesFrom: rules.length > 0 ? Math.min(...rules) : null,
  };
}

export function forgetStale(store: WritableStore): void {
  store.run("DELETE FROM burnout_stale");
}
