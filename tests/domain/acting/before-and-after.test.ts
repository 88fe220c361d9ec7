import { describe, expect, test } from "vitest";
import {
  falseClaimsOn,
  idleQueues,
  outcomeRates,
  simulatedValues,
} from "../../../bench/session-simulation.ts";
import {
  beforeAndAfter,
  daysAround,
  type LookedBack,
  verdictTogether,
  weeksAround,
} from "../../../src/domain/acting/before-and-after.ts";
import type { ComparedPerson } from "../../../src/domain/acting/expected-change.ts";
import { expectedRise } from "../../../src/domain/acting/regression-to-mean.ts";
import { mondayOf } from "../../../src/domain/calendar/iso-week.ts";
import { alarmsOf } from "../../../src/domain/false-alarms/claim-alarms.ts";
import { sumOfValues } from "../../../src/domain/statistics/value-sum.ts";
import { wilsonInterval } from "../../../src/domain/statistics/wilson-interval.ts";

describe("the rise that is to be expected of people picked for low scores", () => {
  // Barnett et al. 2005, IJE 34:215-220, eq. 1; the set of parameters of the MRC-CBU example.
  test.each([
    [0, 26.972],
    [0.5, 13.486],
    [0.8, 5.394],
    [1, 0],
  ])("with a reliability of %d it is %d points", (reliability, rise) => {
    expect(expectedRise({ mean: 60, sd: 15, cut: 40, reliability })).toBeCloseTo(rise, 3);
  });

  test("is not reported where the scores do not vary, and stays finite far below everything", () => {
    expect(expectedRise({ mean: 60, sd: 0, cut: 40, reliability: 0.5 })).toBeUndefined();
    expect(expectedRise({ mean: 60, sd: 1, cut: -90, reliability: 0 })).toBeCloseTo(150, 0);
  });
});

const held = mondayOf(2900) + 2;
const yearLater = held + 364;

/** Scores that differ by nine to either side of a mean. */
const around = (mean: number, n = 16, by = 9) =>
  sumOfValues(Array.from({ length: n }, (_, at) => mean + (at % 2 ? by : -by)));

/** Twelve people whose levels lie around 70, and the one with the session. */
function queue(own: Pick<ComparedPerson, "before" | "after">, rise = 0, others = 12): ComparedPerson[] {
  const people = Array.from({ length: others }, (_, at): ComparedPerson => {
    const level = 64 + at;
    return { agent: `a${at}`, before: around(level), after: around(level + rise), other: true };
  });
  return [...people, { agent: "low", ...own, other: false }];
}

function asked(today = yearLater, measure: LookedBack["measure"] = "empathy-score"): LookedBack {
  return { agent: "low", held, today, measure };
}

describe("before and after a session", () => {
  test("16 weeks before and 12 after are looked at, of a session's own day and week nothing", () => {
    expect(daysAround(held, yearLater)).toEqual({
      before: { from: held - 112, to: held - 1 },
      after: { from: held + 1, to: held + 84 },
    });
    expect(weeksAround(held, yearLater)).toEqual({
      before: { from: 2884, to: 2899 },
      after: { from: 2901, to: 2912 },
    });
    // The week that is not over yet is not looked at.
    expect(weeksAround(held, mondayOf(2905) + 6).after).toEqual({ from: 2901, to: 2904 });
  });

  test.each([
    [
      "in the first four weeks it is too early",
      held + 27,
      around(50),
      around(80, 3),
      "too-early",
      held + 28,
      1,
    ],
    ["three scores after are not enough", held + 60, around(50), around(80, 3), "not-enough", null, 1],
    [
      "nor are three before, whatever came after",
      held + 60,
      around(50, 3),
      around(80),
      "not-enough",
      null,
      1,
    ],
    ["four on each side are", held + 60, around(50, 4), around(80, 4), "helped", null, null],
  ])("%s", (_, today, before, after, verdict, readyOn, missing) => {
    const found = beforeAndAfter(asked(today), queue({ before, after }), "queue");
    expect([found.verdict, found.readyOn, found.missing?.count ?? null]).toEqual([verdict, readyOn, missing]);
  });

  test("what is missing says by when it can come, and that it cannot where the time has passed", () => {
    const few = queue({ before: around(50), after: around(80, 2) });
    expect(beforeAndAfter(asked(held + 60), few, "queue").missing).toEqual({
      count: 2,
      side: "after",
      by: held + 84,
    });
    expect(beforeAndAfter(asked(held + 85), few, "queue").missing).toEqual({
      count: 2,
      side: "after",
      by: null,
    });
  });

  test("a rise that was to be expected anyway is none of the session's", () => {
    const found = beforeAndAfter(asked(), queue({ before: around(60), after: around(63) }), "queue");
    expect(found.verdict).toBe("cannot-tell");
    expect(found.change).toBeCloseTo(3, 6);
    expect(found.expected).toBeGreaterThan(1);
    expect(found.beyond?.points).toBeCloseTo(3 - (found.expected ?? 0), 6);
  });

  test("a rise of everybody is taken out: 10 points are none of the session's where all rose by 10", () => {
    const alone = beforeAndAfter(asked(), queue({ before: around(68), after: around(81) }), "queue");
    const withAll = beforeAndAfter(asked(), queue({ before: around(68), after: around(81) }, 10), "queue");
    expect([alone.verdict, withAll.verdict]).toEqual(["helped", "cannot-tell"]);
    expect(withAll.others).toMatchObject({ n: 12, of: "queue" });
    expect(withAll.others?.change).toBeCloseTo(10, 0);
    expect((alone.beyond?.points ?? 0) - (withAll.beyond?.points ?? 0)).toBeCloseTo(10, 0);
    // Somebody who stood still while all rose has lost.
    const still = beforeAndAfter(asked(), queue({ before: around(70), after: around(70) }, 14), "queue");
    expect(still.verdict).toBe("lower");
  });

  test("while weeks are still to come, more is asked for than at the end", () => {
    const people = queue({ before: around(68), after: around(81) });
    const width = (today: number) => {
      const { beyond } = beforeAndAfter(asked(today), people, "queue");
      return (beyond?.high ?? 0) - (beyond?.low ?? 0);
    };
    expect(width(held + 84)).toBeGreaterThan(width(held + 85) * 1.2);
  });

  test("with four others nothing is said but the figures themselves", () => {
    const found = beforeAndAfter(asked(), queue({ before: around(50), after: around(80) }, 0, 4), "floor");
    expect(found).toMatchObject({
      verdict: "cannot-tell",
      change: 30,
      expected: null,
      beyond: null,
      others: null,
    });
  });

  test("cannot be judged where no score differs from any other", () => {
    const flat = sumOfValues([60, 60, 60, 60]);
    const people = queue({ before: flat, after: flat }).map((one) => ({ ...one, before: flat, after: flat }));
    expect(beforeAndAfter(asked(), people, "queue")).toMatchObject({ verdict: "cannot-tell", beyond: null });
  });

  test("of a condition of work less is better, and its weeks begin after the session's own", () => {
    const weeks = (level: number) => sumOfValues(Array.from({ length: 12 }, (_, at) => level + (at % 3) * 4));
    const people = Array.from({ length: 12 }, (_, at): ComparedPerson => {
      const own = weeks(60 + 2 * at);
      return { agent: `a${at}`, before: own, after: own, other: true };
    });
    const low = { agent: "low", before: weeks(130), after: weeks(80), other: false };
    const found = beforeAndAfter(asked(yearLater, "longest-stretch"), [...people, low], "queue");
    expect(found.verdict).toBe("helped");
    expect(found.beyond?.high).toBeLessThan(0);
    expect(beforeAndAfter(asked(mondayOf(2904), "longest-stretch"), [...people, low], "queue")).toMatchObject(
      {
        verdict: "too-early",
        readyOn: mondayOf(2905),
      },
    );
  });

  test("of counts the others' change is a ratio: half of the short rests is one less of two", () => {
    const counts = (...values: number[]) => sumOfValues(values);
    const people = Array.from({ length: 12 }, (_, at): ComparedPerson => {
      const many = at % 3;
      return {
        agent: `a${at}`,
        before: counts(many, many + 2, many, many + 2, many, many + 2),
        after: counts(0, 1, many, 1, 0, many),
        other: true,
      };
    });
    const low = {
      agent: "low",
      before: counts(4, 3, 5, 4, 4, 4),
      after: counts(2, 1, 2, 2, 1, 2),
      other: false,
    };
    const found = beforeAndAfter(asked(yearLater, "short-rests"), [...people, low], "queue");
    expect(found.others?.before).toBeCloseTo(2, 1);
    expect(found.expected).toBeLessThan(-2);
    expect(found.verdict).toBe("cannot-tell");
  });
});

describe("a session that is measured by two things", () => {
  test.each([
    [["helped", "cannot-tell"], "helped"],
    [["cannot-tell", "helped"], "cannot-tell"],
    [["helped", "lower"], "cannot-tell"],
    [["not-enough", "lower"], "lower"],
    [["not-enough", "not-enough"], "not-enough"],
    [[], "cannot-tell"],
  ] as const)("%j: %s", (verdicts, together) => {
    expect(verdictTogether(verdicts.map((verdict) => ({ verdict })))).toBe(together);
  });
});

describe("queues on which sessions do nothing", () => {
  test("“helped” is said as often as is printed, within what chance allows", () => {
    const { perLook } = alarmsOf("helped");
    for (const seed of [1, 2]) {
      const { statements, helped } = falseClaimsOn(idleQueues, 30, seed);
      const anew = wilsonInterval(helped, statements);
      expect(anew?.from).toBeLessThanOrEqual(perLook.to);
      expect(anew?.to).toBeGreaterThanOrEqual(perLook.from);
      // Nor is it so shy that nothing could ever be said.
      expect(helped).toBeGreaterThan(0);
    }
    expect(perLook.to).toBeLessThan(0.05);
  });

  test.each([1, 2, 4])(
    "everybody's rise of 5 reads “helped” in at most 5 %%, at %d scores a week",
    (aWeek) => {
      const values = simulatedValues.scores(aWeek);
      const risen = { measure: "empathy-score", people: 20, sessions: 0.2, picked: "far", values } as const;
      const rates = outcomeRates({ ...risen, everybody: 5, effect: 0 }, 100, 7);
      expect(rates.helped / rates.statements).toBeLessThanOrEqual(0.05);
      const found = outcomeRates({ ...risen, everybody: 5, effect: 15 }, 30, 7);
      expect(found.helped / found.statements).toBeGreaterThan(0.75);
    },
  );
});
