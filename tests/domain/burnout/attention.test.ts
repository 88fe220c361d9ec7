import { describe, expect, test } from "vitest";
import { firstBurnoutRule, secondBurnoutRule } from "../../../src/domain/burnout/burnout-rule.ts";
import { isSignalKnown } from "../../../src/domain/burnout/week-signal.ts";
import {
  amongCalm,
  attentionOf,
  inAll,
  judged,
  measured,
  ordinaryCounts,
  type Weeks,
} from "./made-attention.ts";
import { week } from "./made-weeks.ts";

const calmPast = inAll(16, measured());
const busy = measured({ "busy-share": 0.97, "longest-stretch": 238 });
const half = measured({}, { counts: { ...ordinaryCounts, complaints: 80, abuse: 20, difficult: 100 } });

/** The first of Ana's weeks of the condition, from 1, in which attention stands. */
function firstWeek(condition: Weeks, past: Weeks = [], others = 9) {
  const weeks = judged(amongCalm([...past, ...condition], others)).slice(past.length);
  return attentionOf(weeks)[0];
}

describe("the three people whom the first rules never found", () => {
  test.each([
    ["since ever", []],
    ["new", calmPast],
  ] as const)("somebody 97 %% busy with stretches of 238 minutes, %s", (_, past) => {
    expect(firstWeek(inAll(4, busy), past)?.week).toBeLessThanOrEqual(3);
  });

  test.each([
    ["since ever", []],
    ["new", calmPast],
  ] as const)("somebody half of whose contacts are difficult, %s", (_, past) => {
    expect(firstWeek(inAll(4, half), past)).toEqual({ week: 3, by: ["difficult-contacts"] });
  });

  test("everybody on the queue has all demand factors at their maximum, and each is found", () => {
    const all = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`a${at}`, inAll(4, busy)]));
    const weeks = judged(all);
    for (const agent of Object.keys(all)) expect(attentionOf(weeks, agent)[0]?.week).toBeLessThanOrEqual(3);
  });

  test("under the first version none of them is in attention", () => {
    for (const condition of [busy, half])
      expect(
        attentionOf(judged(amongCalm([...calmPast, ...inAll(12, condition)]), firstBurnoutRule)),
      ).toEqual([]);
  });
});

describe("nothing wrong", () => {
  test("nobody is in attention", () => {
    const weeks = judged(amongCalm(inAll(20, measured())));
    for (const agent of ["ana", "other 3"]) expect(attentionOf(weeks, agent)).toEqual([]);
  });
});

describe("at a limit", () => {
  const at = (pattern: string, condition = busy) =>
    attentionOf(
      judged(
        amongCalm(
          [...pattern].map((sign) => (sign === "x" ? condition : sign === "-" ? measured() : undefined)),
        ),
      ),
    ).map((one) => one.week);
  const overtime = measured({ overtime: 7.2 });

  // x: at the limit, -: not, a blank: no records.
  test.each([
    ["--xx-x", [6]],
    ["xxx---", [3]],
    ["xx--xx", []],
    ["xx x", [4]],
    ["xx  x", []],
    ["xxxx-", [3, 4]],
  ])("three of four calendar weeks, this one included: %s", (pattern, weeks) => {
    expect(at(pattern, overtime)).toEqual(weeks);
  });

  test.each([
    ["just below", { overtime: 7.19 }, false],
    ["at it", { overtime: 7.2 }, true],
    ["as sums of the same numbers come out", { overtime: 7.199999999999 }, true],
  ])("overtime %s", (_, values, found) => {
    expect(at("xxx", measured(values)).length > 0).toBe(found);
  });

  test("overtime is that of the week itself, whatever the mean of four weeks is", () => {
    expect(firstWeek(inAll(3, measured({ overtime: 3 }, { inWeek: { overtime: 8 } })))?.by).toEqual([
      "overtime",
    ]);
    expect(firstWeek(inAll(3, measured({ overtime: 5 }, { inWeek: { overtime: 4 } })))).toBeUndefined();
  });

  test("three quick returns in four weeks count only with one in the week itself", () => {
    const of = (own: number) => measured({ "quick-returns": 3 }, { inWeek: { "quick-returns": own } });
    expect(attentionOf(judged(amongCalm([of(1), of(1), of(0)])))).toEqual([]);
    expect(firstWeek([of(1), of(1), of(1)])?.by).toContain("quick-returns");
  });

  test("a week too short to say is not at its limit", () => {
    const short = measured();
    const few = { ...short.quantities, "busy-share": { value: 0.97, exposure: 11.9, atLeast: false } };
    expect(firstWeek(inAll(4, { ...short, quantities: few }))).toBeUndefined();
  });

  test("a limit needs its own source alone: attention stands without an index", () => {
    const alone = measured();
    const weeks = judged({
      ana: inAll(3, { ...alone, counts: null, quantities: { "busy-share": busy.quantities["busy-share"] } }),
    });
    const last = weeks[2]?.get("ana");
    expect(last?.index.kind).toBe("withheld");
    expect(last?.state).toMatchObject({ since: week + 2, by: ["busy-share"] });
  });
});

describe("difficult contacts", () => {
  const of = (difficult: number) =>
    measured({}, { counts: { ...ordinaryCounts, difficult, complaints: difficult } });

  test("are twice the share of the others on the queue: theirs is 6 %", () => {
    expect(firstWeek(inAll(3, of(24)))?.by).toEqual(["difficult-contacts"]);
    expect(firstWeek(inAll(3, of(23)))).toBeUndefined();
  });

  test("are a quarter of all with fewer than eight others", () => {
    expect(firstWeek(inAll(3, of(49)), [], 7)).toBeUndefined();
    expect(firstWeek(inAll(3, of(50)), [], 7)?.by).toEqual(["difficult-contacts"]);
  });

  test("are at least ten, whatever share they are", () => {
    const few = (difficult: number) =>
      measured({}, { counts: { ...ordinaryCounts, handled: 18, difficult, complaints: difficult } });
    expect(firstWeek(inAll(3, few(9)))).toBeUndefined();
    expect(firstWeek(inAll(3, few(10)))?.by).toEqual(["difficult-contacts"]);
  });

  test("are not known without their columns", () => {
    const counts = { ...ordinaryCounts, abuse: null, complaints: null, escalations: null, difficult: null };
    expect(
      judged(amongCalm([measured({}, { counts })]))[0]?.get("ana")?.state.limits["difficult-contacts"],
    ).toBeUndefined();
  });
});

describe("demand, rest and the index", () => {
  const tired = { "quick-returns": 2.9, overtime: 7, "days-in-a-row": 7, "longest-stretch": 100 };

  test("rest alone brings attention in the second week in a row", () => {
    // (3·.967 + 2·.667 + 2·.875 + 1·1 + 0)/9 = .776
    expect(attentionOf(judged(amongCalm(inAll(3, measured(tired)))))).toEqual([
      { week: 2, by: ["rest"] },
      { week: 3, by: ["rest"] },
    ]);
  });

  test("two weeks, of which the one is high in demand and the other in rest, are not two weeks of either", () => {
    const demanding = measured({ "busy-share": 0.69, "longest-stretch": 113, "emotional-demand": 3 });
    const rule = { ...secondBurnoutRule, method: { ...secondBurnoutRule.method, newShare: 1 } };
    const weeks = judged(amongCalm([demanding, measured({ ...tired, "longest-stretch": 60 })]), rule);
    expect(weeks.map((one) => one.get("ana")?.state.reached)).toMatchObject([
      { demand: 1, rest: 0 },
      { demand: 0, rest: 1 },
    ]);
    expect(attentionOf(weeks)).toEqual([]);
  });

  test("what the missing figures could add is a bound, and flags nobody", () => {
    const { "busy-share": share, "longest-stretch": stretch } = busy.quantities;
    const [first] = judged({ ana: [{ mainQueue: null, counts: null, quantities: { "busy-share": share } }] });
    // 2 of 7 known and whole: at least .286, at most all of it; too little to say that it is below.
    expect(first?.get("ana")?.decided.demand).toMatchObject({
      state: "not-known",
      low: 2 / 7,
      high: 1,
      known: 2 / 7,
    });
    const [both] = judged({
      ana: [
        { mainQueue: null, counts: null, quantities: { "busy-share": share, "longest-stretch": stretch } },
      ],
    });
    expect(both?.get("ana")?.decided.demand).toMatchObject({ state: "reached", low: 4 / 7, known: 4 / 7 });
  });

  test("the index that decides counts missing factors as zero, and is there where the shown one is withheld", () => {
    const [first] = judged({
      ana: [{ mainQueue: null, counts: null, quantities: { "busy-share": busy.quantities["busy-share"] } }],
    });
    const one = first?.get("ana");
    expect(one?.index.kind).toBe("withheld");
    expect(one?.decided.decisionIndex).toBeCloseTo(200 / 19, 9);
  });
});

describe("a baseline during attention", () => {
  test("goes on forming where it holds fewer than six weeks", () => {
    const weeks = judged(amongCalm([...inAll(4, measured()), ...inAll(20, busy)]));
    const last = weeks.at(-1)?.get("ana");
    const since = last?.state.since ?? 0;
    expect(since).toBeLessThan(week + 8);
    expect(last?.baselineOf).toBe(week + 23);
  });

  test("stands still where it holds six", () => {
    const weeks = judged(amongCalm([...inAll(16, measured()), ...inAll(12, busy)]));
    const last = weeks.at(-1)?.get("ana");
    expect(last?.baselineOf).toBe(last?.state.since);
  });
});

describe("contracts", () => {
  const partTime = { weeklyHours: 15, shiftPattern: null };
  const asked = (exposure: number, contract: typeof partTime | undefined) => {
    const value = { value: 0.97, exposure, atLeast: false, contract };
    return { ...measured(), quantities: { ...measured().quantities, "busy-share": value } };
  };

  test("of fifteen hours ask for nine logged ones, not twelve", () => {
    expect(firstWeek(inAll(3, asked(9, partTime)))?.by).toContain("busy-share");
    expect(firstWeek(inAll(3, asked(8.9, partTime)))).toBeUndefined();
    expect(firstWeek(inAll(3, asked(9, undefined)))).toBeUndefined();
  });

  test("for nights spare the limits of late or night work, but not a change against one's own past", () => {
    const nights = (value: number) => {
      const contract = { weeklyHours: 38, shiftPattern: "nights" as const };
      const late = { value, exposure: 5, atLeast: false, contract };
      return { ...measured(), quantities: { ...measured().quantities, "late-or-night-work": late } };
    };
    const reading = (weeks: Weeks) =>
      judged(amongCalm(weeks))
        .at(-1)
        ?.get("ana")
        ?.readings.find(({ code }) => code === "late-or-night-work");
    expect(reading(inAll(16, nights(5)))).toMatchObject({ absolute: 0, peer: null, part: 0, decision: 0 });
    expect(reading([...inAll(16, nights(2)), nights(6)])).toMatchObject({ absolute: 0, part: 1 });
  });
});

describe("insufficient", () => {
  test("only where no limit can be computed and both domains are unknown", () => {
    const known = (quantities: (typeof busy)["quantities"]) => {
      const one = judged({ ana: [{ mainQueue: null, counts: null, quantities }] })[0]?.get("ana");
      if (!one) throw new Error("not judged");
      return isSignalKnown(one);
    };
    const { adherence, "busy-share": share } = busy.quantities;
    expect(known({ adherence })).toBe(false);
    expect(known({ "busy-share": share })).toBe(true);
  });
});
