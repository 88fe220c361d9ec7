import { describe, expect, test } from "vitest";
import type { SignalWeek, TeamSignalWeek } from "../../../../src/contract/burnout.ts";
import type { ConditionLevel } from "../../../../src/domain/burnout/condition-bands.ts";
import { stripRow } from "../../../../src/renderer/charts/condition-strip-model.ts";
import { cellHatching, stripPlaces } from "../../../../src/renderer/charts/strip-places.ts";
import { weekAxis, weekMiddle } from "../../../../src/renderer/charts/week-axis.ts";
import {
  contributionPieces,
  factorHue,
  factorScale,
  factorsApart,
} from "../../../../src/renderer/features/agent/signal/contribution-model.ts";
import { lackingTogether } from "../../../../src/renderer/features/agent/signal/missing-model.ts";
import { signalDrawing, signalPoints } from "../../../../src/renderer/features/agent/signal/signal-model.ts";
import { findingWeeks, teamCells } from "../../../../src/renderer/features/wellbeing/team-strip-model.ts";
import { band, factor, noBand, nothingDecided } from "../floor/signal-rows.ts";

function week(label: string, of = band(20, "none", 10)): SignalWeek {
  return {
    week: label,
    from: "2026-11-16",
    to: "2026-11-22",
    band: of,
    ...nothingDecided,
    counts: null,
    confidence: null,
    coverage: 0.8,
    since: null,
    ruleVersion: 1,
    consoleRules: 1,
    floorChange: 0,
  };
}

describe("the strip of weeks", () => {
  test("says demand and rest in words, and what no rule judged as not known", () => {
    const of = (demand: ConditionLevel | null, rest: ConditionLevel | null) => ({ ...noBand, demand, rest });
    const weeks = [of("usual", "far-above"), of("above", "not-known"), of(null, null)];
    expect(stripRow(weeks, "demand")).toEqual(["usual", "above", "not-known"]);
    expect(stripRow(weeks, "rest")).toEqual(["far-above", "not-known", "not-known"]);
  });

  test("fills its width with whole cells, a pixel between them", () => {
    const places = stripPlaces(13, 77);
    expect(places[0]?.x).toBe(0);
    expect((places[12]?.x ?? 0) + (places[12]?.width ?? 0)).toBe(77);
    for (const [at, { x, width }] of places.entries()) expect(places[at + 1]?.x ?? 78).toBe(x + width + 1);
  });

  test("hatching stays inside its cell", () => {
    const numbers = [...cellHatching({ x: 10, width: 5 }, 11).matchAll(/[ML]([\d.]+) ([\d.]+)/g)];
    expect(numbers.length).toBeGreaterThan(3);
    for (const [, x, y] of numbers) {
      expect(Number(x)).toBeGreaterThanOrEqual(10);
      expect(Number(x)).toBeLessThanOrEqual(15);
      expect(Number(y)).toBeLessThanOrEqual(11);
    }
  });
});

describe("the signal on the shared axis", () => {
  const weeks = ["2026-W44", "2026-W45", "2026-W46", "2026-W47"];
  const axis = weekAxis(weeks, 600);
  const points = signalPoints(
    [
      week("2026-W44"),
      week("2026-W45", noBand),
      week("2026-W46", band(45, "attention", 5)),
      week("2026-W47"),
    ],
    weeks,
  );

  test("a week stands at the pixel at which the other pictures have it", () => {
    const drawing = signalDrawing(points, axis, 132);
    expect(drawing.points.map(({ x }) => x)).toEqual(
      [0, 2, 3].map((at) => Math.round(weekMiddle(axis, at) * 10) / 10),
    );
    expect(drawing.attention).toEqual([{ week: "2026-W46", x: drawing.points[1]?.x }]);
  });

  test("a week without a number is a gap in the band and in the line", () => {
    const drawing = signalDrawing(points, axis, 132);
    expect(drawing.bands).toHaveLength(2);
    expect(drawing.lines).toHaveLength(1);
    expect(points[1]?.kind).toBe("missing");
  });

  test("a week that the answer does not know is missing", () => {
    expect(signalPoints([], weeks).map(({ kind }) => kind)).toEqual([
      "missing",
      "missing",
      "missing",
      "missing",
    ]);
  });
});

describe("what the signal comes from", () => {
  test("the pieces stand one after another and end at the index", () => {
    const pieces = contributionPieces([
      factor("quick-returns", { points: 20 }),
      factor("busy-share", { points: 15, domain: "demand" }),
      factor("overtime", { points: 0 }),
      factor("adherence", { points: null }),
    ]);
    expect(pieces).toEqual([
      { factor: "quick-returns", hue: "rest", from: 0, to: 20 },
      { factor: "busy-share", hue: "load", from: 20, to: 35 },
    ]);
    expect(factorHue({ domain: "outcome-like" })).toBe("context");
  });

  test("an ordinary value does not look full: the line reaches to where the factor counts whole", () => {
    const scale = factorScale({ value: 2, ownMedian: 1, peerMedian: null, edges: { zeroAt: 0, oneAt: 8 } });
    expect(scale).toEqual({ value: 0.25, own: 0.125, peer: null });
    expect(factorScale({ value: null, ownMedian: 1, peerMedian: 1, edges: null })).toBeUndefined();
    expect(factorScale({ value: 0, ownMedian: 0, peerMedian: 0, edges: null })).toEqual({
      value: 0,
      own: 0,
      peer: 0,
    });
  });

  test("every known exposure is listed, also where there is no index; what nobody has records of is not", () => {
    const { main, context } = factorsApart([
      factor("quick-returns", { points: null }),
      factor("busy-share", { points: null, score: null, value: null, quantity: "no-records" }),
      factor("adherence", { role: "telemetry", points: 0.2 }),
      factor("transfers-out", { role: "telemetry", points: 4 }),
    ]);
    expect(main.map((known) => known.factor)).toEqual(["quick-returns", "transfers-out"]);
    expect(context.map((known) => known.factor)).toEqual(["adherence"]);
  });
});

describe("what to import", () => {
  const missing = (name: string, weight: number, lacking: string[][]) => ({
    factor: "overtime" as const,
    name,
    weight,
    lacking,
  });

  test("is stated once for all factors that it would bring, what brings most first", () => {
    const lacking = lackingTogether([
      missing("Overtime", 2, [["states"], ["shifts"]]),
      missing("Busy", 2, [["states"]]),
      missing("Wrap", 1, [["states"]]),
      missing("Empathy", 1, []),
    ]);
    expect(lacking.map(({ groups, factors }) => [groups, factors.map(({ name }) => name)])).toEqual([
      [[["states"]], ["Busy", "Wrap"]],
      [[["states"], ["shifts"]], ["Overtime"]],
      [[], ["Empathy"]],
    ]);
    expect(lackingTogether([])).toEqual([]);
  });
});

describe("a team's weeks", () => {
  const finding = {
    factor: "busy-share",
    name: "",
    unit: "",
    agents: 8,
    affected: 6,
    median: 0.8,
    queue: null,
    people: [],
  } satisfies TeamSignalWeek["findings"][number];
  function teamWeek(more: Partial<TeamSignalWeek>): TeamSignalWeek {
    return {
      week: "2026-W47",
      people: 8,
      withIndex: 8,
      ownFlags: 0,
      replacedFlags: 0,
      findings: [],
      counts: null,
      ...more,
    };
  }

  test("nobody with an index is not the same as nobody in attention", () => {
    const cells = teamCells([
      teamWeek({ withIndex: 0 }),
      teamWeek({}),
      teamWeek({ ownFlags: 1, replacedFlags: 5 }),
    ]);
    expect(cells.map(({ step }) => step)).toEqual([null, 0, 5]);
    expect(cells[2]?.inAttention).toBe(6);
  });

  test("a finding's weeks are counted back from the newest without a hole", () => {
    const found = teamWeek({ findings: [finding] });
    expect(findingWeeks([found, teamWeek({}), found, found], "busy-share")).toBe(2);
    expect(findingWeeks([found, found], "busy-share")).toBe(2);
    expect(findingWeeks([found, teamWeek({})], "busy-share")).toBe(0);
  });
});
