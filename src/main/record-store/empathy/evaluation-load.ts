import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { type LoadBefore, loadCell } from "../../../domain/empathy/load-before.ts";
import type { Touched } from "../import/touched.ts";
import type { WritableStore } from "../store/open-store.ts";
import { dayLoads } from "./day-loads.ts";
import { contactHandlers, mappedSystems } from "./scored-contact.ts";

// Days after a contact in which its evaluations are looked for when the contact is imported. An evaluation
// that follows later finds its contact through its own import.
const evaluatedWithinDays = 92;

const write = `UPDATE evaluation SET contact_day = @contact_day, load_cell = @load_cell,
  occupancy_before = @occupancy_before, gap_before = @gap_before, place_in_run = @place_in_run,
  hard_before = @hard_before WHERE evaluation = @evaluation AND agent_id = @agent_id`;
const onDays =
  "SELECT evaluation, contact FROM evaluation WHERE agent_id = ? AND contact_day BETWEEN ? AND ?";
const unresolved = `SELECT evaluation, contact FROM evaluation
  WHERE agent_id = ? AND service_day BETWEEN ? AND ? AND contact IS NOT NULL AND contact_day IS NULL`;
const ofEvaluation = "SELECT evaluation, contact FROM evaluation WHERE evaluation = ? AND agent_id = ?";

interface DueRow {
  readonly evaluation: string;
  readonly contact: string | null;
}

/** An evaluation whose contact is known, and when that began (UTC seconds). */
interface Placed {
  readonly evaluation: string;
  readonly key: string;
  readonly at: number;
}

/**
 * Recomputes the load before the contact for the evaluations that a change touched, and for those whose
 * contact's day it touched. Demand from handle times is left out: it is judged by a percentile of the
 * queue, which every later import moves.
 *
 * @returns how many evaluations were rebuilt
 */
export function rollUpEvaluationLoads(store: WritableStore, touched: Touched): number {
  if (store.row("SELECT 1 FROM evaluation LIMIT 1") === undefined) return 0;
  const due = dueEvaluations(store, touched);
  const systems = due.size > 0 ? mappedSystems(store) : [];
  let rebuilt = 0;
  for (const [agent, evaluations] of due) {
    const byDay = new Map<ServiceDay, Placed[]>();
    for (const [evaluation, contact] of evaluations) {
      const found =
        contact === null
          ? undefined
          : contactHandlers(store, contact, systems).find((handler) => handler.agent === agent);
      if (!found) {
        writeLoad(store, agent, evaluation, null, undefined);
        continue;
      }
      const placed = byDay.get(found.day) ?? [];
      byDay.set(found.day, placed);
      placed.push({ evaluation, key: found.key, at: found.at });
    }
    for (const [day, placed] of byDay) refreshDay(store, agent, day, placed);
    rebuilt += evaluations.size;
  }
  return rebuilt;
}

/** By agent: evaluations with the contacts that they name. */
function dueEvaluations(store: WritableStore, touched: Touched): Map<number, Map<string, string | null>> {
  const due = new Map<number, Map<string, string | null>>();
  const add = (agent: number, rows: readonly DueRow[]) => {
    const own = due.get(agent) ?? new Map<string, string | null>();
    if (rows.length > 0) due.set(agent, own);
    for (const { evaluation, contact } of rows) own.set(evaluation, contact);
  };
  for (const { evaluation, agent } of touched.evaluations()) {
    add(agent, store.rows<DueRow>(ofEvaluation, evaluation, agent));
  }
  const spans = new Map<number, { from: ServiceDay; to: ServiceDay }>();
  for (const { agent, day } of touched.agentDays()) {
    // The hour before a contact just after midnight lies in the day before.
    add(agent, store.rows<DueRow>(onDays, agent, day, day + 1));
    const span = spans.get(agent);
    spans.set(agent, { from: Math.min(span?.from ?? day, day), to: Math.max(span?.to ?? day, day) });
  }
  for (const [agent, { from, to }] of spans) {
    add(agent, store.rows<DueRow>(unresolved, agent, from, to + evaluatedWithinDays));
  }
  return due;
}

function refreshDay(store: WritableStore, agent: number, day: ServiceDay, placed: readonly Placed[]): void {
  const loads = dayLoads(store, agent, day, {
    first: Math.min(...placed.map(({ at }) => at)),
    last: Math.max(...placed.map(({ at }) => at)),
  });
  for (const { evaluation, key } of placed) {
    writeLoad(store, agent, evaluation, day, loads.get(key));
  }
}

/** @param day of the scored contact; null where no such contact is known */
function writeLoad(
  store: WritableStore,
  agent: number,
  evaluation: string,
  day: ServiceDay | null,
  load: LoadBefore | undefined,
): void {
  store.run(write, {
    evaluation,
    agent_id: agent,
    contact_day: day,
    load_cell: load ? loadCell(load) : null,
    occupancy_before: load?.occupancy ?? null,
    gap_before: load?.gapSeconds ?? null,
    place_in_run: load?.placeInRun ?? null,
    hard_before: load?.hardBefore ?? null,
  });
}
