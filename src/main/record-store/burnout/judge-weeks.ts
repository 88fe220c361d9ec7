import type { PastWeek } from "../../../domain/burnout/baseline.ts";
import { type BurnoutRule, burnoutRuleAt } from "../../../domain/burnout/burnout-rule.ts";
import { type AgentWeek, type BurnoutState, burnoutWeek } from "../../../domain/burnout/burnout-week.ts";
import type { WeekIndex } from "../../../domain/calendar/iso-week.ts";
import { namesOf } from "../sql/columns.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { WritableStore } from "../store/open-store.ts";
import type { ChangedWeeks } from "./measure-weeks.ts";
import { mainQueueOf, quantitiesOf, type StoredQuantities } from "./stored-quantities.ts";
import {
  type BurnoutWeekRow,
  burnoutWeekColumns,
  readingsText,
  type StoredWeek,
  stateOf,
  weekColumns,
  weekRow,
} from "./stored-week.ts";

const measuredOf = `
  SELECT agent_id AS agent, main_queue AS mainQueue, queues, quantities, empathy FROM burnout_quantity
   WHERE week = ? AND quantities <> '{}'`;
const pastOfAgent = `
  SELECT week, quantities, empathy FROM burnout_quantity
   WHERE agent_id = ? AND week >= ? AND week < ? AND quantities <> '{}' ORDER BY week`;
const judged = `SELECT ${weekColumns} FROM burnout_week WHERE week = ? AND agent_id = ?`;
const forgetWeek = "DELETE FROM burnout_week WHERE week = ? AND agent_id = ?";
const forgetReading = "DELETE FROM burnout_reading WHERE week = ? AND agent_id = ?";
const writeWeek = insertInto("burnout_week", burnoutWeekColumns, "replace");
const writtenNames = namesOf(burnoutWeekColumns);
const written = `SELECT ${writtenNames.join(", ")} FROM burnout_week WHERE week = ? AND agent_id = ?`;
// A page that is not changed is not written, nor encrypted anew.
const writeReading = insertInto(
  "burnout_reading",
  { week: "integer", agent_id: "integer", readings: "text" },
  { set: "readings = excluded.readings WHERE readings <> excluded.readings" },
);

/** One agent's earlier weeks from one week up to another, which is not among them. */
interface KnownPast {
  readonly from: WeekIndex;
  until: WeekIndex;
  readonly weeks: PastWeek[];
}

type Measured = StoredQuantities & { readonly agent: number };

/**
 * Judges again, week after week, whoever may come out different: whose own quantities changed in the week
 * or before it; who is on a queue with somebody whose quantities changed in the week; whose week before
 * came out different; and everybody from the first week that other rules judge. All others keep what they
 * have: the same quantities by the same rule after the same state come to the same week.
 */
export class WeekJudging {
  readonly #store: WritableStore;
  readonly #rules: readonly BurnoutRule[];
  readonly #past = new Map<number, KnownPast>();
  #states = new Map<number, BurnoutState | undefined>();

  constructor(store: WritableStore, rules: readonly BurnoutRule[]) {
    this.#store = store;
    this.#rules = rules;
  }

  judge(changed: ChangedWeeks, rulesFrom: WeekIndex | null): void {
    const maxCarried = Math.max(...this.#rules.map(({ method }) => method.carryWeeks));
    const first = Math.min(...changed.keys(), rulesFrom ?? Number.POSITIVE_INFINITY);
    const last = this.#lastWeek();
    const own = new Set<number>();
    let carried = new Set<number>();
    for (let week = first; week <= last || (carried.size > 0 && week <= last + maxCarried); week++) {
      const now = changed.get(week) ?? [];
      for (const { agent } of now) own.add(agent);
      const measured = new Map(this.#store.rows<Measured>(measuredOf, week).map((row) => [row.agent, row]));
      const everybody = rulesFrom !== null && week >= rulesFrom;
      const queues = new Set(
        now.flatMap(({ agent, mainQueueBefore }) => [
          mainQueueBefore,
          measured.get(agent)?.mainQueue ?? null,
        ]),
      );
      const due = new Set([...own, ...carried]);
      for (const { agent, mainQueue } of measured.values())
        if (everybody || (mainQueue !== null && queues.has(mainQueue))) due.add(agent);
      if (everybody) for (const agent of this.#statesOf(week - 1)) due.add(agent);
      carried = this.#judgeWeek(week, due, measured);
    }
  }

  #lastWeek(): WeekIndex {
    const newest = this.#store.row<{ last: number | null }>(
      "SELECT max(week) AS last FROM (SELECT max(week) AS week FROM burnout_quantity UNION SELECT max(week) FROM burnout_week)",
    );
    return newest?.last ?? Number.NEGATIVE_INFINITY;
  }

  #statesOf(week: WeekIndex): number[] {
    const sql = "SELECT agent_id AS agent FROM burnout_week WHERE week = ?";
    return this.#store.rows<{ agent: number }>(sql, week).map(({ agent }) => agent);
  }

  /** @returns those whose week came out different from what it was */
  #judgeWeek(
    week: WeekIndex,
    due: ReadonlySet<number>,
    measured: ReadonlyMap<number, Measured>,
  ): Set<number> {
    const rule = burnoutRuleAt(this.#rules, week);
    const told = [...due].filter((agent) => measured.has(agent) || this.#stateBefore(agent, week));
    const agents = told.map((agent): AgentWeek<number> => {
      const row = measured.get(agent);
      const before = this.#stateBefore(agent, week);
      const held = before?.since ?? week;
      return {
        agent,
        mainQueue: mainQueueOf(row?.mainQueue ?? null),
        quantities: row ? quantitiesOf(row) : {},
        past: this.#pastOf(agent, week, held - (rule?.method.baseline.oldest ?? 0)),
        before,
      };
    });
    const queues = new Set(told.map((agent) => measured.get(agent)?.mainQueue ?? null));
    const others = [...measured.values()]
      .filter(({ agent, mainQueue }) => mainQueue !== null && queues.has(mainQueue) && !due.has(agent))
      .map((row) => ({ mainQueue: mainQueueOf(row.mainQueue), quantities: quantitiesOf(row) }));
    const states = new Map<number, BurnoutState | undefined>([...due].map((agent) => [agent, undefined]));
    const differ = new Set<number>();
    for (const one of rule ? burnoutWeek(agents, week, rule, others) : []) {
      const lives = measured.has(one.agent) || Object.keys(one.state.smoothed).length > 0;
      if (!lives) continue;
      states.set(one.agent, one.state);
      if (this.#keep(weekRow(one), readingsText(one.readings))) differ.add(one.agent);
    }
    for (const [agent, state] of states) if (!state && this.#forget(week, agent)) differ.add(agent);
    this.#states = states;
    for (const { agent, quantities } of agents) {
      const past = this.#past.get(agent);
      if (measured.has(agent)) past?.weeks.push({ week, quantities });
      if (past) past.until = week + 1;
    }
    return differ;
  }

  /** The state of the week before; of a week that was just judged from memory. */
  #stateBefore(agent: number, week: WeekIndex): BurnoutState | undefined {
    if (!this.#states.has(agent)) {
      const stored = this.#store.row<StoredWeek>(judged, week - 1, agent);
      this.#states.set(agent, stored && stateOf(stored));
    }
    const state = this.#states.get(agent);
    return state?.week === week - 1 ? state : undefined;
  }

  #pastOf(agent: number, week: WeekIndex, from: WeekIndex): readonly PastWeek[] {
    const known = this.#past.get(agent);
    if (known && known.until === week && known.from <= from) {
      while ((known.weeks[0]?.week ?? from) < from) known.weeks.shift();
      return known.weeks;
    }
    const rows = this.#store.rows<StoredQuantities & { week: WeekIndex }>(pastOfAgent, agent, from, week);
    const weeks = rows.map((row) => ({ week: row.week, quantities: quantitiesOf(row) }));
    this.#past.set(agent, { from, until: week, weeks });
    return weeks;
  }

  /** @returns whether it is other than what was stored */
  #keep(row: BurnoutWeekRow, readings: string): boolean {
    const { week, agent_id } = row;
    const before = this.#store.row<BurnoutWeekRow>(written, week, agent_id);
    const same = before !== undefined && writtenNames.every((name) => before[name] === row[name]);
    if (!same) writeWeek(this.#store, row);
    writeReading(this.#store, { week, agent_id, readings });
    return !same;
  }

  #forget(week: WeekIndex, agent: number): boolean {
    this.#store.run(forgetReading, week, agent);
    return this.#store.run(forgetWeek, week, agent) > 0;
  }
}
