import type { ShiftPattern } from "../floor/shift-pattern.ts";

/** What somebody's contract says of their hours, as their roster has it; null where it does not say. */
export interface ContractFacts {
  readonly weeklyHours: number | null;
  readonly shiftPattern: ShiftPattern | null;
}

/** Whether late or night work is what somebody is contracted to (methods, 8.1). */
export function isContractedLate(contract: ContractFacts | undefined): boolean {
  return contract?.shiftPattern === "lates" || contract?.shiftPattern === "nights";
}
