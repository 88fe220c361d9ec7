import { mondayOf, sundayOf, type WeekIndex } from "../calendar/iso-week.ts";
import type { ServiceDay } from "../calendar/service-day.ts";
import { overtimeWeeks } from "../workload/overtime.ts";
import { quickReturnWeeks } from "../workload/quick-return.ts";
import type { DebtCode } from "../workload/recovery-debt.ts";
import type { FactorCode } from "./factor-rule.ts";
import { absenceWeeks, empathyWeeks } from "./weekly-quantity.ts";

/** Where rows are shown: contacts, the ledger of recovery, days with their timeline, or evaluations. */
export const rowsKinds = ["contacts", "ledger", "days", "evaluations"] as const;
export type RowsKind = (typeof rowsKinds)[number];

/** Where the rows behind a figure of a week are found. */
export interface RowsOfFigure {
  readonly kind: RowsKind;
  readonly from: ServiceDay;
  readonly to: ServiceDay;
  /** Of the ledger: which of its lines. */
  readonly codes: readonly DebtCode[] | null;
}

interface RowsOfFactor {
  readonly kind: RowsKind;
  /** How many weeks the figure looks back over, the asked one included. */
  readonly weeks: number;
  readonly codes?: readonly DebtCode[];
}

// A run of days may be longer than two weeks; its end is what one looks at first.
const daysInARowWeeks = 2;

const rowsOf: Readonly<Record<FactorCode, RowsOfFactor>> = {
  "emotional-demand": { kind: "contacts", weeks: 1 },
  "quick-returns": { kind: "ledger", weeks: quickReturnWeeks, codes: ["quick-return"] },
  "busy-share": { kind: "days", weeks: 1 },
  "longest-stretch": { kind: "days", weeks: 1 },
  overtime: { kind: "days", weeks: overtimeWeeks },
  "days-in-a-row": { kind: "days", weeks: daysInARowWeeks },
  "late-or-night-work": { kind: "days", weeks: 1 },
  "after-contact-work": { kind: "contacts", weeks: 1 },
  "handle-time-spread": { kind: "contacts", weeks: 1 },
  adherence: { kind: "days", weeks: 1 },
  "transfers-out": { kind: "contacts", weeks: 1 },
  "empathy-change": { kind: "evaluations", weeks: empathyWeeks },
  "short-notice-absence": { kind: "days", weeks: absenceWeeks },
  "control-and-variety": { kind: "contacts", weeks: 1 },
};

/** What kind of rows a factor is counted from. */
export function rowsKindOf(code: FactorCode): RowsKind {
  return rowsOf[code].kind;
}

/**
 * Where the rows behind a factor's value in a week are found.
 *
 * @example rowsOfFactor("quick-returns", 2970) // the ledger's quick returns of four weeks
 */
export function rowsOfFactor(code: FactorCode, week: WeekIndex): RowsOfFigure {
  const { kind, weeks, codes = null } = rowsOf[code];
  return { kind, from: mondayOf(week - weeks + 1), to: sundayOf(week), codes };
}
