import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PastWeek } from "../../../src/domain/burnout/baseline.ts";
import type { BurnoutState, BurnoutWeek, PeerWeek } from "../../../src/domain/burnout/burnout-week.ts";
import { judgedWeek } from "../../../src/domain/burnout/judged-week.ts";
import { seededFraction } from "../../../src/domain/statistics/chance.ts";
import {
  calm,
  computedWeeks,
  type FloorValues,
  quantities,
  rule,
  steady,
  support,
  type Values,
} from "./made-weeks.ts";

const first = 2900;
const overloaded: Values = {
  ...calm,
  "emotional-demand": 5,
  "busy-share": 0.9,
  "longest-stretch": 200,
  overtime: 9,
};

/** Judges a floor from week to week, with what each week handed on and nothing else. */
function foldedWeeks(
  floor: FloorValues,
  to: number,
  dueIn: (week: number, agent: string) => boolean = () => true,
) {
  const judged = new Map<number, ReadonlyMap<string, BurnoutWeek<string> | undefined>>();
  const states = new Map<string, BurnoutState>();
  for (let week = first; week <= to; week++) {
    const measured = new Map(
      Object.entries(floor).flatMap(([agent, weeks]): [string, PeerWeek][] => {
        const values = weeks.get(week);
        return values ? [[agent, { mainQueue: support, quantities: quantities(values) }]] : [];
      }),
    );
    const ofWeek = judgedWeek({
      week,
      rule,
      measured,
      due: [...new Set([...measured.keys(), ...states.keys()])].filter((agent) => dueIn(week, agent)),
      stateOf: (agent) => states.get(agent),
      pastOf: (agent, from) => pastFrom(floor, agent, from, week),
    });
    for (const [agent, one] of ofWeek)
      if (one) states.set(agent, one.state);
      else states.delete(agent);
    judged.set(week, ofWeek);
  }
  return judged;
}

/** No week from the judged one on, nor any older than was asked for. */
function pastFrom(floor: FloorValues, agent: string, from: number, until: number): PastWeek[] {
  return [...(floor[agent] ?? [])].flatMap(([week, values]) =>
    week >= from && week < until ? [{ week, quantities: quantities(values) }] : [],
  );
}

function floorOf(weeks: (agent: number) => Map<number, Values>, agents = 10): FloorValues {
  return Object.fromEntries(Array.from({ length: agents }, (_, at) => [`agent ${at}`, weeks(at)]));
}

describe("the fold over a floor's weeks", () => {
  test("says what judging everybody in every week with all they ever did says", () => {
    const floor = floorOf((agent) => new Map([...steady(agent < 3 ? overloaded : calm, first, first + 39)]));
    const folded = foldedWeeks(floor, first + 39);
    for (const [week, computed] of computedWeeks(floor, first, first + 39))
      for (const one of computed) expect(folded.get(week)?.get(one.agent)).toEqual(one);
  });

  test("holds who is in attention against the weeks before it began, however long it lasts", () => {
    const begins = first + 20;
    const floor = floorOf((agent) =>
      agent === 0
        ? new Map([...steady(calm, first, begins - 1), ...steady(overloaded, begins, first + 49)])
        : steady(calm, first, first + 49),
    );
    const last = foldedWeeks(floor, first + 49)
      .get(first + 49)
      ?.get("agent 0");
    const { since } = last?.state ?? {};
    expect(since).toBeGreaterThanOrEqual(begins);
    expect(since).toBeLessThan(begins + 8);
    expect(last?.baselineOf).toBe(since);
    // Twenty weeks later the usual is still that of the calm weeks, and all of them are there.
    const stretch = last?.readings.find(({ code }) => code === "longest-stretch");
    expect(stretch?.baseline).toMatchObject({ weeks: 12, spread: { median: calm["longest-stretch"] } });
  });

  test("says the same of whoever is due, whether all others are due with them or not", () => {
    const seed = fc.integer({ min: 0, max: 2 ** 30 });
    fc.assert(
      fc.property(seed, (from) => {
        const fraction = seededFraction(from);
        const floor = floorOf(
          () =>
            new Map(
              Array.from(
                { length: 24 },
                (_, at) => [first + at, fraction() < 0.3 ? overloaded : calm] as const,
              ).filter(() => fraction() < 0.9),
            ),
        );
        const last = first + 23;
        const whole = foldedWeeks(floor, last).get(last);
        const one = `agent ${Math.floor(fraction() * 10)}`;
        const alone = foldedWeeks(floor, last, (week, agent) => week < last || agent === one).get(last);
        expect(alone?.get(one)).toEqual(whole?.get(one));
        expect([...(alone?.keys() ?? [])].filter((agent) => agent !== one)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test("lets somebody without records live on for as long as a strain is carried, and then forgets them", () => {
    const floor = floorOf((agent) => steady(overloaded, first, agent === 0 ? first + 19 : first + 29));
    const folded = foldedWeeks(floor, first + 29);
    const lives = (week: number) => folded.get(week)?.get("agent 0") !== undefined;
    const carried = rule.method.carryWeeks;
    expect(Array.from({ length: carried + 2 }, (_, at) => lives(first + 19 + at))).toEqual([
      ...Array.from({ length: carried + 1 }, () => true),
      false,
    ]);
  });

  test("says nothing of a week for which no rule was valid yet", () => {
    const measured = new Map([["a", { mainQueue: support, quantities: quantities(overloaded) }]]);
    const judged = judgedWeek({
      week: first,
      rule: undefined,
      measured,
      due: measured.keys(),
      stateOf: () => undefined,
      pastOf: () => [],
    });
    expect([...judged]).toEqual([["a", undefined]]);
  });
});
