import { type WeekIndex, weekOfDay } from "../calendar/iso-week.ts";
import { adjustedScores } from "../empathy/adjusted-score.ts";
import { connectedGroups } from "../empathy/evaluator-graph.ts";
import { type EmpathyScore, evaluatorSeverity } from "../empathy/evaluator-severity.ts";
import { empathyWeeks } from "./weekly-quantity.ts";

/** Weeks whose evaluations say how severe the evaluators are; none of them lies after the week. */
export const severityWeeks = 13;

/**
 * Each agent's scores of a week and the three before without their evaluators' severity, for the change of
 * empathy. Severity is fitted on the last thirteen weeks and never on later ones, so that a week says the
 * same when it is rebuilt; and within each group of agents and evaluators that scores connect, since an
 * agent is only compared with their own past.
 *
 * @param scores of at least the last thirteen weeks; their order decides nothing, but in that of
 * `byEverything` they need not be sorted
 * @returns by agent; whose evaluators' severity cannot be determined is left out
 */
export function empathyOfWeek(
  scores: readonly EmpathyScore[],
  week: WeekIndex,
): ReadonlyMap<string, readonly number[]> {
  const recent = scores.filter(({ serviceDay }) => {
    const at = weekOfDay(serviceDay);
    return at > week - severityWeeks && at <= week;
  });
  const inOrder = recent.toSorted(byEverything);
  const groups = connectedGroups(inOrder);
  const groupOf = new Map(groups.flatMap(({ agents }, at) => agents.map((agent) => [agent, at] as const)));
  const found = new Map<string, number[]>();
  for (const [at = 0, own] of Map.groupBy(inOrder, ({ agent }) => groupOf.get(agent))) {
    const model = evaluatorSeverity(own, groups.slice(at, at + 1));
    if (model.kind === "refused") continue;
    for (const { agent, week: at, adjusted } of adjustedScores(own, model)) {
      if (at <= week - empathyWeeks) continue;
      const known = found.get(agent);
      if (known) known.push(adjusted);
      else found.set(agent, [adjusted]);
    }
  }
  return found;
}

/** An order that the scores themselves give: in it they make the same sums, to the last digit. */
export function byEverything(a: EmpathyScore, b: EmpathyScore): number {
  return (
    a.serviceDay - b.serviceDay ||
    compared(a.agent, b.agent) ||
    compared(a.evaluator, b.evaluator) ||
    a.score - b.score
  );
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
