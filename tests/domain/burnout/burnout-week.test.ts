import { describe, expect, test } from "vitest";
import type { BurnoutRule } from "../../../src/domain/burnout/burnout-rule.ts";
import { burnoutWeek } from "../../../src/domain/burnout/burnout-week.ts";
import { mainQueue } from "../../../src/domain/burnout/main-queue.ts";
import {
  calm,
  computedWeek,
  computedWeeks,
  enough,
  pastOf,
  quantities,
  rule,
  steady,
  support,
  type Values,
  week,
} from "./made-weeks.ts";

/** At or beyond the upper edge of all six factors with fixed edges, which weigh 11 of 19. */
const heavy: Values = {
  ...calm,
  "busy-share": 0.9,
  "quick-returns": 3,
  "longest-stretch": 120,
  overtime: 8,
  "days-in-a-row": 7,
  "late-or-night-work": 4,
};
const overloaded = (weeks: number) =>
  new Map([
    ...steady(calm, week - 20, week - 1),
    ...steady(heavy, week, week + weeks - 1),
    ...steady(calm, week + weeks, week + 60),
  ]);
const indexIn = (computed: ReturnType<typeof computedWeeks>, at: number) => {
  const { index } = computedWeek(computed, at, "ana");
  return index.kind === "shown" ? index.index : undefined;
};

describe("attention", () => {
  // One person, no peers. From a calm past U is .3, .51, .657, .7599, .83193 of 11/19 of the weight:
  // 17.368, 29.526, 38.037, 43.994, 48.164.
  const computed = computedWeeks({ ana: overloaded(20) }, week - 3, week + 19);

  test("calm weeks have an index of zero with everything known", () => {
    const { index } = computedWeek(computed, week - 1, "ana");
    expect(index).toMatchObject({ kind: "shown", index: 0, coverage: 1, missing: [] });
  });

  test("the index rises week by week as worked by hand", () => {
    for (const [at, expected] of [17.368, 29.526, 38.037, 43.994, 48.164].entries())
      expect(indexIn(computed, week + at)).toBeCloseTo(expected, 2);
  });

  test("it begins in the second week in a row at 40 or above, not in the first", () => {
    expect(computedWeek(computed, week + 3, "ana").state).toMatchObject({
      reached: { index: 1 },
      since: null,
    });
    expect(computedWeek(computed, week + 4, "ana").state).toMatchObject({
      reached: { index: 2 },
      since: week + 4,
    });
    expect(computedWeek(computed, week + 9, "ana").state.since).toBe(week + 4);
  });

  test("the baseline stands still in it, so that nine heavy weeks do not become the usual", () => {
    // In attention since week 4: its baseline, weeks −10 to 1, has two heavy weeks of twelve. That of week 9
    // itself, weeks −5 to 6, would have seven of twelve, and a median of 120 minutes.
    const ninth = computedWeek(computed, week + 9, "ana");
    expect(ninth.baselineOf).toBe(week + 4);
    const stretch = ninth.readings.find(({ code }) => code === "longest-stretch");
    expect(stretch?.baseline).toMatchObject({ weeks: 12, spread: { median: 50 } });
    expect(computedWeek(computed, week + 4, "ana").baselineOf).toBe(week + 4);
  });

  test("it ends with the first week below 40, and the baseline moves on after it", () => {
    // Six heavy weeks: U .882351 or 51.08 points; then .7·51.08 = 35.76.
    const short = computedWeeks({ ana: overloaded(6) }, week - 3, week + 8);
    expect(computedWeek(short, week + 5, "ana").state.since).toBe(week + 4);
    expect(indexIn(short, week + 6)).toBeCloseTo(35.76, 2);
    expect(computedWeek(short, week + 6, "ana").state).toMatchObject({ reached: { index: 0 }, since: null });
    expect(computedWeek(short, week + 6, "ana").baselineOf).toBe(week + 4);
    expect(computedWeek(short, week + 7, "ana").baselineOf).toBe(week + 7);
  });

  test("an index of exactly 40 counts", () => {
    // 100·(3·1 + 2·.5 + …)/W: quick returns whole and busy share half of a rule whose known weight is 10.
    const ten: BurnoutRule = {
      ...rule,
      factors: rule.factors.map((factor) => ({
        ...factor,
        on: ["quick-returns", "busy-share", "longest-stretch", "overtime", "late-or-night-work"].includes(
          factor.code,
        ),
      })),
    };
    const forty = { ...calm, "quick-returns": 3, "busy-share": 0.5 };
    const both = computedWeeks({ ana: steady(forty, week, week + 1) }, week, week + 1, () => ten);
    expect(indexIn(both, week)).toBeCloseTo(40, 9);
    expect(computedWeek(both, week + 1, "ana").state.since).toBe(week + 1);
  });

  test("each week is judged by the rule that was valid in it", () => {
    const lower: BurnoutRule = { ...rule, version: 2, attention: { ...rule.attention, from: 35 } };
    const lowerFrom = (first: number) =>
      computedWeeks({ ana: overloaded(9) }, week - 3, week + 5, (at) => (at >= first ? lower : rule));
    // 38.04 and 43.99 both reach 35; where week 2 was still judged by 40, only the second does.
    expect(computedWeek(lowerFrom(week + 2), week + 3, "ana").state.since).toBe(week + 3);
    expect(computedWeek(lowerFrom(week + 3), week + 3, "ana").state.since).toBeNull();
    expect(computedWeek(lowerFrom(week + 3), week + 4, "ana").state.since).toBe(week + 4);
    expect(computedWeek(lowerFrom(week + 3), week + 3, "ana").ruleVersion).toBe(2);
  });

  test("leave carries it on for two weeks; in the third the index is withheld and the row is broken", () => {
    const away = new Map([...steady(calm, week - 20, week - 1), ...steady(heavy, week, week + 5)]);
    const gone = computedWeeks({ ana: away }, week - 3, week + 9);
    expect(indexIn(gone, week + 7)).toBeCloseTo(indexIn(gone, week + 5) ?? 0, 9);
    expect(computedWeek(gone, week + 7, "ana").state.since).toBe(week + 4);
    expect(computedWeek(gone, week + 8, "ana").index).toMatchObject({ kind: "withheld", known: [] });
    expect(computedWeek(gone, week + 8, "ana").state).toMatchObject({ reached: { index: 0 }, since: null });
  });

  test("a week computed out of its order is a mistake in the code", () => {
    const before = computedWeek(computed, week, "ana").state;
    const agent = { agent: "ana", mainQueue: null, quantities: {}, past: [], before };
    expect(() => burnoutWeek([agent], week, rule)).toThrow(RangeError);
  });
});

describe("what is missing", () => {
  test("a newcomer is held against limits and the queue only; telemetry waits for a past", () => {
    const floor = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`a${at}`, steady(calm, week, week)]),
    );
    const first = computedWeek(computedWeeks(floor, week, week), week, "a0");
    const of = (code: string) => first.readings.find((reading) => reading.code === code);
    expect(of("quick-returns")).toMatchObject({ own: null, peer: { g: 0 }, absolute: 0, part: 0 });
    expect(of("after-contact-work")).toMatchObject({ state: "valid", own: null, part: null, smoothed: null });
    expect(of("after-contact-work")).toMatchObject({ peer: null, absolute: null, peers: { peers: 8 } });
    // 3 + 3 + 2 + 2 + 2 + 1 + 1 = 14 of 19
    expect(first.index.coverage).toBeCloseTo(14 / 19, 12);
    expect(first.confidence).toMatchObject({ level: "low", baselineWeeks: 0, peers: 8 });
  });

  test("nothing is counted as zero: a factor without records, or with too few, is missing", () => {
    const few = { ...quantities(calm), overtime: enough(8, { exposure: 2 }) };
    const { "busy-share": _, ...withoutStates } = few;
    const [computed] = burnoutWeek(
      [
        {
          agent: 1,
          mainQueue: null,
          quantities: withoutStates,
          past: pastOf(steady(calm, week - 14, week - 1)),
          before: undefined,
        },
      ],
      week,
      rule,
    );
    expect(computed?.index.missing).toEqual(["busy-share", "overtime"]);
    const states = new Map(computed?.readings.map(({ code, state }) => [code, state]));
    expect([states.get("busy-share"), states.get("overtime")]).toEqual(["no-records", "too-little"]);
  });

  test("where the index is withheld, every known factor still has its own figures", () => {
    const [computed] = burnoutWeek(
      [
        {
          agent: 1,
          mainQueue: support,
          quantities: quantities({ "quick-returns": 2, "longest-stretch": 90 }),
          past: pastOf(steady(calm, week - 14, week - 1)),
          before: undefined,
        },
      ],
      week,
      rule,
    );
    expect(computed?.index.kind).toBe("withheld");
    expect(computed?.confidence).toBeUndefined();
    const stretch = computed?.readings.find(({ code }) => code === "longest-stretch");
    expect(stretch).toMatchObject({
      quantity: { value: 90 },
      baseline: { weeks: 12, spread: { median: 50 } },
      smoothed: { value: 1 },
    });
  });

  test("numbers that are none are no records", () => {
    const [computed] = burnoutWeek(
      [
        {
          agent: 1,
          mainQueue: null,
          quantities: quantities({ overtime: Number.NaN }),
          past: [],
          before: undefined,
        },
      ],
      week,
      rule,
    );
    expect(computed?.readings.find(({ code }) => code === "overtime")?.state).toBe("no-records");
  });
});

describe("peers", () => {
  const nine = (channel: (at: number) => string | null) =>
    burnoutWeek(
      Array.from({ length: 9 }, (_, at) => ({
        agent: at,
        mainQueue: { queue: "support", channel: channel(at) },
        quantities: quantities({ overtime: at === 0 ? 5 : 0 }),
        past: [],
        before: undefined,
      })),
      week,
      rule,
    )[0]?.readings.find(({ code }) => code === "overtime");

  test("are those of the same main queue and channel", () => {
    // The other eight are at 0 with a least scale of 1: z = 4 (clipped), g = 1; absolute 5/8.
    expect(nine(() => "voice")).toMatchObject({ peers: { peers: 8 }, peer: { z: 4, g: 1 }, part: 1 });
    expect(nine((at) => (at < 5 ? "voice" : "chat"))).toMatchObject({
      peers: { peers: 4 },
      peer: null,
      part: 0.625,
    });
    expect(nine(() => null)?.peers.peers).toBe(8);
  });

  test("agents without a main queue are nobody's peers, nor each other's", () => {
    const agents = Array.from({ length: 9 }, (_, at) => ({
      agent: at,
      mainQueue: null,
      quantities: quantities({ overtime: 4 }),
      past: [],
      before: undefined,
    }));
    const [first] = burnoutWeek(agents, week, rule);
    const reading = first?.readings.find(({ code }) => code === "overtime");
    expect(reading).toMatchObject({ peers: { peers: 0 }, peer: null, part: 0.5 });
  });

  test("the main queue is the one of most handled contacts; of equals the first by name", () => {
    const shares = [
      { queue: null, channel: "voice", handled: 90 },
      { queue: "sales", channel: "chat", handled: 20 },
      { queue: "sales", channel: "voice", handled: 30 },
      { queue: "claims", channel: "voice", handled: 30 },
    ];
    expect(mainQueue(shares)).toEqual({ queue: "claims", channel: "voice" });
    expect(mainQueue(shares.toReversed())).toEqual({ queue: "claims", channel: "voice" });
    expect(mainQueue(shares.slice(0, 1))).toBeUndefined();
    expect(mainQueue([])).toBeUndefined();
  });
});
