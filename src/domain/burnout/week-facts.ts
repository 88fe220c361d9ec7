import type { WeekIndex } from "../calendar/iso-week.ts";
import type { ServiceDay } from "../calendar/service-day.ts";
import type { Absence } from "../floor/absence.ts";
import type { ContactDemand, DemandRule, QueueP90 } from "../workload/emotional-demand.ts";
import type { WeekHours } from "../workload/overtime.ts";
import type { WorkSource } from "../workload/work-record.ts";

/** A contact that the agent handled, as the weekly quantities look at it. */
export interface WeekContact extends ContactDemand {
  readonly acwSeconds: number | null;
  readonly transferredOut: 0 | 1 | null;
}

/**
 * One day with contacts or states, by the working intervals that began on it: midnight does not cut them. Null: the
 * sources do not say.
 */
export interface WeekDay {
  readonly day: ServiceDay;
  readonly handled: number;
  /** Handling or waiting for contacts: breaks, meals, meetings and training are paid, not logged (methods, 8.1). */
  readonly loggedSeconds: number | null;
  /** At work, breaks included: what overtime is counted by. */
  readonly presentSeconds: number | null;
  readonly workedHalfHours: number | null;
  readonly busyHalfHours: number | null;
  readonly longestStretchSeconds: number | null;
  readonly stretchFrom: "contacts" | "states" | null;
  /** Of the day's schedule that can be judged by the states; null where either is missing. */
  readonly scheduledSeconds: number | null;
  readonly adheringSeconds: number | null;
}

/** When somebody worked in the week. */
export interface WeekWork {
  readonly source: WorkSource;
  /** Days on which a working interval began. */
  readonly days: number;
  /** Those of them that were late or in the night. */
  readonly lateOrNightDays: number;
}

/** The quick returns of one week and what showed them. */
export interface WeekReturns {
  readonly week: WeekIndex;
  readonly count: number;
  readonly source: WorkSource;
}

/** All that one agent's week is measured by. Nothing in it began after the week's Sunday. */
export interface WeekFacts {
  readonly week: WeekIndex;
  /** Those of the week, in any order. */
  readonly contacts: readonly WeekContact[];
  readonly demandRule: DemandRule | undefined;
  readonly p90Of: QueueP90;
  readonly days: readonly WeekDay[];
  /** Worked days in ascending order, from the beginning of the run that touches the week. */
  readonly workedDays: readonly ServiceDay[];
  readonly work: WeekWork | undefined;
  /** Of the week and the three before; a week of which nothing is known is left out. */
  readonly returns: readonly WeekReturns[];
  /** The week and the three before. */
  readonly hours: readonly WeekHours[];
  /** Scores without their evaluators' severity, of the week and the three before. */
  readonly adjustedScores: readonly number[];
  /** null where absence is not looked at, or none was ever imported. */
  readonly absences: readonly Pick<Absence, "kind" | "serviceDay">[] | null;
}
