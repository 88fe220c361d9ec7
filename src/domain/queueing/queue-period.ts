import type { Understaffing } from "./queue-shortage.ts";

/** A queue over some weeks, by half-hour of the week. Null: not known. */
export interface QueuePeriod {
  readonly contactDays: number;
  readonly stateDays: number;
  readonly arrivalsPerWeek: number | null;
  readonly averageHandleSeconds: number | null;
  /** Contacts that one of the queue's people handles at once, on average, from 1. */
  readonly concurrency: number | null;
  readonly abandonedShare: number | null;
  readonly halfHours: number;
  readonly short: number | null;
  readonly overCap: number | null;
}

/** A queue beside the weeks of the same length before. */
export interface QueueSummary extends QueuePeriod {
  readonly queue: string;
  readonly before: QueuePeriod | null;
  readonly understaffed: Understaffing | null;
}
