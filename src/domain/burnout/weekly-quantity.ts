import { mondayOf, sundayOf, type WeekIndex } from "../calendar/iso-week.ts";
import type { ServiceDay } from "../calendar/service-day.ts";
import { mean } from "../statistics/mean.ts";
import { median } from "../statistics/median.ts";
import { longestRunOfDays } from "../workload/days-in-a-row.ts";
import type { ContractFacts } from "./contract-facts.ts";
import type { ByFactor, FactorRule } from "./factor-rule.ts";

/** Weeks whose evaluations make one adjusted mean. */
export const empathyWeeks = 4;
/** Weeks over which short-notice absence is counted. */
export const absenceWeeks = 8;

/** What one agent's week says of one factor, in the factor's unit. */
export interface WeeklyQuantity {
  readonly value: number;
  /** How much the value rests on, in the unit of the factor's least exposure. */
  readonly exposure: number;
  /** The value is a lower bound: the source cannot say more. */
  readonly atLeast: boolean;
  /**
   * What the value was computed from, where that changes what it means: demand an hour logged or an hour
   * handled, rests from states or from contacts. Values of two bases are never compared.
   */
  readonly basis?: string | undefined;
  /** Of a value that looks back over several weeks: how much of it is of the week itself. */
  readonly inWeek?: number | undefined;
  /** What the agent's contract asks of them; undefined where no roster says so. */
  readonly contract?: ContractFacts | undefined;
}

/** The quantities of one week; a factor without records has none. */
export type WeeklyQuantities = ByFactor<WeeklyQuantity>;

/** Why a week has no valid quantity of a factor, or "valid". */
export const quantityStates = ["valid", "too-little", "no-records"] as const;
export type QuantityState = (typeof quantityStates)[number];

/**
 * Whether a week's quantity may be used: it has records, and enough of them (methods, 3.2).
 *
 * @example with a least exposure of 20 contacts, 19 are "too-little"
 */
export function quantityState(quantity: WeeklyQuantity | undefined, factor: FactorRule): QuantityState {
  if (!quantity || !Number.isFinite(quantity.value)) return "no-records";
  return quantity.exposure >= leastExposure(factor, quantity.contract) ? "valid" : "too-little";
}

/**
 * How much a week's value must rest on: as much as the factor asks, or what it asks of part-time people. A rule
 * without such a mark asks everybody for the same.
 *
 * @example of 12 hours or 60 % of the contract's, for somebody with 15 hours a week: 9
 */
function leastExposure(
  { leastExposure: { amount, partTime } }: Pick<FactorRule, "leastExposure">,
  contract: ContractFacts | undefined,
): number {
  const hours = contract?.weeklyHours ?? null;
  if (!partTime || hours === null) return amount;
  if (partTime.kind === "share") return Math.min(amount, partTime.ofContract * hours);
  return hours <= partTime.upToHours ? Math.min(amount, partTime.amount) : amount;
}

/** The week's value where it is valid. */
export function validValue(quantity: WeeklyQuantity | undefined, factor: FactorRule): number | undefined {
  return quantity && quantityState(quantity, factor) === "valid" ? quantity.value : undefined;
}

/**
 * Days in a row: the longest run of worked days that touches the week. Days after its Sunday are not
 * looked at, so that a week says the same when it is rebuilt later.
 *
 * @param days worked service days in ascending order
 * @returns undefined where no day of the week was worked
 * @example worked from Thursday before to Tuesday: 6
 */
export function daysInARowOfWeek(days: readonly ServiceDay[], week: WeekIndex): number | undefined {
  const until = days.filter((day) => day <= sundayOf(week));
  const monday = mondayOf(week);
  if (!until.some((day) => day >= monday)) return undefined;
  let first = until.findIndex((day) => day >= monday);
  while (first > 0 && until[first] === (until[first - 1] as ServiceDay) + 1) first--;
  return longestRunOfDays(until.slice(first));
}

/**
 * Longest stretch of a week: the median over its days of the day's longest, in minutes.
 *
 * @param daySeconds the longest stretch of each day with contacts, in seconds
 * @returns undefined where no day is known
 * @example stretchMinutes([3600, 5400, 9000]) // 90
 */
export function stretchMinutes(daySeconds: readonly number[]): number | undefined {
  const middle = median(daySeconds);
  return middle === undefined ? undefined : middle / 60;
}

/**
 * Spread of handle time: the 90th percentile over the median; 1 where all contacts are equally long.
 *
 * @returns undefined where nothing is known or the median is zero
 * @example handleTimeSpread({ median: 200, p90: 500 }) // 2.5
 */
export function handleTimeSpread(
  times: { readonly median: number; readonly p90: number } | undefined,
): number | undefined {
  return times && times.median > 0 ? times.p90 / times.median : undefined;
}

/**
 * Share of the contacts whose sign is known that have it, 0 to 1; the share of transfers out.
 *
 * @returns undefined where no contact's sign is known
 * @example shareOfKnown([1, 0, null, 0]) // 1/3
 */
export function shareOfKnown(signs: readonly (0 | 1 | null)[]): number | undefined {
  return mean(signs.filter((sign) => sign !== null));
}

/**
 * Short-notice absences (episodes, not days) that began in this week or the seven before. It reads when and at how
 * short a notice somebody was away, never why.
 *
 * @param absences of one agent
 * @returns 0 where there were none; that no absences were imported the caller has to know
 */
export function shortNoticeAbsences(
  absences: readonly { readonly kind: "planned" | "short_notice"; readonly serviceDay: ServiceDay }[],
  week: WeekIndex,
): number {
  const from = mondayOf(week - absenceWeeks + 1);
  return absences.filter(
    ({ kind, serviceDay }) => kind === "short_notice" && serviceDay >= from && serviceDay <= sundayOf(week),
  ).length;
}
