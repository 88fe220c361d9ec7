import { mean } from "../statistics/mean.ts";
import { sum } from "../statistics/sum.ts";
import { emotionalDemandRate } from "../workload/emotional-demand.ts";
import { handleTime } from "../workload/handle-time.ts";
import { overtime, overtimeOfWeek } from "../workload/overtime.ts";
import type { FactorCode } from "./factor-rule.ts";
import type { WeekFacts } from "./week-facts.ts";
import {
  daysInARowOfWeek,
  handleTimeSpread,
  shareOfKnown,
  shortNoticeAbsences,
  stretchMinutes,
  type WeeklyQuantities,
  type WeeklyQuantity,
} from "./weekly-quantity.ts";

type Quantity = (facts: WeekFacts) => WeeklyQuantity | undefined;

/**
 * Every quantity of one agent's week (methods, 3.2). A factor without its records has none; one with too
 * few of them has a small exposure, and is shown as too little.
 */
export function weeklyQuantities(facts: WeekFacts): WeeklyQuantities {
  return Object.fromEntries(
    Object.entries(quantityOf).flatMap(([code, quantity]) => {
      const measured = quantity(facts);
      return measured ? [[code, measured]] : [];
    }),
  );
}

const quantityOf = {
  "emotional-demand": emotionalDemand,
  "quick-returns": quickReturns,
  "busy-share": busyShare,
  "longest-stretch": longestStretch,
  overtime: overtimeHours,
  "days-in-a-row": daysInARow,
  "late-or-night-work": lateOrNightWork,
  "after-contact-work": afterContactWork,
  "handle-time-spread": spreadOfHandleTime,
  adherence: adherenceShare,
  "transfers-out": transfersOut,
  "empathy-change": empathy,
  "short-notice-absence": absence,
} as const satisfies Partial<Record<FactorCode, Quantity>>;

/** Logged hours only where every day with contacts has them: else few hours would carry all contacts. */
function emotionalDemand({ contacts, demandRule, p90Of, days }: WeekFacts): WeeklyQuantity | undefined {
  const handled = days.filter((day) => day.handled > 0);
  const logged = handled.every(({ loggedSeconds }) => loggedSeconds !== null)
    ? sum(days.map(({ loggedSeconds }) => loggedSeconds ?? 0))
    : null;
  const rate = demandRule && emotionalDemandRate(contacts, logged, demandRule, p90Of);
  return (
    rate && {
      value: rate.rate,
      exposure: rate.contacts,
      atLeast: rate.missing.length > 0,
      basis: rate.per,
    }
  );
}

function quickReturns({ returns, work, week }: WeekFacts): WeeklyQuantity | undefined {
  if (!work || returns.length === 0) return undefined;
  const sources = [...new Set(returns.map(({ source }) => source))].sort();
  return {
    value: sum(returns.map(({ count }) => count)),
    exposure: work.days,
    atLeast: sources.includes("contacts"),
    basis: sources.join(),
    inWeek: sum(returns.filter((of) => of.week === week).map(({ count }) => count)),
  };
}

function busyShare({ days }: WeekFacts): WeeklyQuantity | undefined {
  const worked = sum(days.map(({ workedHalfHours }) => workedHalfHours ?? 0));
  if (worked === 0) return undefined;
  const busy = sum(days.map(({ busyHalfHours }) => busyHalfHours ?? 0));
  const loggedHours = sum(days.map(({ loggedSeconds }) => loggedSeconds ?? 0)) / 3600;
  return { value: busy / worked, exposure: loggedHours, atLeast: false };
}

function longestStretch({ days }: WeekFacts): WeeklyQuantity | undefined {
  const known = days.filter(({ longestStretchSeconds }) => longestStretchSeconds !== null);
  const value = stretchMinutes(known.map(({ longestStretchSeconds }) => longestStretchSeconds ?? 0));
  if (value === undefined) return undefined;
  const sources = [...new Set(known.map(({ stretchFrom }) => stretchFrom))].sort();
  return { value, exposure: known.length, atLeast: false, basis: sources.join() };
}

function overtimeHours({ hours, week, days }: WeekFacts): WeeklyQuantity | undefined {
  const over = overtime(hours, week);
  if (!over) return undefined;
  const withStates = days.filter(({ loggedSeconds }) => loggedSeconds !== null).length;
  const inWeek = overtimeOfWeek(hours, week);
  return { value: over.hours, exposure: withStates, atLeast: false, basis: over.against, inWeek };
}

function daysInARow({ workedDays, week }: WeekFacts): WeeklyQuantity | undefined {
  const value = daysInARowOfWeek(workedDays, week);
  return value === undefined ? undefined : { value, exposure: value, atLeast: false };
}

function lateOrNightWork({ work }: WeekFacts): WeeklyQuantity | undefined {
  if (!work || work.days === 0) return undefined;
  const { lateOrNightDays: value, days: exposure, source } = work;
  return { value, exposure, atLeast: source === "contacts", basis: source };
}

function afterContactWork({ contacts }: WeekFacts): WeeklyQuantity | undefined {
  const known = contacts.flatMap(({ acwSeconds }) => (acwSeconds === null ? [] : [acwSeconds]));
  const value = mean(known);
  if (value === undefined) return undefined;
  return { value, exposure: known.length, atLeast: false };
}

function spreadOfHandleTime({ contacts }: WeekFacts): WeeklyQuantity | undefined {
  const times = handleTime(contacts.map(({ handleSeconds }) => handleSeconds));
  const value = handleTimeSpread(times);
  return value === undefined ? undefined : { value, exposure: times?.contacts ?? 0, atLeast: false };
}

function adherenceShare({ days }: WeekFacts): WeeklyQuantity | undefined {
  const judged = days.filter(({ scheduledSeconds }) => (scheduledSeconds ?? 0) > 0);
  if (judged.length === 0) return undefined;
  const scheduled = sum(judged.map(({ scheduledSeconds }) => scheduledSeconds ?? 0));
  const adhering = sum(judged.map(({ adheringSeconds }) => adheringSeconds ?? 0));
  return { value: adhering / scheduled, exposure: judged.length, atLeast: false };
}

function transfersOut({ contacts }: WeekFacts): WeeklyQuantity | undefined {
  const signs = contacts.map(({ transferredOut }) => transferredOut);
  const value = shareOfKnown(signs);
  const exposure = signs.filter((sign) => sign !== null).length;
  return value === undefined ? undefined : { value, exposure, atLeast: false };
}

function empathy({ adjustedScores }: WeekFacts): WeeklyQuantity | undefined {
  return empathyQuantity(adjustedScores);
}

/** The mean of the adjusted scores of four weeks, as the quantity of the last of them. */
export function empathyQuantity(adjustedScores: readonly number[]): WeeklyQuantity | undefined {
  const value = mean(adjustedScores);
  if (value === undefined) return undefined;
  return { value, exposure: adjustedScores.length, atLeast: false };
}

function absence({ absences, week }: WeekFacts): WeeklyQuantity | undefined {
  if (!absences) return undefined;
  return { value: shortNoticeAbsences(absences, week), exposure: 1, atLeast: false };
}
