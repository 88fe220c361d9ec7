import type { AgentEmpathy, EmpathyEvaluation } from "../../../../contract/empathy.ts";
import { weekLabel, weekOfLabel } from "../../../../domain/calendar/iso-week.ts";
import { changeRule } from "../../../../domain/empathy/change-rule.ts";
import type { EvaluationsBehind } from "../../../app/address.ts";

type EvaluationsRead = Pick<AgentEmpathy, "week" | "from" | "rows"> & {
  readonly trend: Pick<AgentEmpathy["trend"], "thisWeek">;
  readonly verdict: Pick<AgentEmpathy["verdict"], "cells">;
};

/** The evaluations that a figure stands on, newest first: of the range, or of the verdict's cell, which looks further back. */
export function evaluationsOf(
  empathy: EvaluationsRead,
  behind: EvaluationsBehind,
): readonly EmpathyEvaluation[] {
  const recentFrom = firstRecentWeek(empathy.week);
  const inRange = empathy.rows.filter(({ day, leftOut, raw }) =>
    behind === "left-out"
      ? day >= empathy.from && leftOut !== null
      : day >= empathy.from && leftOut === null && raw !== null,
  );
  if (behind === "left-out") return inRange;
  if (behind === "in-between") return inRange.filter(({ cell }) => cell === "in-between");
  const [period, load] = behind.split("-");
  if (load !== undefined) {
    const cell = empathy.verdict.cells.find((one) => one.period === period && one.load === load);
    const ids = new Set(cell?.evaluations);
    return empathy.rows.filter(({ evaluation }) => ids.has(evaluation));
  }
  const { thisWeek } = empathy.trend;
  if (thisWeek.kind === "compared") {
    const { recentFrom: began, referenceFrom } = thisWeek;
    const counted = empathy.rows.filter(({ leftOut, raw }) => leftOut === null && raw !== null);
    return counted.filter(({ day }) =>
      period === "recent" ? day >= began : day >= referenceFrom && day < began,
    );
  }
  return inRange.filter(({ week }) => week >= recentFrom === (period === "recent"));
}

/** The first of the weeks that count as recent, by its label. */
export function firstRecentWeek(last: string): string {
  const week = weekOfLabel(last);
  return week === undefined ? last : weekLabel(week - changeRule.recentWeeks + 1);
}

/** Evaluators who came new in the recent weeks of the chart. */
export function newHands({ week, chart }: Pick<AgentEmpathy, "week" | "chart">): readonly string[] {
  const from = firstRecentWeek(week);
  return [
    ...new Set(chart.weeks.filter((one) => one.week >= from).flatMap(({ newEvaluators }) => newEvaluators)),
  ];
}
