import type { WeekIndex } from "../../../domain/calendar/iso-week.ts";
import { ratio } from "../../../domain/statistics/ratio.ts";
import { occupancy } from "../../../domain/workload/occupancy.ts";
import type { ReadableStore } from "../store/open-store.ts";

/** A person's weeks, one after the other: a figure for each, null where it is not known. */
export interface BoardWeeks {
  readonly handleSeconds: (number | null)[];
  readonly occupancy: (number | null)[];
  readonly empathy: (number | null)[];
  evaluations: number;
  scoreSum: number;
}

// Thousands of rows on a large floor, and each value of them is handed over one by one: no more columns
// than the weeks need. The case is loadSeconds of the domain.
const weekFigures = `
  SELECT week, agent_id AS agent, CASE WHEN handled = 0 THEN 0 ELSE handle_seconds END AS handleSeconds,
         handling_state_seconds AS handling, available_seconds AS available, evaluations, score_sum AS scoreSum
    FROM agent_week WHERE week BETWEEN ? AND ?`;

interface WeekFigures {
  readonly week: WeekIndex;
  readonly agent: number;
  readonly handleSeconds: number | null;
  readonly handling: number | null;
  readonly available: number | null;
  readonly evaluations: number;
  readonly scoreSum: number | null;
}

/**
 * The weeks of every person asked for, by their id in the store.
 *
 * @param covered for each week whether contacts were imported for it: then zero for anybody who has none
 */
export function boardWeeks(
  store: ReadableStore,
  first: WeekIndex,
  covered: readonly boolean[],
  agents: readonly number[],
): Map<number, BoardWeeks> {
  const zeroWhereCovered = covered.map((known) => (known ? 0 : null));
  const unknown = covered.map(() => null);
  const weeks = new Map<number, BoardWeeks>(
    agents.map((agent) => [
      agent,
      {
        handleSeconds: [...zeroWhereCovered],
        occupancy: [...unknown],
        empathy: [...unknown],
        evaluations: 0,
        scoreSum: 0,
      },
    ]),
  );
  for (const row of store.rows<WeekFigures>(weekFigures, first, first + covered.length - 1)) {
    const of = weeks.get(row.agent);
    if (of) takeIn(of, row, row.week - first, covered);
  }
  return weeks;
}

function takeIn(of: BoardWeeks, row: WeekFigures, at: number, covered: readonly boolean[]): void {
  const { handling, available, evaluations, scoreSum } = row;
  if (covered[at]) of.handleSeconds[at] = row.handleSeconds;
  of.occupancy[at] = occupancy(handling, available) ?? null;
  of.empathy[at] = ratio(scoreSum, evaluations);
  of.evaluations += evaluations;
  of.scoreSum += scoreSum ?? 0;
}
