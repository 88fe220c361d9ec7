import type { Interval } from "../statistics/interval.ts";

/** A share of false alarms, 0 to 1, with its binomial 95 % interval. */
export interface AlarmRate extends Interval {
  readonly share: number;
}

export interface AlarmRates {
  /**
   * Of the looks, one a week. Looks at one agent resemble each other, so the interval takes an agent-year
   * for one observation, which is rather too wide than too narrow.
   */
  readonly perLook: AlarmRate;
  /** Of the agent-years: at least one false alarm in 52 looks. */
  readonly perAgentYear: AlarmRate;
}
