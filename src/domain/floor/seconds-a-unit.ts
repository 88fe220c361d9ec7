import type { DurationUnit } from "./import-codes.ts";

/** Seconds of one of each unit in which files write durations. */
export const secondsAUnit = {
  milliseconds: 0.001,
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
} as const satisfies Record<DurationUnit, number>;
