import type { WeekIndex } from "../calendar/iso-week.ts";

/** The single item on burnout has five ordered statements; from this one on the answer says "burned out". */
export const burnedOutFrom = 3;
/** Weeks after the week of the index in which an outcome is looked for. */
export const outcomeWeeks = 4;

/**
 * Whether an answer to the single item says burned out (Dolan et al. 2015, J Gen Intern Med 30:582-587,
 * the cut of three or more). It is somebody's own word, not a diagnosis.
 *
 * @param answer 1 to 5
 * @example saysBurnedOut(3) // true
 */
export function saysBurnedOut(answer: number): boolean {
  return answer >= burnedOutFrom;
}

/** One answer to the single item; a question that was skipped has none. */
export interface PulseAnswer<Agent> {
  readonly agent: Agent;
  readonly week: WeekIndex;
  /** 1 to 5, or null where the item was skipped. */
  readonly answer: number | null;
}

/** A week with an index that was shown. */
export interface IndexedWeek<Agent> {
  readonly agent: Agent;
  readonly week: WeekIndex;
  readonly index: number;
  readonly inAttention: boolean;
}

/** A week of the index with its outcome. */
export interface CheckedWeek<Agent> extends IndexedWeek<Agent> {
  /** An answer in the four weeks after said burned out. */
  readonly event: boolean;
}

/**
 * The agent-weeks that a check may use (methods, 3.6): of those who consented, with an answer in the four
 * weeks after, and these weeks past. What somebody answered in the week itself is no outcome of it.
 *
 * @param until the last week whose answers are all in
 * @example index of week 100, answers 2 in week 101 and 4 in week 104: an event
 */
export function checkedWeeks<Agent>(
  indexed: readonly IndexedWeek<Agent>[],
  answers: readonly PulseAnswer<Agent>[],
  consented: ReadonlySet<Agent>,
  until: WeekIndex,
): CheckedWeek<Agent>[] {
  const answersOf = Map.groupBy(answers, ({ agent }) => agent);
  return indexed.flatMap((row) => {
    if (!consented.has(row.agent) || row.week + outcomeWeeks > until) return [];
    const after = (answersOf.get(row.agent) ?? []).flatMap(({ week, answer }) =>
      answer !== null && week > row.week && week <= row.week + outcomeWeeks ? [answer] : [],
    );
    return after.length === 0 ? [] : [{ ...row, event: after.some(saysBurnedOut) }];
  });
}
