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
  SELECT week, agent_id, CASE WHEN handled = 0 THEN 0 ELSE handle_seconds END,
         handling_state_seconds, available_seconds, evaluations, score_sum
    FROM agent_week WHERE week BETWEEN ? AND ?`;

type WeekFigures = readonly [
  week: WeekIndex,
  agent: number,
  handleSeconds: number | null,
  handling: number | null,
  available: number | null,
  evaluations: number,
  scoreSum: number | null,
];

/**
 * The weeks of every person asked for, by their id in the store.
 *
 * @param covered for each week whether contacts were imported for it: nought then for who has none
 */
export function boardWeeks(
  store: ReadableStore,
  first: WeekIndex,
  covered: readonly boolean[],
  agents: readonly number[],
): Map<number, BoardWeeks> {
  const unlessTold = covered.map((known) => (known ? 0 : null));
  const unknown = covered.map(() => null);
  const weeks = new Map<number, BoardWeeks>(
    agents.map((agent) => [
      agent,
      {
        handleSeconds: [...unlessTold],
        occupancy: [...unknown],
        empathy: [...unknown],
        evaluations: 0,
        scoreSum: 0,
      },
    ]),
  );
  const rows = store.tuples(weekFigures, first, first + covered.length - 1) as unknown as WeekFigures[];
  for (const row of rows) {
    const of = weeks.get(row[1]);
    if (of) takeIn(of, row, row[0] - first, covered);
  }
  return weeks;
}

function takeIn(of: BoardWeeks, row: WeekFigures, at: number, covered: readonly boolean[]): void {
  const [handling, available, evaluations, scoreSum] = [row[3], row[4], row[5], row[6]];
  if (covered[at]) of.handleSeconds[at] = row[2];
  of.occupancy[at] = occupancy(handling, available) ?? null;
  of.empathy[at] = ratio(scoreSum, evaluations);
  of.evaluations += evaluations;
  of.scoreSum += scoreSum ?? 0;
}
