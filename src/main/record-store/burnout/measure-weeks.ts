import { contactCounts } from "../../../domain/burnout/contact-counts.ts";
import { byEverything, empathyOfWeek, severityWeeks } from "../../../domain/burnout/empathy-weeks.ts";
import { mainQueue } from "../../../domain/burnout/main-queue.ts";
import { empathyQuantity, weeklyQuantities } from "../../../domain/burnout/weekly-quantities.ts";
import { absenceWeeks, empathyWeeks } from "../../../domain/burnout/weekly-quantity.ts";
import { mondayOf, sundayOf, type WeekIndex, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import type { EmpathyScore } from "../../../domain/empathy/evaluator-severity.ts";
import { percentileOfCounts } from "../../../domain/statistics/percentile-of-counts.ts";
import { longHandleShare } from "../../../domain/workload/emotional-demand.ts";
import { quickReturnWeeks } from "../../../domain/workload/quick-return.ts";
import { sourceCounts } from "../empathy/counted-scores.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { WritableStore } from "../store/open-store.ts";
import type { StaleWeeks } from "./stale-weeks.ts";
import {
  contractText,
  countsText,
  empathyText,
  mainQueueText,
  quantitiesText,
  quantityColumns,
  type StoredQuantities,
} from "./stored-quantities.ts";
import { type MeasuredWeek, type QueuedContact, weekFacts } from "./week-facts.ts";

const stored = `SELECT ${quantityColumns} FROM burnout_quantity WHERE week = ? AND agent_id = ?`;
const storedOfWeek = `SELECT agent_id AS agent, ${quantityColumns} FROM burnout_quantity WHERE week = ?`;
const writeQuantities = insertInto(
  "burnout_quantity",
  {
    week: "integer",
    agent_id: "integer",
    main_queue: "text?",
    queues: "text",
    quantities: "text",
    empathy: "text?",
    counts: "text?",
    contract: "text?",
  },
  "replace",
);
const writeLongFrom = insertInto(
  "burnout_queue_week",
  { week: "integer", queue_id: "integer", long_from_seconds: "real" },
  "replace",
);
const workedInWeek = "SELECT 1 FROM agent_day WHERE agent_id = ? AND service_day BETWEEN ? AND ? LIMIT 1";
const forget = "DELETE FROM burnout_quantity WHERE week = ? AND agent_id = ?";
const handleTimes = `
  SELECT queue_id AS queue, handle_seconds AS value, contacts AS count FROM queue_handle_time
   WHERE queue_id = ? AND week = ? ORDER BY handle_seconds`;
const scoresOf = `
  SELECT source_id AS agent, evaluator, service_day AS serviceDay, score FROM evaluation JOIN agent USING (agent_id)
   WHERE service_day BETWEEN ? AND ? AND score IS NOT NULL AND ${sourceCounts}`;

const nothingMeasured: StoredQuantities = {
  mainQueue: null,
  queues: "[]",
  quantities: "{}",
  empathy: null,
  counts: null,
  contract: null,
};

/** An agent-week of which something measured is not what it was before. */
export interface ChangedWeek {
  readonly agent: number;
  /** The main queue that it had before. */
  readonly mainQueueBefore: string | null;
}

/** By week: whose quantities or main queue changed. */
export type ChangedWeeks = ReadonlyMap<WeekIndex, readonly ChangedWeek[]>;

/**
 * Measures again the weeks that are out of date, in the order of the weeks, and says which of them came
 * out different. An agent-week is measured again where its own rows changed, those of the weeks that it
 * looks back to, the percentile from which a contact of one of its queues is long, or (empathy alone) the
 * evaluations of the weeks that say how severe evaluators are.
 */
export class WeekMeasuring {
  readonly #store: WritableStore;
  readonly #clock: ZoneClock;
  readonly #absences: boolean;
  readonly #changed = new Map<WeekIndex, ChangedWeek[]>();
  readonly #queues: ReadonlyMap<number, string>;

  /** @param absences short-notice absence is switched on, in whatever version of the rules */
  constructor(store: WritableStore, clock: ZoneClock, absences: boolean) {
    this.#store = store;
    this.#clock = clock;
    this.#absences = absences && store.row("SELECT 1 FROM absence LIMIT 1") !== undefined;
    const queues = store.rows<{ id: number; name: string }>("SELECT queue_id AS id, name FROM queue");
    this.#queues = new Map(queues.map(({ id, name }) => [id, name]));
  }

  measure(stale: StaleWeeks): ChangedWeeks {
    const due = new Map<WeekIndex, Set<number>>();
    const add = (week: WeekIndex, agent: number) => {
      const agents = due.get(week);
      if (agents) agents.add(agent);
      else due.set(week, new Set([agent]));
    };
    // A day reaches into the next week's first rest, and a week's quick returns into the three after it.
    for (const { week, agent } of stale.rows)
      for (let at = week; at <= week + quickReturnWeeks; at++) add(at, agent);
    if (this.#absences)
      for (const { week, agent } of stale.absences)
        for (let at = week; at < week + absenceWeeks; at++) add(at, agent);
    for (const agent of stale.hours) for (const week of this.#weeksOf(agent)) add(week, agent);
    for (const week of stale.queues) for (const agent of this.#queuesMoved(week)) add(week, agent);
    for (let week = first(due.keys()); week !== undefined; week = first(due.keys())) {
      const measured = this.#measured(week);
      const agents = due.get(week) ?? [];
      due.delete(week);
      for (const agent of agents) if (this.#refresh(agent, measured)) add(week + 1, agent);
    }
    this.#refreshEmpathy(stale.evaluations);
    return this.#changed;
  }

  #weeksOf(agent: number): WeekIndex[] {
    const sql = "SELECT week FROM burnout_quantity WHERE agent_id = ?";
    return this.#store.rows<{ week: WeekIndex }>(sql, agent).map(({ week }) => week);
  }

  #measured(week: WeekIndex): MeasuredWeek {
    const rows = this.#store.rows<{ queue: number; seconds: number }>(
      "SELECT queue_id AS queue, long_from_seconds AS seconds FROM burnout_queue_week WHERE week = ?",
      week,
    );
    const longFrom = new Map(rows.map(({ queue, seconds }) => [queue, seconds]));
    return { week, clock: this.#clock, longFrom, absences: this.#absences };
  }

  /** Recomputes the week's percentiles; returns the agents of the queues whose percentile moved. */
  #queuesMoved(week: WeekIndex): number[] {
    const before = this.#measured(week).longFrom;
    const moved: number[] = [];
    for (const queue of this.#queues.keys()) {
      const now = percentileOfCounts(this.#store.rows(handleTimes, queue, week), longHandleShare);
      if (now === before.get(queue)) continue;
      moved.push(queue);
      if (now === undefined)
        this.#store.run("DELETE FROM burnout_queue_week WHERE week = ? AND queue_id = ?", week, queue);
      else writeLongFrom(this.#store, { week, queue_id: queue, long_from_seconds: now });
    }
    if (moved.length === 0) return [];
    const among =
      "SELECT 1 FROM json_each(queues) JOIN json_each(?) AS moved ON moved.value = json_each.value";
    return this.#store
      .rows<{ agent: number }>(
        `SELECT agent_id AS agent FROM burnout_quantity WHERE week = ? AND EXISTS (${among})`,
        week,
        JSON.stringify(moved),
      )
      .map(({ agent }) => agent);
  }

  /** @returns whether the next week's run of days reaches back beyond what has been rebuilt */
  #refresh(agent: number, measured: MeasuredWeek): boolean {
    const { week } = measured;
    const before = this.#stored(week, agent);
    const idle = !this.#absences && !this.#store.row(workedInWeek, agent, mondayOf(week), sundayOf(week));
    if (idle) {
      // Without a day with records nothing can be measured, and only the change of empathy is kept.
      if (before) this.#keep(week, agent, before, { ...nothingMeasured, empathy: before.empathy });
      return false;
    }
    const facts = weekFacts(this.#store, agent, measured);
    this.#keep(week, agent, before, {
      mainQueue: mainQueueText(mainQueue(this.#shares(facts.contacts))),
      queues: JSON.stringify(queueIds(facts.contacts)),
      quantities: quantitiesText(weeklyQuantities({ ...facts, adjustedScores: [] })),
      empathy: before?.empathy ?? null,
      counts: countsText(contactCounts(facts.contacts)),
      contract: contractText(facts.contract),
    });
    return facts.longRun;
  }

  #shares(contacts: readonly QueuedContact[]) {
    const queues = Map.groupBy(contacts, ({ queueId }) => queueId);
    return [...queues].flatMap(([id, ofQueue]) => {
      const queue = id === null ? null : (this.#queues.get(id) ?? null);
      const channels = Map.groupBy(ofQueue, ({ channel }) => channel);
      return [...channels].map(([channel, all]) => ({ queue, channel, handled: all.length }));
    });
  }

  /** The change of empathy of everybody, in the weeks whose evaluator severities depend on these evaluations. */
  #refreshEmpathy(evaluated: ReadonlySet<WeekIndex>): void {
    const due = [...new Set([...evaluated].flatMap((week) => weeksFrom(week, severityWeeks)))].sort(
      (a, b) => a - b,
    );
    const [from, to] = [due[0], due.at(-1)];
    if (from === undefined || to === undefined) return;
    const scores = this.#store
      .rows<EmpathyScore>(scoresOf, mondayOf(from - severityWeeks + 1), sundayOf(to))
      .sort(byEverything);
    const byWeek = Map.groupBy(scores, ({ serviceDay }) => weekOfDay(serviceDay));
    const ids = new Map(
      this.#store
        .rows<{ id: number; name: string }>("SELECT agent_id AS id, source_id AS name FROM agent")
        .map(({ id, name }) => [name, id]),
    );
    for (const week of due) {
      const inReach = weeksFrom(week - severityWeeks + 1, severityWeeks).map((at) => byWeek.get(at) ?? []);
      const recent = inReach.slice(-empathyWeeks).some((of) => of.length > 0);
      const scoresByAgent = recent ? empathyOfWeek(inReach.flat(), week) : new Map<string, number[]>();
      const texts = new Map(
        [...scoresByAgent].map(([agent, own]) => [ids.get(agent) ?? -1, empathyText(empathyQuantity(own))]),
      );
      const ofWeek = new Map(
        this.#store
          .rows<StoredQuantities & { agent: number }>(storedOfWeek, week)
          .map((row) => [row.agent, row]),
      );
      const had = [...ofWeek.values()].filter(({ empathy }) => empathy !== null);
      for (const agent of new Set([...texts.keys(), ...had.map(({ agent: id }) => id)])) {
        const before = ofWeek.get(agent);
        this.#keep(week, agent, before, {
          ...(before ?? nothingMeasured),
          empathy: texts.get(agent) ?? null,
        });
      }
    }
  }

  #stored(week: WeekIndex, agent: number): StoredQuantities | undefined {
    return this.#store.row<StoredQuantities>(stored, week, agent);
  }

  #keep(week: WeekIndex, agent: number, before: StoredQuantities | undefined, now: StoredQuantities): void {
    const nothing = now.quantities === "{}" && now.counts === null && now.empathy === null;
    if (nothing ? !before : before && same(before, now)) return;
    if (nothing) this.#store.run(forget, week, agent);
    else {
      const { mainQueue: main_queue, queues, quantities, empathy, counts, contract } = now;
      const measured = { queues, quantities, empathy, counts, contract };
      writeQuantities(this.#store, { week, agent_id: agent, main_queue, ...measured });
    }
    const changed = this.#changed.get(week) ?? [];
    this.#changed.set(week, changed);
    changed.push({ agent, mainQueueBefore: before?.mainQueue ?? null });
  }
}

function same(a: StoredQuantities, b: StoredQuantities): boolean {
  const keys = ["quantities", "empathy", "mainQueue", "queues", "counts", "contract"] as const;
  return keys.every((key) => a[key] === b[key]);
}

function queueIds(contacts: readonly QueuedContact[]): number[] {
  const ids = new Set(contacts.map(({ queueId }) => queueId));
  return [...ids].filter((id) => id !== null).sort((a, b) => a - b);
}

function first(weeks: Iterable<WeekIndex>): WeekIndex | undefined {
  let min: WeekIndex | undefined;
  for (const week of weeks) if (min === undefined || week < min) min = week;
  return min;
}

function weeksFrom(first: WeekIndex, count: number): WeekIndex[] {
  return Array.from({ length: count }, (_, at) => first + at);
}
