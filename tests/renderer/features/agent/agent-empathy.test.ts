import { describe, expect, test } from "vitest";
import type { AgentWeek } from "../../../../src/contract/agent.ts";
import type { FalseAlarmRates } from "../../../../src/contract/false-alarms.ts";
import { weekAxis, weekMiddle } from "../../../../src/renderer/charts/week-axis.ts";
import { agentEmpathyWords } from "../../../../src/renderer/features/agent/empathy/agent-empathy-words.ts";
import { alarmsBeside } from "../../../../src/renderer/features/agent/empathy/alarms-model.ts";
import { behaviourPlaces } from "../../../../src/renderer/features/agent/empathy/behaviour-model.ts";
import {
  changeDomain,
  changeRows,
  evaluatorsPart,
} from "../../../../src/renderer/features/agent/empathy/change-model.ts";
import { empathyDrawing } from "../../../../src/renderer/features/agent/empathy/empathy-drawing.ts";
import {
  empathyDomain,
  empathyPoints,
  pointRadius,
} from "../../../../src/renderer/features/agent/empathy/empathy-model.ts";
import { cellsDrawing } from "../../../../src/renderer/features/agent/load/load-cells-model.ts";
import {
  evaluationsOf,
  firstRecentWeek,
  newHands,
} from "../../../../src/renderer/features/agent/rows/behind-model.ts";
import { chart, chartWeek, compared, evaluation, verdictCell, watchedWeek } from "./agent-empathy.ts";

const shown = ["2026-W44", "2026-W45", "2026-W46", "2026-W47"];

function week(label: string, empathyMean: number | null, evaluations: number): AgentWeek {
  return {
    week: label,
    from: "2026-11-09",
    to: "2026-11-15",
    contacts: null,
    handleSeconds: null,
    averageHandleSeconds: null,
    occupancy: null,
    longestStretchSeconds: null,
    empathyMean,
    evaluations,
    contactsCoverage: { have: 7, expected: 7 },
  };
}

describe("the weeks of the control chart", () => {
  test("distinguish adjusted and raw weeks, weeks without a score, and weeks without evaluations", () => {
    const series = chart([
      chartWeek("2026-W45", { n: 0, mean: null, raw: null }),
      chartWeek("2026-W46", { n: 0, mean: null, raw: null }),
      chartWeek("2026-W47"),
    ]);
    const weeks = [week("2026-W44", 70, 3), week("2026-W45", null, 2)];
    const points = empathyPoints(series, weeks, shown);
    expect(points.map(({ kind }) => kind)).toEqual(["raw", "unscored", "none", "adjusted"]);
    expect(points.map(({ n }) => n)).toEqual([3, 2, 0, 2]);
    expect(points[0]).toMatchObject({ mean: null, raw: 70 });
  });

  test("where severity is not known stand as they were scored", () => {
    const [point] = empathyPoints(chart([chartWeek("2026-W47", { mean: null })]), [], ["2026-W47"]);
    expect(point).toMatchObject({ kind: "raw", mean: null, raw: 78 });
  });

  test("grow in area with the number of evaluations, and not without end", () => {
    expect(pointRadius(4)).toBe(2 * pointRadius(1));
    expect(pointRadius(10_000)).toBe(pointRadius(400));
  });

  test("never fill the scale with a small difference", () => {
    const points = empathyPoints(chart([chartWeek("2026-W47", { mean: 80, raw: 79 })]), [], ["2026-W47"]);
    const [low, high] = empathyDomain(points, 80);
    expect(high - low).toBeGreaterThanOrEqual(40);
    expect(low).toBeLessThan(79);
    expect(high).toBeLessThanOrEqual(100);
    expect(empathyDomain([], null)).toEqual([0, 100]);
  });
});

describe("the control chart in pixels", () => {
  const axis = weekAxis(shown, 600);
  const series = chart([
    chartWeek("2026-W44"),
    watchedWeek("2026-W45"),
    watchedWeek("2026-W46", {
      n: 0,
      mean: null,
      raw: null,
      smoothed: null,
      lower: null,
      upper: null,
      signal: null,
    }),
    watchedWeek("2026-W47", { smoothed: 74, signal: "below", newEvaluators: ["e9"] }),
  ]);
  const drawing = empathyDrawing(empathyPoints(series, [], shown), series.target, axis, 200);

  test("a week stands at the pixel at which the other pictures have it", () => {
    expect(drawing.points.map(({ x }) => x)).toEqual(
      [0, 1, 3].map((at) => Math.round(weekMiddle(axis, at) * 10) / 10),
    );
  });

  test("the smoothed value waits over a week without evaluations, and the limits hold over it", () => {
    expect(drawing.smoothed?.match(/[ML]/g)).toHaveLength(2);
    expect(drawing.upper).toContain(`H${axis.left + 3 * axis.step}`);
  });

  test("a week outside the limits has its mark, and a new evaluator too", () => {
    expect(drawing.outside).toMatchObject([{ week: "2026-W47", side: "below" }]);
    expect(drawing.marks).toMatchObject([{ week: "2026-W47", names: ["e9"] }]);
  });

  test("the labels at the right lie on one another nowhere", () => {
    const places = drawing.labels.map(({ y }) => y);
    expect(drawing.labels.map(({ kind }) => kind)).toEqual(["upper", "target", "lower"]);
    for (const [at, y] of places.entries()) expect((places[at + 1] ?? y + 14) - y).toBeGreaterThanOrEqual(14);
  });

  test("without enough in the baseline there is neither target nor limit, and the words say what is missing", () => {
    const few = chart([chartWeek("2026-W47")], {
      kind: "not-enough",
      target: null,
      baselineWeeks: 3,
      baselineEvaluations: 3,
    });
    const plain = empathyDrawing(empathyPoints(few, [], shown), few.target, axis, 200);
    expect(plain).toMatchObject({ between: undefined, smoothed: undefined, labels: [] });
    expect(plain.points).toHaveLength(1);
    expect(agentEmpathyWords.standing(few)).toBe(
      "No limits yet: the own reference needs 20 evaluations in 10 of the weeks 13 to 38 back, and has 3 in 3.",
    );
  });
});

describe("whether empathy changed", () => {
  test("raw stands beside adjusted, and the scale reaches beyond the rule's limits", () => {
    const rows = changeRows(compared("no-clear-change", 0.2), compared("declining", -9.7));
    expect(rows.map(({ kind }) => kind)).toEqual(["adjusted", "raw"]);
    expect(changeDomain(rows)).toEqual([-15, 10]);
  });

  test("a fall that a harsher evaluator made alone is reported as that", () => {
    const part = evaluatorsPart(compared("no-clear-change", 0.2), compared("declining", -9.7));
    expect(part).toBe("raw-fell");
    expect(agentEmpathyWords.change.evaluators["raw-fell"](-9.7)).toMatch(
      /^The raw figure fell by 9\.7 points; adjusted for who scored, it did not\./,
    );
    expect(evaluatorsPart(compared("declining", -9), compared("declining", -9))).toBeUndefined();
    expect(evaluatorsPart(compared("declining", -9), compared("no-clear-change", -2))).toBe(
      "raw-hides-a-fall",
    );
  });

  test("with three evaluations nothing is claimed", () => {
    const few = {
      kind: "not-enough",
      reason: "too-few",
      recent: 3,
      reference: 0,
      referenceWeeks: 0,
    } as const;
    expect(changeRows(few, few)).toEqual([]);
    expect(evaluatorsPart(few, compared("declining", -9))).toBeUndefined();
    expect(agentEmpathyWords.change.notEnough(few)).toMatch(
      /^Nothing is claimed\. A change needs 4 .*There are 3 in the last 16 weeks and no week before them is compared\.$/,
    );
  });
});

describe("the simulated false alarms", () => {
  const rate = { share: 0.01, from: 0, to: 0.2 };
  const rates = { perLook: rate, perAgentYear: rate };
  const simulated: FalseAlarmRates["simulated"] = [6, 12].flatMap((sigma) =>
    [1, 4].map((evaluationsAWeek) => {
      return {
        evaluationsAWeek,
        sigma,
        agentYears: 20,
        declining: rates,
        changed: rates,
        verdict: rates,
        chart: rates,
      };
    }),
  );

  test("are those of the nearest spread, then of the nearest number of evaluations", () => {
    const empathy = { evaluations: 90, chart: chart([], { sigma: 11 }) };
    expect(alarmsBeside({ simulated }, empathy, "changed")).toMatchObject({
      sigma: 12,
      evaluationsAWeek: 4,
    });
    expect(alarmsBeside({ simulated: [] }, empathy, "chart")).toBeUndefined();
  });

  test("are printed with their intervals", () => {
    const alarms = alarmsBeside({ simulated }, { evaluations: 9, chart: chart([]) }, "changed");
    const chance = alarms && agentEmpathyWords.alarms.changed(alarms);
    expect(chance?.sentence).toBe("Chance alone shows this for about 1 in 100 people a year.");
    expect(chance?.detail).toContain("in 1% (0%–20%) of weekly looks");
  });
});

describe("the four cells", () => {
  const room = { left: 100, right: 300, top: 10, bottom: 170 };

  test("loaded falls and rested holds: one line falls, the other does not", () => {
    const drawing = cellsDrawing(
      [
        verdictCell("reference", "rested", 80),
        verdictCell("recent", "rested", 80),
        verdictCell("reference", "loaded", 78),
        verdictCell("recent", "loaded", 56),
      ],
      room,
    );
    expect(drawing.lines.map(({ load }) => load)).toEqual(["rested", "loaded"]);
    const y = (period: string, load: string) =>
      drawing.cells.find((cell) => cell.period === period && cell.load === load)?.at?.y ?? Number.NaN;
    expect(y("recent", "rested")).toBe(y("reference", "rested"));
    expect(y("recent", "loaded")).toBeGreaterThan(y("reference", "loaded") + 50);
  });

  test("a cell with too few is joined to nothing, and one without evaluations is not drawn", () => {
    const drawing = cellsDrawing(
      [
        verdictCell("reference", "rested", 80),
        verdictCell("recent", "rested", 80, 3),
        verdictCell("recent", "loaded", null, 0),
      ],
      room,
    );
    expect(drawing.lines).toEqual([]);
    expect(drawing.cells.filter(({ at }) => at === undefined)).toHaveLength(2);
  });
});

describe("the evaluations behind a figure", () => {
  const rows = [
    evaluation("late", { cell: "loaded" }),
    evaluation("late-rested"),
    evaluation("before", { week: "2026-W39", day: "2026-09-22" }),
    evaluation("baseline", { week: "2026-W20", day: "2026-05-12" }),
    evaluation("between", { cell: "in-between" }),
    evaluation("out", { leftOut: "scale-changed", raw: null, adjusted: null }),
  ];
  const few = { kind: "not-enough", reason: "too-few", recent: 3, reference: 0, referenceWeeks: 0 } as const;
  const cells = [
    { ...verdictCell("recent", "loaded", 80), evaluations: ["late"] },
    { ...verdictCell("reference", "rested", 80), evaluations: ["before", "baseline"] },
  ];
  const empathy = {
    week: "2026-W47",
    from: "2026-05-25",
    rows,
    trend: { thisWeek: few },
    verdict: { cells },
  };
  const named = (behind: Parameters<typeof evaluationsOf>[1]) =>
    evaluationsOf(empathy, behind).map((row) => row.evaluation);

  test("are of the range's weeks; those of a cell are what the verdict looked at, the half-year before too", () => {
    expect(firstRecentWeek("2026-W47")).toBe("2026-W40");
    expect(named("recent")).toEqual(["late", "late-rested", "between"]);
    expect(named("recent-loaded")).toEqual(["late"]);
    expect(named("reference-rested")).toEqual(["before", "baseline"]);
    expect(named("reference-loaded")).toEqual([]);
    expect(named("in-between")).toEqual(["between"]);
  });

  test("of a change are those since it began, and those before that it is compared with", () => {
    const trend = { thisWeek: { ...compared("declining", -9), recentFrom: "2026-09-21" } };
    const named = (behind: Parameters<typeof evaluationsOf>[1]) =>
      evaluationsOf({ ...empathy, trend }, behind).map((row) => row.evaluation);
    expect(named("recent")).toEqual(["late", "late-rested", "before", "between"]);
    expect(named("reference")).toEqual(["baseline"]);
    expect(named("recent-loaded")).toEqual(["late"]);
  });

  test("what was left out stands apart", () => {
    expect(named("left-out")).toEqual(["out"]);
  });

  test("an evaluator who came new before the recent weeks does not explain them", () => {
    const weeks = [
      chartWeek("2026-W39", { newEvaluators: ["e2"] }),
      chartWeek("2026-W40", { newEvaluators: ["e1"] }),
    ];
    expect(newHands({ week: "2026-W47", chart: chart(weeks) })).toEqual(["e1"]);
  });
});

test("a behaviour that never applied has no place on the scale", () => {
  const none = { mean: null, n: 0 };
  expect(
    behaviourPlaces({
      behaviour: "E5",
      recent: none,
      reference: { mean: 50, n: 2 },
      team: { mean: 100, n: 9 },
    }),
  ).toEqual({ recent: null, reference: 0.5, team: 1 });
});
