import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { baseline, baselineWeeks, type PastWeek } from "../../../src/domain/burnout/baseline.ts";
import { decisionSmoothed } from "../../../src/domain/burnout/decision-part.ts";
import { deviation } from "../../../src/domain/burnout/deviation.ts";
import { amongPeers } from "../../../src/domain/burnout/queue-week.ts";
import { type SmoothedPart, smoothedPart } from "../../../src/domain/burnout/smoothed-part.ts";
import { absolutePart, weekPart } from "../../../src/domain/burnout/week-part.ts";
import { enough, factorOf, method } from "./made-weeks.ts";

const acw = factorOf("after-contact-work");
const pastWith = (values: readonly number[], first: number, exposure = 100): PastWeek[] =>
  values.map((value, at) => ({
    week: first + at,
    quantities: { "after-contact-work": enough(value, { exposure }) },
  }));

describe("against one's own past", () => {
  const eight = [60, 62, 58, 61, 59, 60, 63, 57];

  test("the worked case: 64 after 60, 62, 58, 61, 59, 60, 63, 57", () => {
    // Methods, section 3 (case robust-z-worked). Distances from 60 in order 0 0 1 1 2 2 3 3: MAD 1.5, times
    // 1.4826 is 2.2239; z = 4/2.2239 = 1.7986; g = .7986/2 = .3993. The least scale is taken out of it here.
    const { spread } = baseline(pastWith(eight, 86), 100, acw, method);
    if (!spread) throw new Error("no baseline");
    expect(spread.median).toBe(60);
    const found = deviation(64, spread, { direction: 1, sMin: 0.1 }, method);
    expect(found.scale).toBeCloseTo(2.2239, 4);
    expect(found.z).toBeCloseTo(1.7986, 4);
    expect(found.g).toBeCloseTo(0.39931, 4);
  });

  test("the least scale keeps small changes of a very even past small", () => {
    // 5 seconds instead of 2.2239: z = 4/5 = .8, inside the dead zone.
    const { spread } = baseline(pastWith(eight, 86), 100, acw, method);
    expect(spread && deviation(64, spread, acw, method)).toEqual({ scale: 5, z: 0.8, g: 0 });
  });

  test.each([
    // Median 60, scale 5: z 1, 2, 3, 4, then clipped at 4.
    [65, 1, 0],
    [70, 2, 0.5],
    [75, 3, 1],
    [80, 4, 1],
    [200, 4, 1],
    [-200, -4, 0],
  ])("a value of %d has z %d and counts %d", (value, z, g) => {
    const spread = { count: 8, median: 60, mad: 0 };
    expect(deviation(value, spread, acw, method)).toEqual({ scale: 5, z, g });
  });

  test("where less is worse, less deviates to the worse side", () => {
    // Adherence .95 as ever, least scale .03: .87 lies .08/.03 = 2.667 scales below, (2.667 − 1)/2 = .8333.
    const spread = { count: 8, median: 0.95, mad: 0 };
    expect(deviation(0.87, spread, factorOf("adherence"), method).g).toBeCloseTo(0.8333, 4);
    expect(deviation(1, spread, factorOf("adherence"), method).g).toBe(0);
  });

  test("the past is the weeks t−14 to t−3, both included", () => {
    expect(baselineWeeks(100, method)).toEqual({ from: 86, to: 97 });
    // 85 and 98 lie outside: of fourteen weeks twelve count.
    expect(baseline(pastWith(new Array(14).fill(60), 85), 100, acw, method).weeks).toBe(12);
  });

  test("five valid weeks are no baseline, six are one", () => {
    expect(baseline(pastWith(eight.slice(0, 5), 86), 100, acw, method)).toEqual({ weeks: 5, spread: null });
    expect(baseline(pastWith(eight.slice(0, 6), 86), 100, acw, method).spread).not.toBeNull();
  });

  test("a week with 19 contacts is not valid, one with 20 is", () => {
    expect(baseline(pastWith(eight, 86, 19), 100, acw, method).weeks).toBe(0);
    expect(baseline(pastWith(eight, 86, 20), 100, acw, method).weeks).toBe(8);
  });
});

describe("against the queue", () => {
  const quick = factorOf("quick-returns");
  const demand = factorOf("emotional-demand");

  test("oneself is left out, and eight others are needed", () => {
    // Eight at 0 and one at 3: of that one the others have median 0 and MAD 0.
    const nine = amongPeers([0, 0, 0, 0, 0, 0, 0, 0, 3], quick, method);
    expect(nine[8]).toEqual({ peers: 8, spread: { count: 8, median: 0, mad: 0 }, edges: null });
    const eight = amongPeers([0, 0, 0, 0, 0, 0, 0, 3], quick, method);
    expect(eight[7]).toEqual({ peers: 7, spread: null, edges: null });
  });

  test("the edges of emotional demand are the queue's median and at least half a demand above it", () => {
    // 0, .1, …, .9: median .45, 90th percentile .81, but .45 + 2·.25 = .95 is larger.
    const narrow = amongPeers(
      Array.from({ length: 10 }, (_, at) => at / 10),
      demand,
      method,
    );
    expect(narrow[0]?.edges?.zeroAt).toBeCloseTo(0.45, 12);
    expect(narrow[0]?.edges?.oneAt).toBeCloseTo(0.95, 12);
    // 0, 1, …, 9: median 4.5, 90th percentile 8.1, larger than 5.
    const wide = amongPeers(
      Array.from({ length: 10 }, (_, at) => at),
      demand,
      method,
    );
    expect(wide[0]?.edges?.zeroAt).toBeCloseTo(4.5, 12);
    expect(wide[0]?.edges?.oneAt).toBeCloseTo(8.1, 12);
  });

  test("for a factor of which less is worse they lie below the median", () => {
    // Mirrored: −9, …, 0 have their 10th percentile at −8.1.
    const less = amongPeers(
      Array.from({ length: 10 }, (_, at) => -at),
      { ...demand, direction: -1 },
      method,
    );
    expect(less[0]?.edges?.zeroAt).toBeCloseTo(-4.5, 12);
    expect(less[0]?.edges?.oneAt).toBeCloseTo(-8.1, 12);
  });
});

describe("against limits", () => {
  test.each([
    ["longest-stretch", 60, 0],
    ["longest-stretch", 90, 0.5],
    ["longest-stretch", 120, 1],
    ["longest-stretch", 300, 1],
    ["quick-returns", 0, 0],
    ["quick-returns", 1, 1 / 3],
    ["quick-returns", 3, 1],
    ["busy-share", 0.25, 0],
    ["busy-share", 0.5, 0.5],
    ["busy-share", 0.75, 1],
    ["overtime", -2, 0],
    ["overtime", 4, 0.5],
    ["days-in-a-row", 6, 0.5],
    ["late-or-night-work", 1, 0],
    ["late-or-night-work", 4, 1],
  ] as const)("%s of %d counts %d", (code, value, expected) => {
    const { edges } = factorOf(code);
    expect(edges?.kind === "fixed" && absolutePart(value, edges)).toBeCloseTo(expected, 12);
  });

  test("without edges there is no absolute part", () => {
    expect(absolutePart(5, null)).toBeNull();
  });
});

describe("the part of a week", () => {
  const g = (value: number) => ({ scale: 1, z: 1 + 2 * value, g: value });

  test("of an exposure the larger of absolute and .6 own + .4 peer", () => {
    // .6·.5 + .4·1 = .7
    expect(weekPart({ own: g(0.5), peer: g(1), absolute: 0.6 }, "exposure", method)).toBeCloseTo(0.7, 12);
    // Chronic overload: as ever for oneself and usual on the queue, and yet above the limit.
    expect(weekPart({ own: g(0), peer: g(0), absolute: 0.9 }, "exposure", method)).toBe(0.9);
  });

  test("over the parts there are: own or peer alone count whole", () => {
    expect(weekPart({ own: g(0.5), peer: null, absolute: 0.1 }, "exposure", method)).toBe(0.5);
    expect(weekPart({ own: null, peer: g(0.8), absolute: null }, "exposure", method)).toBe(0.8);
    expect(weekPart({ own: null, peer: null, absolute: 0.3 }, "exposure", method)).toBe(0.3);
    expect(weekPart({ own: null, peer: null, absolute: null }, "exposure", method)).toBeNull();
  });

  test("of telemetry the own part alone, whatever the others say", () => {
    expect(weekPart({ own: g(0.2), peer: g(1), absolute: 1 }, "telemetry", method)).toBe(0.2);
    expect(weekPart({ own: null, peer: g(1), absolute: 1 }, "telemetry", method)).toBeNull();
  });
});

describe("smoothing over the weeks", () => {
  const before = { value: 0.4, knownIn: 99 };

  test("the worked case: .3·.8 + .7·.4 = .52", () => {
    // Methods, section 3 (case robust-z-worked).
    expect(smoothedPart(before, 0.8, 100, method)?.value).toBeCloseTo(0.52, 12);
  });

  test("it starts at the first week's part", () => {
    expect(smoothedPart(undefined, 0.8, 100, method)).toEqual({ value: 0.8, knownIn: 100 });
    expect(smoothedPart(undefined, null, 100, method)).toBeNull();
  });

  test("it is carried over two missing weeks, and missing in the third", () => {
    expect(smoothedPart(before, null, 100, method)).toEqual(before);
    expect(smoothedPart(before, null, 101, method)).toEqual(before);
    expect(smoothedPart(before, null, 102, method)).toBeNull();
  });

  test("after two missing weeks it goes on, after three it starts anew", () => {
    // Week 102 follows on the value carried through 100 and 101; in 102 of the second case U was missing.
    expect(smoothedPart(before, 1, 102, method)?.value).toBeCloseTo(0.3 + 0.7 * 0.4, 12);
    expect(smoothedPart(before, 1, 103, method)?.value).toBe(1);
  });
});

describe("a part as it counts for attention", () => {
  test.each([
    ["the first week starts at its part", undefined, 0.4, false, 1, 0.4],
    ["a missing week counts as one of zero", 0.4, 0, true, 1, 0.28],
    ["a factor never known stays unknown", undefined, 0, true, 1, null],
    ["what is shown starts anew at 0 after a gap: nothing of before is left", 0.15, 0, false, 0, 0],
    ["nor more than the new part", 0.9, 0.2, false, 0.2, 0.2],
  ] as const)("%s", (_, before, part, missing, atMost, found) => {
    const smoothed = decisionSmoothed(before, part, missing, { newShare: method.newShare, atMost });
    if (found === null) expect(smoothed).toBeNull();
    else expect(smoothed).toBeCloseTo(found, 12);
  });

  test("is never more than the part that is shown, whatever gaps there are", () => {
    const week = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null, freq: 2 });
    fc.assert(
      fc.property(fc.array(week, { maxLength: 20 }), (weeks) => {
        let shown: SmoothedPart | undefined;
        let decision: number | undefined;
        for (const [at, part] of weeks.entries()) {
          const now = smoothedPart(shown, part, at, method);
          const facts = { newShare: method.newShare, atMost: now?.value ?? 1 };
          decision = decisionSmoothed(decision, part ?? 0, part === null, facts) ?? undefined;
          if (now && decision !== undefined) expect(decision).toBeLessThanOrEqual(now.value);
          shown = now ?? shown;
        }
      }),
    );
  });
});
