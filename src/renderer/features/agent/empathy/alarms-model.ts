import type { AgentEmpathy } from "../../../../contract/empathy.ts";
import type { FalseAlarmRates } from "../../../../contract/false-alarms.ts";
import { changeRule } from "../../../../domain/empathy/change-rule.ts";

type Simulated = FalseAlarmRates["simulated"][number];

/** The simulated rates that are nearest to how this person is scored. */
export interface AlarmsBeside {
  readonly rates: Simulated["changed"];
  readonly evaluationsAWeek: number;
  readonly sigma: number;
  readonly agentYears: number;
}

/**
 * The simulation to print beside a word: the nearest in the spread of one score, then in evaluations a week.
 *
 * @returns undefined where nothing was simulated
 */
export function alarmsBeside(
  { simulated }: Pick<FalseAlarmRates, "simulated">,
  empathy: Pick<AgentEmpathy, "evaluations" | "chart">,
  of: "changed" | "verdict" | "chart",
): AlarmsBeside | undefined {
  const aWeek = empathy.evaluations / changeRule.rangeWeeks;
  const { sigma } = empathy.chart;
  const away = (one: Simulated) =>
    (sigma === null ? 0 : 100 * Math.abs(one.sigma - sigma)) + Math.abs(one.evaluationsAWeek - aWeek);
  const nearest = simulated.toSorted((a, b) => away(a) - away(b))[0];
  return nearest && { ...nearest, rates: nearest[of] };
}
