import type { AgentWeek } from "../../../../contract/agent.ts";
import type { SignalWeek } from "../../../../contract/burnout.ts";
import { firstBurnoutRule } from "../../../../domain/burnout/burnout-rule.ts";
import { type CountedKind, countedKinds } from "../../../../domain/burnout/contact-counts.ts";
import { median } from "../../../../domain/statistics/median.ts";
import { tenth } from "../../../../domain/statistics/rounding.ts";
import type { StripPlace } from "../../../charts/strip-places.ts";
import type { WeekAxis } from "../../../charts/week-axis.ts";

/** A week of the axis, and what was counted in it; null where nothing is known of it. */
export interface CountedWeek {
  readonly week: string;
  readonly counts: SignalWeek["counts"];
  /** Days with contacts of those that the floor has; null where it has none. */
  readonly days: AgentWeek["contactsCoverage"] | null;
}

/** Every week of the axis; one that the answer does not know is not known. */
export function countedWeeks(
  weeks: readonly Pick<SignalWeek, "week" | "counts">[],
  load: readonly Pick<AgentWeek, "week" | "contactsCoverage">[],
  shown: readonly string[],
): readonly CountedWeek[] {
  const known = new Map(weeks.map((week) => [week.week, week.counts]));
  const days = new Map(load.map((week) => [week.week, week.contactsCoverage]));
  return shown.map((week) => ({ week, counts: known.get(week) ?? null, days: days.get(week) ?? null }));
}

/** Whether any week's records say what is counted here. */
export function anyCounted(weeks: readonly CountedWeek[]): boolean {
  return weeks.some(({ counts }) => countedKinds.some((kind) => (counts?.[kind] ?? null) !== null));
}

/** Whether the records are of a part of the week only. */
export function isPart({ days }: CountedWeek): boolean {
  return days !== null && days.have < days.expected;
}

/** A kind of contact by week. */
export interface CountRow {
  readonly kind: CountedKind;
  readonly values: readonly (number | null)[];
  /** The median of the whole weeks shown; undefined where too few of them are known. */
  readonly usual: number | undefined;
}

export function countRows(weeks: readonly CountedWeek[]): readonly CountRow[] {
  return countedKinds.map((kind) => {
    const values = weeks.map(({ counts }) => counts?.[kind] ?? null);
    const known = weeks
      .filter((week) => !isPart(week))
      .map(({ counts }) => counts?.[kind] ?? null)
      .filter((value) => value !== null);
    const enough = known.length >= firstBurnoutRule.method.baseline.leastWeeks;
    return { kind, values, usual: enough ? median(known) : undefined };
  });
}

/** Where the weeks stand on the shared axis, a pixel free on either side. */
export function barPlaces(axis: WeekAxis): readonly StripPlace[] {
  return axis.weeks.map((_, at) => ({
    x: tenth(axis.left + at * axis.step + 1),
    width: tenth(Math.max(1, axis.step - 2)),
  }));
}
