import { mondayOf, sundayOf, type WeekIndex, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import { ratio } from "../../../domain/statistics/ratio.ts";
import {
  longestStretchBand,
  occupancyBand,
  quickReturnsBand,
} from "../../../domain/workload/figure-bands.ts";
import { quickReturnWeeks } from "../../../domain/workload/quick-return.ts";
import type { BoardRow } from "../../../domain/workload/week-conditions.ts";
import { sourceDays } from "../floor/source-days.ts";
import { inScope, type TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { repairedShareOf } from "./agent-heat.ts";
import { type BoardWeeks, boardWeeks } from "./board-weeks.ts";

const weeksOnTheBoard = 13;

export interface BoardReadInput {
  readonly week: WeekIndex;
  readonly scope: TeamScope;
  readonly team: string | null;
}

export interface BoardRead {
  readonly weeks: readonly WeekIndex[];
  readonly contactDays: number;
  readonly stateDays: number;
  readonly rows: readonly BoardRow[];
}

interface Person {
  agent_id: number;
  source_id: string;
  name: string | null;
  team: string | null;
}

// Separate from the weeks: these cover one week or four, and a row of thirteen is expensive.
const ofTheWeek = `
  SELECT agent_id AS agent, sum(CASE WHEN now THEN handled END) AS handled,
         sum(CASE WHEN now THEN timed END) AS timed,
         max(CASE WHEN now THEN longest_stretch_seconds END) AS stretch, sum(quick_returns) AS quickReturns,
         max(quick_returns_from = 'contacts') AS atLeast, sum(CASE WHEN now THEN repaired_seconds END) AS repaired,
         sum(CASE WHEN now THEN timeline_seconds END) AS timeline
    FROM (SELECT *, week = ? AS now FROM agent_week WHERE week BETWEEN ? AND ?) GROUP BY agent_id`;

/**
 * The floor in a week, with the twelve weeks before it. A week that no contacts were imported for is
 * null in every figure; a week that they were imported for is zero for an agent who has none.
 */
export function floorBoard(store: ReadableStore, { week, scope, team }: BoardReadInput): BoardRead {
  const first = week - weeksOnTheBoard + 1;
  const weeks = Array.from({ length: weeksOnTheBoard }, (_, at) => first + at);
  const { sql, values } = inScope(scope);
  const people = store.rows<Person>(
    `SELECT agent_id, source_id, agent.name AS name, team.name AS team FROM agent LEFT JOIN team USING (team_id)
      WHERE ${sql} AND (@team IS NULL OR team.name = @team)
      ORDER BY coalesce(agent.name, source_id) COLLATE NOCASE`,
    ...values,
    { team },
  );
  const covered = coveredWeeks(store, first, week);
  const trends = boardWeeks(
    store,
    first,
    weeks.map((index) => covered.has(index)),
    people.map(({ agent_id }) => agent_id),
  );
  const figures = figuresOf(store, week);
  return {
    weeks,
    contactDays: sourceDays(store, "contacts", mondayOf(week), sundayOf(week)).length,
    stateDays: sourceDays(store, "states", mondayOf(week), sundayOf(week)).length,
    rows: people.map((person) =>
      boardRow(
        person,
        trends.get(person.agent_id) as BoardWeeks,
        figures.get(person.agent_id) ?? nothingKnown,
        week,
        covered.has(week),
      ),
    ),
  };
}

/** An agent's week, with the quick returns of the three weeks before where they are known. */
interface WeekFigures {
  readonly handled: number | null;
  /** Of those handled, the contacts whose handle time is known. */
  readonly timed: number | null;
  readonly stretch: number | null;
  readonly quickReturns: number | null;
  readonly atLeast: boolean;
  readonly repairedShare: number | null;
}

interface WeekRow extends Pick<WeekFigures, "handled" | "timed" | "stretch" | "quickReturns"> {
  readonly agent: number;
  readonly atLeast: 0 | 1 | null;
  readonly repaired: number | null;
  readonly timeline: number | null;
}

const nothingKnown: WeekFigures = {
  handled: null,
  timed: null,
  stretch: null,
  quickReturns: null,
  atLeast: false,
  repairedShare: null,
};

function figuresOf(store: ReadableStore, week: WeekIndex): Map<number, WeekFigures> {
  const rows = store.rows<WeekRow>(ofTheWeek, week, week - quickReturnWeeks + 1, week);
  return new Map(
    rows.map(({ agent, handled, timed, stretch, quickReturns, atLeast, repaired, timeline }) => [
      agent,
      {
        handled,
        timed,
        stretch,
        quickReturns,
        atLeast: atLeast === 1,
        repairedShare: repairedShareOf(repaired, timeline),
      },
    ]),
  );
}

function coveredWeeks(store: ReadableStore, first: WeekIndex, last: WeekIndex): ReadonlySet<WeekIndex> {
  return new Set(sourceDays(store, "contacts", mondayOf(first), sundayOf(last)).map(weekOfDay));
}

function boardRow(
  person: Person,
  weeks: BoardWeeks,
  now: WeekFigures,
  week: WeekIndex,
  covered: boolean,
): BoardRow {
  const handled = covered ? (now.handled ?? 0) : null;
  const handleSeconds = weeks.handleSeconds.at(-1) ?? null;
  const busy = weeks.occupancy.at(-1) ?? null;
  return {
    agent: person.source_id,
    name: person.name,
    team: person.team,
    contacts: handled,
    handleSeconds,
    averageHandleSeconds: ratio(handleSeconds, now.timed),
    occupancy: busy,
    longestStretchSeconds: now.stretch,
    quickReturns: now.quickReturns,
    quickReturnsAtLeast: now.atLeast,
    repairedShare: now.repairedShare,
    bands: {
      occupancy: occupancyBand(busy, week),
      longestStretch: longestStretchBand(now.stretch, week),
      quickReturns: quickReturnsBand(now.quickReturns, now.atLeast, week),
    },
    empathyMean: ratio(weeks.scoreSum, weeks.evaluations),
    evaluations: weeks.evaluations,
    weeklyHandleSeconds: weeks.handleSeconds,
    weeklyOccupancy: weeks.occupancy,
    weeklyEmpathy: weeks.empathy,
  };
}
