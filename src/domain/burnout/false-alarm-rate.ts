import { wilsonInterval } from "../statistics/wilson-interval.ts";

/** The result of a simulation of calm floors. */
export interface CalmFloors {
  readonly ruleVersion: number;
  /** How many floors, made from consecutive seeds from `firstSeed` on, and the people and weeks of each. */
  readonly floors: number;
  readonly firstSeed: number;
  readonly agents: number;
  readonly weeks: number;
  /** Weeks of people whose index is shown, and those of them in attention. */
  readonly agentWeeks: number;
  readonly inAttention: number;
}

export interface FalseAlarmRate extends CalmFloors {
  /** Share of the agent-weeks in attention, 0 to 1, with its 95 % interval. */
  readonly share: number;
  readonly from: number;
  readonly to: number;
}

/**
 * How often the rules flag somebody where nothing is wrong: agent-weeks in attention over agent-weeks with
 * an index, on floors on which nothing is planted, with Wilson's interval. The weeks of one person are
 * correlated, so the true interval is somewhat wider.
 *
 * @returns undefined where nothing was simulated
 */
export function falseAlarmRate(simulated: CalmFloors): FalseAlarmRate | undefined {
  const rate = wilsonInterval(simulated.inAttention, simulated.agentWeeks);
  return rate && { ...simulated, share: rate.share, from: rate.from, to: rate.to };
}
