import type { PastWeek } from "../../../domain/burnout/baseline.ts";
import type { ContactCounts } from "../../../domain/burnout/contact-counts.ts";
import type { MainQueue } from "../../../domain/burnout/main-queue.ts";
import type { WeeklyQuantities } from "../../../domain/burnout/weekly-quantity.ts";
import type { WeekIndex } from "../../../domain/calendar/iso-week.ts";
import type { ReadableStore } from "../store/open-store.ts";
import {
  countsOf,
  mainQueueOf,
  quantitiesOf,
  quantityColumns,
  type StoredQuantities,
} from "./stored-quantities.ts";

/** A week with anything but evaluations. */
const isMeasured = "(quantities <> '{}' OR counts IS NOT NULL)";
const measuredOf = `
  SELECT agent_id AS agent, ${quantityColumns} FROM burnout_quantity WHERE week = ? AND ${isMeasured}`;
const pastOfAgent = `
  SELECT week, quantities, empathy, counts, contract FROM burnout_quantity
   WHERE agent_id = ? AND week >= ? AND week < ? AND ${isMeasured} ORDER BY week`;

/** What was measured of one agent's week; its text is read when it is first asked for. */
export class MeasuredWeek {
  readonly mainQueue: MainQueue | null;
  readonly #row: StoredQuantities;
  #quantities: WeeklyQuantities | undefined;
  #counts: ContactCounts | null | undefined;

  constructor(row: StoredQuantities) {
    this.#row = row;
    this.mainQueue = mainQueueOf(row.mainQueue);
  }

  get quantities(): WeeklyQuantities {
    this.#quantities ??= quantitiesOf(this.#row);
    return this.#quantities;
  }

  get counts(): ContactCounts | null {
    if (this.#counts === undefined) this.#counts = countsOf(this.#row);
    return this.#counts;
  }
}

/** Everybody of whom anything was measured in a week, by the store's id. */
export function measuredIn(store: ReadableStore, week: WeekIndex): ReadonlyMap<number, MeasuredWeek> {
  return new Map(
    store
      .rows<StoredQuantities & { readonly agent: number }>(measuredOf, week)
      .map((row) => [row.agent, new MeasuredWeek(row)]),
  );
}

type PastRow = Omit<StoredQuantities, "mainQueue" | "queues"> & { readonly week: WeekIndex };

/** Counts of the past are seldom asked for: only where a column is gone. */
class EarlierWeek implements PastWeek {
  readonly week: WeekIndex;
  readonly quantities: WeeklyQuantities;
  readonly #row: PastRow;

  constructor(row: PastRow) {
    this.week = row.week;
    this.quantities = quantitiesOf(row);
    this.#row = row;
  }

  get counts(): ContactCounts | null {
    return countsOf(this.#row);
  }
}

/** One agent's earlier weeks from one week up to another, which is not among them. */
interface KnownPast {
  from: WeekIndex;
  until: WeekIndex;
  readonly weeks: PastWeek[];
}

/** Earlier weeks of agents, for whoever goes over weeks one after another: what was read once grows by a week. */
export class EarlierWeeks {
  readonly #store: ReadableStore;
  readonly #known = new Map<number, KnownPast>();

  constructor(store: ReadableStore) {
    this.#store = store;
  }

  /** An agent's weeks from one on, all before `until`. The list is valid until the next call. */
  of(agent: number, from: WeekIndex, until: WeekIndex): readonly PastWeek[] {
    const known = this.#known.get(agent);
    if (known && known.until === until && known.from <= from) {
      while ((known.weeks[0]?.week ?? from) < from) known.weeks.shift();
      known.from = from;
      return known.weeks;
    }
    const rows = this.#store.rows<PastRow>(pastOfAgent, agent, from, until);
    const weeks = rows.map((row) => new EarlierWeek(row));
    this.#known.set(agent, { from, until, weeks });
    return weeks;
  }

  /** Adds the week just judged to the past of the next one. */
  add(week: WeekIndex, agents: Iterable<number>, measured: ReadonlyMap<number, MeasuredWeek>): void {
    for (const agent of agents) {
      const known = this.#known.get(agent);
      if (known?.until !== week) continue;
      const now = measured.get(agent);
      if (now) known.weeks.push({ week, quantities: now.quantities, counts: now.counts });
      known.until = week + 1;
    }
  }
}
