import { type BurnoutRule, burnoutRuleAt } from "../../../domain/burnout/burnout-rule.ts";
import type { BurnoutState } from "../../../domain/burnout/burnout-week.ts";
import { judgedWeek } from "../../../domain/burnout/judged-week.ts";
import type { WeekIndex } from "../../../domain/calendar/iso-week.ts";
import { namesOf } from "../sql/columns.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { WritableStore } from "../store/open-store.ts";
import type { ChangedWeeks } from "./measure-weeks.ts";
import { EarlierWeeks, type MeasuredWeek, measuredIn } from "./measured-weeks.ts";
import { mainQueueText } from "./stored-quantities.ts";
import {
  type BurnoutWeekRow,
  burnoutWeekColumns,
  readingsText,
  type StoredWeek,
  stateOf,
  weekColumns,
  weekRow,
} from "./stored-week.ts";

const judged = `SELECT ${weekColumns} FROM burnout_week WHERE week = ? AND agent_id = ?`;
const forgetWeek = "DELETE FROM burnout_week WHERE week = ? AND agent_id = ?";
const forgetReading = "DELETE FROM burnout_reading WHERE week = ? AND agent_id = ?";
const writeWeek = insertInto("burnout_week", burnoutWeekColumns, "replace");
const writtenNames = namesOf(burnoutWeekColumns);
const written = `SELECT ${writtenNames.join(", ")} FROM burnout_week WHERE week = ? AND agent_id = ?`;
// An unchanged page is neither written nor encrypted again.
const writeReading = insertInto(
  "burnout_reading",
  { week: "integer", agent_id: "integer", readings: "text" },
  { set: "readings = excluded.readings WHERE readings <> excluded.readings" },
);

/**
 * Judges again, week after week, whoever may come out different: whose own quantities changed in the week
 * or before it; who is on a queue with somebody whose quantities changed in the week; whose week before
 * came out different; and everybody from the first week that other rules judge. All others keep what they
 * have: the same quantities by the same rule after the same state come to the same week.
 */
export class WeekJudging {
  readonly #store: WritableStore;
  readonly #rules: readonly BurnoutRule[];
  readonly #earlier: EarlierWeeks;
  #states = new Map<number, BurnoutState | undefined>();

  constructor(store: WritableStore, rules: readonly BurnoutRule[]) {
    this.#store = store;
    this.#rules = rules;
    this.#earlier = new EarlierWeeks(store);
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
      const measured = measuredIn(this.#store, week);
      const everybody = rulesFrom !== null && week >= rulesFrom;
      const queues = new Set(
        now.flatMap(({ agent, mainQueueBefore }) => [
          mainQueueBefore,
          mainQueueText(measured.get(agent)?.mainQueue ?? undefined),
        ]),
      );
      const due = new Set([...own, ...carried]);
      for (const [agent, { mainQueue }] of measured)
        if (everybody || (mainQueue !== null && queues.has(mainQueueText(mainQueue)))) due.add(agent);
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
    measured: ReadonlyMap<number, MeasuredWeek>,
  ): Set<number> {
    const judgements = judgedWeek({
      week,
      rule: burnoutRuleAt(this.#rules, week),
      measured,
      due,
      stateOf: (agent) => this.#stateBefore(agent, week),
      pastOf: (agent, from) => this.#earlier.of(agent, from, week),
    });
    const differ = new Set<number>();
    for (const [agent, one] of judgements) {
      const differs = one ? this.#keep(weekRow(one), readingsText(one.readings)) : this.#forget(week, agent);
      if (differs) differ.add(agent);
    }
    this.#states = new Map([...judgements].map(([agent, one]) => [agent, one?.state]));
    this.#earlier.add(week, due, measured);
    return differ;
  }

  /** The state of the week before; of a week that was just judged from memory. */
  #stateBefore(agent: number, week: WeekIndex): BurnoutState | undefined {
    if (!this.#states.has(agent)) {
      const stored = this.#store.row<StoredWeek>(judged, week - 1, agent);
      this.#states.set(agent, stored && stateOf(stored));
    }
    return this.#states.get(agent);
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
