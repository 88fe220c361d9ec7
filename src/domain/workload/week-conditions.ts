import type { PersonRef } from "../floor/person-ref.ts";
import type { Band } from "./thresholds.ts";

/** Where the figures of a week lie by its rules; null where one is not known. */
interface WeekBands {
  readonly occupancy: Band | null;
  readonly longestStretch: Band | null;
  readonly quickReturns: Band | null;
}

/** The conditions of a team's week. Null: not known. */
export interface TeamConditions {
  readonly team: string | null;
  readonly people: number;
  readonly withData: number;
  readonly withStates: number;
  readonly occupancy: number | null;
  readonly workedHalfHours: number | null;
  readonly busyShare: number | null;
  readonly longestStretchSeconds: number | null;
  readonly quickReturns: number | null;
  readonly quickReturnPeople: number | null;
  readonly quickReturnsKnown: number;
  readonly quickReturnsAtLeast: boolean;
  readonly repairedShare: number | null;
  readonly bands: WeekBands;
}

/** One agent's row of the floor in a week, with the trends of thirteen weeks, the oldest first. Null: not known. */
export interface BoardRow extends PersonRef {
  readonly contacts: number | null;
  readonly handleSeconds: number | null;
  readonly averageHandleSeconds: number | null;
  readonly occupancy: number | null;
  readonly longestStretchSeconds: number | null;
  readonly quickReturns: number | null;
  readonly quickReturnsAtLeast: boolean;
  readonly repairedShare: number | null;
  readonly bands: WeekBands;
  readonly empathyMean: number | null;
  readonly evaluations: number;
  readonly weeklyHandleSeconds: readonly (number | null)[];
  readonly weeklyOccupancy: readonly (number | null)[];
  readonly weeklyEmpathy: readonly (number | null)[];
}
