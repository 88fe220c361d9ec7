import type {
  AgentEmpathy,
  EmpathyChart,
  EmpathyChartWeek,
  EmpathyEvaluation,
  VerdictCell,
} from "../../../../src/contract/empathy.ts";

/** A week of a control chart with two evaluations, watched or not. */
export function chartWeek(week: string, figures: Partial<EmpathyChartWeek> = {}): EmpathyChartWeek {
  return {
    week,
    n: 2,
    mean: 80,
    raw: 78,
    evaluators: ["e1"],
    newEvaluators: [],
    smoothed: null,
    lower: null,
    upper: null,
    signal: null,
    evaluations: [],
    ...figures,
  };
}

export function watchedWeek(week: string, figures: Partial<EmpathyChartWeek> = {}): EmpathyChartWeek {
  return chartWeek(week, { smoothed: 80, lower: 77, upper: 83, signal: "none", ...figures });
}

export function chart(weeks: EmpathyChartWeek[], more: Partial<EmpathyChart> = {}): EmpathyChart {
  return {
    kind: "chart",
    target: 80,
    baselineWeeks: 12,
    baselineEvaluations: 24,
    neededWeeks: 10,
    neededEvaluations: 20,
    sigma: 6,
    weeks,
    ...more,
  };
}

export function evaluation(id: string, figures: Partial<EmpathyEvaluation> = {}): EmpathyEvaluation {
  return {
    evaluation: id,
    agent: "a1",
    name: null,
    team: null,
    evaluator: "e1",
    form: "f",
    source: "qa",
    evaluatedAt: 0,
    day: "2026-11-17",
    week: "2026-W47",
    contact: null,
    raw: 80,
    adjusted: 82,
    cell: "rested",
    occupancyBefore: null,
    gapSecondsBefore: null,
    placeInRun: null,
    hardBefore: null,
    leftOut: null,
    own: false,
    comment: null,
    ...figures,
  };
}

export function verdictCell(
  period: VerdictCell["period"],
  load: VerdictCell["load"],
  mean: number | null,
  n = 10,
): VerdictCell {
  return {
    period,
    load,
    n,
    mean: mean === null ? null : { mean, from: mean - 3, to: mean + 3, n },
    enough: n >= 4,
    evaluations: [],
  };
}

type Compared = Extract<AgentEmpathy["trend"]["thisWeek"], { kind: "compared" }>;

export function compared(word: Compared["word"], difference: number): Compared {
  const change = { difference, from: difference - 3, to: difference + 3 };
  const recent = { mean: 80 + difference, from: 78, to: 82, n: 9 };
  const reference = { mean: 80, from: 78, to: 82, n: 18 };
  const days = { recentFrom: "2026-09-28", referenceFrom: "2025-11-24" };
  return { kind: "compared", word, change, recent, reference, ...days };
}
