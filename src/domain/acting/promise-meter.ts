import type { ServiceDay } from "../calendar/service-day.ts";
import type { Account, SessionStatus, StepOutcome } from "./kinds.ts";

/** A session as a promise. */
export interface PromisedSession {
  readonly status: SessionStatus;
  readonly day: ServiceDay;
  /** On whose account it was cancelled; null where it was not. */
  readonly account: Account | null;
}

/** An agreed step, or relief asked of the planner, as a promise. */
export interface PromisedStep {
  readonly due: ServiceDay;
  readonly outcome: StepOutcome | null;
}

export interface PromiseCounts {
  readonly kept: number;
  readonly broken: number;
  readonly open: number;
  /** Cancelled because the agent asked: neither kept nor broken. */
  readonly byAgent: number;
}

/** Whether the day of a promise has passed: from the day after on. */
export function isOverdue(day: ServiceDay, today: ServiceDay): boolean {
  return day < today;
}

/**
 * Promises due within a span of days, each counted on the day for which it was made: kept where the session was held
 * or the step done; broken where it was missed, cancelled on account of operations or the supervisor, or is
 * overdue. A step that was withdrawn counts for nothing.
 *
 * @param today a session or step whose day has passed without a word is broken, not open
 * @example a 1:1 of yesterday that nobody marked: broken 1
 */
export function promiseCounts(
  sessions: readonly PromisedSession[],
  steps: readonly PromisedStep[],
  range: { readonly from: ServiceDay; readonly to: ServiceDay },
  today: ServiceDay,
): PromiseCounts {
  const counts = { kept: 0, broken: 0, open: 0, byAgent: 0 };
  const within = (day: ServiceDay) => day >= range.from && day <= range.to;
  for (const { status, day, account } of sessions) {
    if (!within(day)) continue;
    if (status === "held") counts.kept++;
    else if (status === "missed") counts.broken++;
    else if (status === "cancelled") counts[account === "agent" ? "byAgent" : "broken"]++;
    else if (status === "booked") counts[isOverdue(day, today) ? "broken" : "open"]++;
  }
  for (const { due, outcome } of steps) {
    if (!within(due) || outcome === "withdrawn") continue;
    if (outcome === "kept") counts.kept++;
    else if (outcome === "broken" || isOverdue(due, today)) counts.broken++;
    else counts.open++;
  }
  return counts;
}

/** What became of agreed steps. */
export interface StepCounts {
  readonly kept: number;
  /** Broken, or not done by their day. */
  readonly missed: number;
  readonly open: number;
}

/**
 * How many of some agreed steps were kept and missed; one that was withdrawn is neither.
 *
 * @example one kept, one due yesterday: { kept: 1, missed: 1, open: 0 }
 */
export function stepCounts(steps: readonly PromisedStep[], today: ServiceDay): StepCounts {
  const counts = { kept: 0, missed: 0, open: 0 };
  for (const { due, outcome } of steps) {
    if (outcome === "kept") counts.kept++;
    else if (outcome === "broken" || (outcome === null && isOverdue(due, today))) counts.missed++;
    else if (outcome === null) counts.open++;
  }
  return counts;
}
