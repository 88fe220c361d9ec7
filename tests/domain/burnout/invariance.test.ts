import fc from "fast-check";
import { expect, test } from "vitest";
import { type BurnoutRule, factorsOn } from "../../../src/domain/burnout/burnout-rule.ts";
import { type AgentWeek, type BurnoutWeek, burnoutWeek } from "../../../src/domain/burnout/burnout-week.ts";
import type { FactorCode, FactorRule } from "../../../src/domain/burnout/factor-rule.ts";
import { type Fraction, seededFraction } from "../../../src/domain/statistics/chance.ts";
import {
  calm,
  computedWeek,
  computedWeeks,
  enough,
  type FloorValues,
  pastOf,
  quantities,
  rule,
  support,
  type Values,
  week,
} from "./made-weeks.ts";

const seed = fc.integer({ min: 0, max: 2 ** 30 });
const codes = factorsOn(rule).map(({ code }) => code);

/** Calm values, each moved by some of its factor's scales, now and then one left out. */
function madeUp(fraction: Fraction): Values {
  const values: Values = {};
  for (const { code, sMin, direction } of factorsOn(rule))
    if (fraction() < 0.95) values[code] = (calm[code] ?? 0) + direction * sMin * (6 * fraction() - 2);
  return values;
}

function madeUpFloor(from: number, agents = 11, weeks = 18): FloorValues {
  const fraction = seededFraction(from);
  const ofAgent = () =>
    new Map(Array.from({ length: weeks }, (_, at) => [week - weeks + 1 + at, madeUp(fraction)] as const));
  return Object.fromEntries(Array.from({ length: agents }, (_, at) => [`agent ${at}`, ofAgent()]));
}

function agentsOf(floor: FloorValues): AgentWeek<string>[] {
  return Object.entries(floor).map(([agent, weeks]) => ({
    agent,
    mainQueue: support,
    quantities: quantities(weeks.get(week) ?? {}),
    past: pastOf(weeks),
    before: undefined,
  }));
}

function expectSame(found: BurnoutWeek<unknown> | undefined, expected: BurnoutWeek<unknown> | undefined) {
  const partsOf = (computed: BurnoutWeek<unknown> | undefined) =>
    new Map(computed?.readings.map(({ code, smoothed }) => [code, smoothed?.value]));
  const [parts, others] = [partsOf(found), partsOf(expected)];
  for (const code of codes) {
    const [part, other] = [parts.get(code), others.get(code)];
    if (part === undefined || other === undefined) expect(part).toBe(other);
    else expect(part).toBeCloseTo(other, 6);
  }
  const shown = (computed: BurnoutWeek<unknown> | undefined) =>
    computed?.index.kind === "shown" ? computed.index.index : -1;
  expect(shown(found)).toBeCloseTo(shown(expected), 4);
}

test("P06: the order of agents and factors and the names of agents say nothing", () => {
  fc.assert(
    fc.property(seed, (from) => {
      const agents = agentsOf(madeUpFloor(from));
      const renamed = agents
        .map((agent) => ({ ...agent, agent: `${agent.agent.length}:${agent.agent}` }))
        .reverse();
      const turned: BurnoutRule = { ...rule, factors: rule.factors.toReversed() };
      const computed = burnoutWeek(agents, week, rule);
      const others = burnoutWeek(renamed, week, turned).reverse();
      for (const [at, one] of computed.entries()) expectSame(others[at], one);
    }),
    { numRuns: 40 },
  );
});

/** The same factor in another unit, or as its opposite: x becomes add + by·x. */
function inOtherUnit(factor: FactorRule, by: number, add: number): FactorRule {
  const { edges } = factor;
  return {
    ...factor,
    sMin: factor.sMin * Math.abs(by),
    direction: by > 0 ? factor.direction : factor.direction === 1 ? -1 : 1,
    edges:
      edges?.kind === "fixed"
        ? { kind: "fixed", zeroAt: add + by * edges.zeroAt, oneAt: add + by * edges.oneAt }
        : edges,
  };
}

test("P06: the unit of a factor says nothing, nor whether it is stated as its opposite", () => {
  const by = fc.tuple(fc.constantFrom(-1, 1), fc.double({ min: 0.01, max: 100, noNaN: true }));
  fc.assert(
    fc.property(
      seed,
      fc.constantFrom(...codes),
      by,
      fc.integer({ min: -50, max: 50 }),
      (from, code, [sign, size], add) => {
        const floor = madeUpFloor(from);
        const moved = (values: Values): Values => {
          const value = values[code];
          return value === undefined ? values : { ...values, [code]: add + sign * size * value };
        };
        const other = Object.fromEntries(
          Object.entries(floor).map(([agent, weeks]) => [
            agent,
            new Map([...weeks].map(([at, values]) => [at, moved(values)])),
          ]),
        );
        const otherRule: BurnoutRule = {
          ...rule,
          factors: rule.factors.map((factor) =>
            factor.code === code ? inOtherUnit(factor, sign * size, add) : factor,
          ),
        };
        const computed = burnoutWeek(agentsOf(floor), week, rule);
        for (const [at, found] of burnoutWeek(agentsOf(other), week, otherRule).entries())
          expectSame(found, computed[at]);
      },
    ),
    { numRuns: 60 },
  );
});

const reading = (computed: BurnoutWeek<string> | undefined, code: FactorCode) =>
  computed?.readings.find((one) => one.code === code);

test("P07: a shift of the whole queue leaves the part against the queue", () => {
  fc.assert(
    fc.property(seed, fc.constantFrom(...codes), fc.integer({ min: -20, max: 20 }), (from, code, shift) => {
      const agents = agentsOf(madeUpFloor(from));
      const shifted = agents.map((agent) => {
        const quantity = agent.quantities[code];
        return quantity
          ? { ...agent, quantities: { ...agent.quantities, [code]: enough(quantity.value + shift) } }
          : agent;
      });
      const computed = burnoutWeek(agents, week, rule);
      for (const [at, found] of burnoutWeek(shifted, week, rule).entries()) {
        const [peer, before] = [reading(found, code)?.peer, reading(computed[at], code)?.peer];
        if (before) expect(peer?.g).toBeCloseTo(before.g, 9);
        else expect(peer).toBe(before);
      }
    }),
    { numRuns: 60 },
  );
});

test("P07: other people's figures leave the part against one's own past", () => {
  fc.assert(
    fc.property(seed, seed, (from, other) => {
      const agents = agentsOf(madeUpFloor(from));
      const others = agentsOf(madeUpFloor(other));
      const mixed = [...agents.slice(0, 1), ...others.slice(1)];
      const [computed] = burnoutWeek(agents, week, rule);
      const [found] = burnoutWeek(mixed, week, rule);
      expect(found?.readings.map(({ own, baseline }) => ({ own, baseline }))).toEqual(
        computed?.readings.map(({ own, baseline }) => ({ own, baseline })),
      );
    }),
    { numRuns: 40 },
  );
});

test("P08: what comes after a week leaves it as it is", () => {
  fc.assert(
    fc.property(seed, fc.integer({ min: 0, max: 3 }), (from, before) => {
      const floor = madeUpFloor(from);
      const last = week - before;
      const cut = Object.fromEntries(
        Object.entries(floor).map(([agent, weeks]) => [
          agent,
          new Map([...weeks].filter(([at]) => at <= last)),
        ]),
      );
      const [whole, until] = [computedWeeks(floor, week - 5, week), computedWeeks(cut, week - 5, last)];
      for (const agent of Object.keys(floor))
        expect(computedWeek(until, last, agent)).toEqual(computedWeek(whole, last, agent));
    }),
    { numRuns: 30 },
  );
});

test("P08: the two weeks before are not part of what a week is held against", () => {
  fc.assert(
    fc.property(seed, seed, (from, other) => {
      const [floor, changed] = [madeUpFloor(from), madeUpFloor(other)];
      const mixed = Object.fromEntries(
        Object.entries(floor).map(([agent, weeks]) => [
          agent,
          new Map(
            [...weeks].map(([at, values]) => [
              at,
              at === week - 1 || at === week - 2 ? (changed[agent]?.get(at) ?? {}) : values,
            ]),
          ),
        ]),
      );
      expect(burnoutWeek(agentsOf(mixed), week, rule)).toEqual(burnoutWeek(agentsOf(floor), week, rule));
    }),
    { numRuns: 30 },
  );
});

test("P09: age, sex, reasons of absence and health are not read: permuting them changes nothing", () => {
  const persons = fc.array(
    fc.record({
      birthYear: fc.integer({ min: 1950, max: 2008 }),
      sex: fc.constantFrom("f", "m", "x"),
      absenceReason: fc.string(),
      healthNote: fc.string(),
    }),
    { minLength: 11, maxLength: 11 },
  );
  fc.assert(
    fc.property(seed, persons, (from, facts) => {
      const agents = agentsOf(madeUpFloor(from));
      const withFacts = (order: typeof facts) =>
        burnoutWeek(
          agents.map((agent, at) => ({
            ...agent,
            ...order[at],
            quantities: { ...agent.quantities, ...order[at] },
          })),
          week,
          rule,
        );
      const computed = burnoutWeek(agents, week, rule);
      expect(withFacts(facts)).toEqual(computed);
      expect(withFacts(facts.toReversed())).toEqual(computed);
    }),
    { numRuns: 30 },
  );
});
