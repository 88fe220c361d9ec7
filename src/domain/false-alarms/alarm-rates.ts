import type { Interval } from "../statistics/interval.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";

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

/** The share of the cases in which it was said, with Wilson's interval; of no case nothing is known. */
export function alarmRate(said: number, of: number): AlarmRate {
  const { share = 0, from = 0, to = 1 } = wilsonInterval(said, of) ?? {};
  return { share, from, to };
}
