import type { PastWeek } from "../../../src/domain/burnout/baseline.ts";
import { type BurnoutRule, firstBurnoutRule } from "../../../src/domain/burnout/burnout-rule.ts";
import {
  type AgentWeek,
  type BurnoutState,
  type BurnoutWeek,
  burnoutWeek,
} from "../../../src/domain/burnout/burnout-week.ts";
import type { FactorCode, FactorRule } from "../../../src/domain/burnout/factor-rule.ts";
import type { WeeklyQuantities, WeeklyQuantity } from "../../../src/domain/burnout/weekly-quantity.ts";

/** A week with a whole calendar behind it. */
export const week = 2950;
export const rule = firstBurnoutRule;
export const method = rule.method;
export const support = { queue: "support", channel: "voice" };

export function factorOf(code: FactorCode, of: BurnoutRule = rule): FactorRule {
  const factor = of.factors.find((one) => one.code === code);
  if (!factor) throw new Error(`no factor ${code}`);
  return factor;
}

/** A quantity that rests on plenty. */
export const enough = (value: number, facts: Partial<WeeklyQuantity> = {}): WeeklyQuantity => ({
  value,
  exposure: 100,
  atLeast: false,
  ...facts,
});

export type Values = Partial<Record<FactorCode, number>>;

export function quantities(values: Values): WeeklyQuantities {
  return Object.fromEntries(Object.entries(values).map(([code, value]) => [code, enough(value)]));
}

/** A floor's values: for each agent those of each week. */
export type FloorValues = Readonly<Record<string, ReadonlyMap<number, Values>>>;

/** The same values in each week from one to another. */
export function steady(values: Values, from: number, to: number): Map<number, Values> {
  return new Map(Array.from({ length: to - from + 1 }, (_, at) => [from + at, values]));
}

/** Computes the weeks of a floor one after another, as the store does. */
export function computedWeeks(
  floor: FloorValues,
  from: number,
  to: number,
  rules: (week: number) => BurnoutRule = () => rule,
): Map<number, BurnoutWeek<string>[]> {
  const states = new Map<string, BurnoutState>();
  const computed = new Map<number, BurnoutWeek<string>[]>();
  for (let at = from; at <= to; at++) {
    const agents = Object.entries(floor).map(
      ([agent, weeks]): AgentWeek<string> => ({
        agent,
        mainQueue: support,
        quantities: quantities(weeks.get(at) ?? {}),
        past: pastOf(weeks),
        before: states.get(agent),
      }),
    );
    const weeks = burnoutWeek(agents, at, rules(at));
    for (const { agent, state } of weeks) states.set(agent, state);
    computed.set(at, weeks);
  }
  return computed;
}

export function pastOf(weeks: ReadonlyMap<number, Values>): PastWeek[] {
  return [...weeks].map(([at, values]) => ({ week: at, quantities: quantities(values) }));
}

/** One agent's computed week. */
export function computedWeek(
  computed: ReadonlyMap<number, readonly BurnoutWeek<string>[]>,
  at: number,
  agent: string,
): BurnoutWeek<string> {
  const found = computed.get(at)?.find((one) => one.agent === agent);
  if (!found) throw new Error(`no week ${at} of ${agent}`);
  return found;
}

/** All factors on their calm side: no absolute part, and the same as ever. */
export const calm: Values = {
  "emotional-demand": 0.5,
  "quick-returns": 0,
  "busy-share": 0.2,
  "longest-stretch": 50,
  overtime: 0,
  "days-in-a-row": 5,
  "late-or-night-work": 0,
  "after-contact-work": 60,
  "handle-time-spread": 2,
  adherence: 0.95,
  "transfers-out": 0.05,
  "empathy-change": 75,
};
