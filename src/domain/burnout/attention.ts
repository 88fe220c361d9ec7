import type { WeekIndex } from "../calendar/iso-week.ts";
import { type ByLimit, bringsAttention, type LimitWeeks } from "./at-limit.ts";
import type { AttentionRule } from "./burnout-rule.ts";
import { type LimitCode, limitCodes } from "./limit-rule.ts";
import { type ReachedWeeks, type TogetherCode, togetherCodes } from "./together.ts";

/** What brings attention: an exposure at its limit, or demand, rest or the index. */
export const attentionCauses = [...limitCodes, ...togetherCodes] as const;
export type AttentionCause = LimitCode | TogetherCode;

/** An agent's attention as of one week, from the weeks up to it. */
export interface AttentionState {
  readonly week: WeekIndex;
  /** Weeks in a row, this one included, in which each reached the cut of its own week's rule. */
  readonly reached: ReachedWeeks;
  /** Four weeks of each exposure that has a limit. */
  readonly limits: ByLimit<LimitWeeks>;
  /** What holds in this week; empty where the agent is not in attention. */
  readonly by: readonly AttentionCause[];
  /** The week in which attention began; null where the agent is not in attention. */
  readonly since: WeekIndex | null;
}

/**
 * Attention (methods, 8.1): one and the same exposure at its limit in three of the four weeks that end with this one,
 * or one and the same of demand, rest and the index at its cut in two weeks in a row, each week judged by the rule
 * that was valid in it. The limits are absolute: no quota and no lack of time moves them.
 *
 * @param before the state of the week before; of an older one only the weeks at limits count
 * @example demand .5 in two weeks in a row: { by: ["demand"], since: the second }
 */
export function attention(
  before: Pick<AttentionState, "week" | "since"> | undefined,
  { reached, limits }: Pick<AttentionState, "reached" | "limits">,
  week: WeekIndex,
  rule: AttentionRule,
): AttentionState {
  const previous = before?.week === week - 1 ? before : undefined;
  const span = rule.limits;
  const by: readonly AttentionCause[] = [
    ...limitCodes.filter((code) => span && bringsAttention(limits[code]?.weeks ?? [], week, span)),
    ...togetherCodes.filter((code) => reached[code] >= rule.weeks),
  ];
  return { week, reached, limits, by, since: by.length > 0 ? (previous?.since ?? week) : null };
}

/**
 * The week whose baseline a week is compared with: its own, but while a person is in attention that of the
 * week in which attention began, so that overload does not become the usual (methods, 3.3, step 1).
 *
 * @param before the state of the week before
 */
export function baselineOf(
  before: Pick<AttentionState, "week" | "since"> | undefined,
  week: WeekIndex,
): WeekIndex {
  return before?.week === week - 1 && before.since !== null ? before.since : week;
}
