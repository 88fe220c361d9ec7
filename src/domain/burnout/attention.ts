import type { WeekIndex } from "../calendar/iso-week.ts";
import { type BurnoutIndex, equalPoints } from "./burnout-index.ts";
import type { AttentionRule } from "./burnout-rule.ts";

/** An agent's attention as of one week, from the weeks up to it. */
export interface AttentionState {
  readonly week: WeekIndex;
  /** Weeks in a row, this one included, whose index reached the limit of its own week's rule. */
  readonly reachedWeeks: number;
  /** The week in which attention began; null where the agent is not in attention. */
  readonly since: WeekIndex | null;
}

/**
 * Attention: the index reached 40 in two weeks in a row, each judged by the rule that was valid in it
 * (methods, 3.3). The limit is absolute: no quota and no lack of time moves it. A week
 * whose index is withheld breaks the row.
 *
 * @param before the state of the week before; an older one breaks the row
 * @example 39, 40, 45: in attention in the third week only
 */
export function attention(
  before: AttentionState | undefined,
  index: BurnoutIndex,
  week: WeekIndex,
  rule: AttentionRule,
): AttentionState {
  const previous = before?.week === week - 1 ? before : undefined;
  // An index of 40 may come out as 39.999999999999996.
  const reached = index.kind === "shown" && index.index >= rule.from - equalPoints;
  const reachedWeeks = reached ? (previous?.reachedWeeks ?? 0) + 1 : 0;
  const since = reachedWeeks >= rule.weeks ? (previous?.since ?? week) : null;
  return { week, reachedWeeks, since };
}

/**
 * The week whose baseline a week is compared with: its own, but while a person is in attention that of the
 * week in which attention began, so that overload does not become the usual (methods, 3.3, step 1).
 *
 * @param before the state of the week before
 */
export function baselineOf(before: AttentionState | undefined, week: WeekIndex): WeekIndex {
  return before?.week === week - 1 && before.since !== null ? before.since : week;
}
