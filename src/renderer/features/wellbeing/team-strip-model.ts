import type { TeamSignalWeek } from "../../../contract/burnout.ts";
import { rampStep } from "../../charts/load-steps.ts";

/** Shares of a team's people in attention between the steps of the ramp; an edge belongs to the lighter step. */
export const teamEdges: readonly number[] = [0, 0.1, 0.2, 0.4, 0.6];

/** A team's week: how many of its people need attention, and whether a condition is shared by most. */
export interface TeamCell {
  readonly week: string;
  /** Null where nobody of the team has an index. */
  readonly step: number | null;
  readonly inAttention: number;
  readonly withIndex: number;
  readonly finding: boolean;
}

export function teamCells(weeks: readonly TeamSignalWeek[]): readonly TeamCell[] {
  return weeks.map(({ week, withIndex, ownFlags, replacedFlags, findings }) => {
    const inAttention = ownFlags + replacedFlags;
    const step = withIndex === 0 ? null : rampStep(inAttention / withIndex, teamEdges);
    return { week, step, inAttention, withIndex, finding: findings.length > 0 };
  });
}

/** How many weeks in a row up to the newest a factor has been a finding of the team. */
export function findingWeeks(weeks: readonly TeamSignalWeek[], factor: string): number {
  const without = weeks.findLastIndex(({ findings }) => !findings.some((known) => known.factor === factor));
  return weeks.length - 1 - without;
}
