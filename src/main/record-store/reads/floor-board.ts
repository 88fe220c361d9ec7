import { mondayOf, sundayOf, type WeekIndex, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import {
  longestStretchBand,
  occupancyBand,
  quickReturnsBand,
} from "../../../domain/workload/figure-bands.ts";
import { occupancy } from "../../../domain/workload/occupancy.ts";
import type { Band } from "../../../domain/workload/thresholds.ts";
import type { ReadableStore } from "../open-store.ts";
import { repairedShareOf } from "./agent-heat.ts";
import { sourceDays } from "./source-days.ts";
import { quickReturnWeeks } from "./team-conditions.ts";
import { inScope, type TeamScope } from "./team-scope.ts";

const boardWeeks = 13;

export interface BoardReadInput {
  readonly week: WeekIndex;
  readonly scope: TeamScope;
  readonly team: string | null;
}

export interface BoardReadRow {
  readonly agent: string;
  readonly name: string | null;
  readonly team: string | null;
  readonly contacts: number | null;
  readonly handleSeconds: number | null;
  readonly averageHandleSeconds: number | null;
  readonly occupancy: number | null;
  readonly longestStretchSeconds: number | null;
  readonly quickReturns: number | null;
  readonly quickReturnsAtLeast: boolean;
  readonly repairedShare: number | null;
  readonly bands: {
    readonly occupancy: Band | null;
    readonly longestStretch: Band | null;
    readonly quickReturns: Band | null;
  };
  readonly empathyMean: number | null;
  readonly evaluations: number;
  readonly weeklyHandleSeconds: readonly (number | null)[];
  readonly weeklyOccupancy: readonly (number | null)[];
  readonly weeklyEmpathy: readonly (number | null)[];
}

export interface BoardRead {
  readonly weeks: readonly WeekIndex[];
  readonly contactDays: number;
  readonly stateDays: number;
  readonly rows: readonly BoardReadRow[];
}

interface Person {
  agent_id: number;
  source_id: string;
  name: string | null;
  team: string | null;
}

const weekColumns = `week, agent_id, handled, handle_seconds, longest_stretch_seconds,
  handling_state_seconds, available_seconds, evaluations, score_sum`;
// Apart from the weeks, because these are for one week or for four, and a row of thirteen is dear.
const rests = `
  SELECT agent_id, sum(quick_returns), max(quick_returns_from = 'contacts'),
         sum(CASE WHEN week = ? THEN repaired_seconds END), sum(CASE WHEN week = ? THEN timeline_seconds END)
    FROM agent_week WHERE week BETWEEN ? AND ? GROUP BY agent_id`;

/**
 * The floor in a week, with the twelve weeks before it. A week that no contacts were imported for is
 * null in every figure; a week that they were imported for is nought for an agent who has none.
 */
export function floorBoard(store: ReadableStore, { week, scope, team }: BoardReadInput): BoardRead {
  const first = week - boardWeeks + 1;
  const weeks = Array.from({ length: boardWeeks }, (_, at) => first + at);
  const { sql, values } = inScope(scope);
  const people = store.rows<Person>(
    `SELECT agent_id, source_id, agent.name AS name, team.name AS team FROM agent LEFT JOIN team USING (team_id)
      WHERE ${sql} AND (? IS NULL OR team.name = ?) ORDER BY coalesce(agent.name, source_id) COLLATE NOCASE`,
    ...values,
    team,
    team,
  );
  const rows = new Map<number, Week[]>();
  for (const tuple of store.tuples(
    `SELECT ${weekColumns} FROM agent_week WHERE week BETWEEN ? AND ?`,
    first,
    week,
  )) {
    const [at, agent] = tuple as [number, number];
    const known = rows.get(agent);
    if (known) known[at - first] = weekOf(tuple);
    else rows.set(agent, sparse(at - first, weekOf(tuple)));
  }
  const covered = coveredWeeks(store, first, week);
  const rest = restsOf(store, week);
  return {
    weeks,
    contactDays: sourceDays(store, "contacts", mondayOf(week), sundayOf(week)).length,
    stateDays: sourceDays(store, "states", mondayOf(week), sundayOf(week)).length,
    rows: people.map((person) =>
      boardRow(
        person,
        rows.get(person.agent_id) ?? [],
        weeks,
        covered,
        rest.get(person.agent_id) ?? nothingKnown,
      ),
    ),
  };
}

interface Week {
  readonly handled: number;
  readonly handleSeconds: number | null;
  readonly stretch: number | null;
  readonly handling: number | null;
  readonly available: number | null;
  readonly evaluations: number;
  readonly scoreSum: number | null;
}

interface Rest {
  readonly quickReturns: number | null;
  readonly atLeast: boolean;
  readonly repairedShare: number | null;
}

const nothingKnown: Rest = { quickReturns: null, atLeast: false, repairedShare: null };

/** Quick returns of the week and the three before where they are known, and what was repaired in the week. */
function restsOf(store: ReadableStore, week: WeekIndex): Map<number, Rest> {
  const rows = store.tuples(rests, week, week, week - quickReturnWeeks + 1, week);
  return new Map(
    rows.map(([agent, quickReturns, atLeast, repaired, timeline]) => [
      agent as number,
      {
        quickReturns: quickReturns as number | null,
        atLeast: atLeast === 1,
        repairedShare: repairedShareOf(repaired as number | null, timeline as number | null),
      },
    ]),
  );
}

function weekOf(tuple: readonly unknown[]): Week {
  const [, , handled, handleSeconds, stretch, handling, available, evaluations, scoreSum] = tuple as number[];
  return {
    handled: handled as number,
    handleSeconds: handleSeconds ?? null,
    stretch: stretch ?? null,
    handling: handling ?? null,
    available: available ?? null,
    evaluations: evaluations as number,
    scoreSum: scoreSum ?? null,
  };
}

function sparse(at: number, week: Week): Week[] {
  const weeks: Week[] = [];
  weeks[at] = week;
  return weeks;
}

function coveredWeeks(store: ReadableStore, first: WeekIndex, last: WeekIndex): ReadonlySet<WeekIndex> {
  return new Set(sourceDays(store, "contacts", mondayOf(first), sundayOf(last)).map(weekOfDay));
}

function boardRow(
  person: Person,
  known: readonly (Week | undefined)[],
  weeks: readonly WeekIndex[],
  covered: ReadonlySet<WeekIndex>,
  rest: Rest,
): BoardReadRow {
  const all = weeks.map((index, at) => ({ week: known[at], covered: covered.has(index) }));
  const now = all.at(-1);
  const evaluations = all.reduce((sum, { week }) => sum + (week?.evaluations ?? 0), 0);
  const scores = all.reduce((sum, { week }) => sum + (week?.scoreSum ?? 0), 0);
  const handled = now?.covered ? (now.week?.handled ?? 0) : null;
  const handleSeconds = handleOf(now);
  const judged = weeks.at(-1) as WeekIndex;
  const busy = occupancyOf(now?.week);
  const stretch = now?.week?.stretch ?? null;
  return {
    agent: person.source_id,
    name: person.name,
    team: person.team,
    contacts: handled,
    handleSeconds,
    averageHandleSeconds: handleSeconds !== null && handled ? handleSeconds / handled : null,
    occupancy: busy,
    longestStretchSeconds: stretch,
    quickReturns: rest.quickReturns,
    quickReturnsAtLeast: rest.atLeast,
    repairedShare: rest.repairedShare,
    bands: {
      occupancy: occupancyBand(busy, judged),
      longestStretch: longestStretchBand(stretch, judged),
      quickReturns: quickReturnsBand(rest.quickReturns, rest.atLeast, judged),
    },
    empathyMean: evaluations > 0 ? scores / evaluations : null,
    evaluations,
    weeklyHandleSeconds: all.map(handleOf),
    weeklyOccupancy: all.map(({ week }) => occupancyOf(week)),
    weeklyEmpathy: all.map(({ week }) => empathyOf(week)),
  };
}

/** Nought where contacts were imported and the agent has none; null where the source gives no times. */
function handleOf(
  of: { readonly week: Week | undefined; readonly covered: boolean } | undefined,
): number | null {
  if (!of?.covered) return null;
  if (!of.week || of.week.handled === 0) return 0;
  return of.week.handleSeconds;
}

function occupancyOf(week: Week | undefined): number | null {
  if (!week || week.handling === null || week.available === null) return null;
  return occupancy(week.handling, week.available) ?? null;
}

function empathyOf(week: Week | undefined): number | null {
  return week?.evaluations && week.scoreSum !== null ? week.scoreSum / week.evaluations : null;
}
