/** Who scored an agent in a week, by the letters of their names. */
export interface WeekEvaluators {
  readonly evaluators: readonly string[];
  /** Those of them whose hand is new to this agent. */
  readonly newEvaluators: readonly string[];
}

/**
 * Who scored an agent week by week, and whose hand is new: a change of hands can look like a change of the
 * agent, so a chart marks it (methods, 4.6). An evaluator is new in the first of these weeks in which they
 * scored the agent. Until somebody has scored there is no hand to change from: the first week with scores
 * makes the start and marks nobody.
 *
 * @param weeks the evaluators of each week of one agent's chart, in the order of time; a name may stand twice
 * @returns an entry for each week, in the same order
 * @example evaluatorsByWeek([["e1"], [], ["e2", "e1"]])[2] // { evaluators: ["e1", "e2"], newEvaluators: ["e2"] }
 */
export function evaluatorsByWeek(weeks: readonly Iterable<string>[]): WeekEvaluators[] {
  const seen = new Set<string>();
  return weeks.map((names) => {
    const evaluators = [...new Set(names)].sort();
    const newEvaluators = seen.size > 0 ? evaluators.filter((evaluator) => !seen.has(evaluator)) : [];
    for (const evaluator of evaluators) seen.add(evaluator);
    return { evaluators, newEvaluators };
  });
}
