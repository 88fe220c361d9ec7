import { mondayOf, sundayOf, type WeekIndex, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { EvaluationSource } from "../../../domain/floor/evaluation-source.ts";
import { ratio } from "../../../domain/statistics/ratio.ts";
import { loadSeconds } from "../../../domain/workload/handle-time.ts";
import { occupancy } from "../../../domain/workload/occupancy.ts";
import { agentOf, type KnownPerson, personOf } from "../floor/agent-of.ts";
import { sourceDays } from "../floor/source-days.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";

export interface AgentPictureInput {
  readonly agent: string;
  readonly scope: TeamScope;
  readonly from: WeekIndex | null;
  readonly to: WeekIndex | null;
}

interface AgentWeekRead {
  readonly week: WeekIndex;
  readonly contacts: number | null;
  readonly handleSeconds: number | null;
  readonly averageHandleSeconds: number | null;
  readonly occupancy: number | null;
  readonly longestStretchSeconds: number | null;
  readonly empathyMean: number | null;
  readonly evaluations: number;
  /** Days of the week for which contacts were imported. */
  readonly contactDays: number;
}

interface EvaluationRead {
  readonly evaluation: string;
  readonly evaluatedAt: number;
  readonly serviceDay: ServiceDay;
  readonly evaluator: string;
  readonly form: string;
  readonly source: EvaluationSource;
  readonly score: number | null;
  readonly applicable: number;
  readonly items: number;
  readonly contact: string | null;
  readonly comment: string | null;
}

export interface AgentPictureRead {
  readonly person: KnownPerson;
  readonly weeks: readonly AgentWeekRead[];
  readonly evaluations: readonly EvaluationRead[];
}

interface WeekRow {
  week: number;
  handled: number;
  timed: number;
  handle_seconds: number | null;
  longest_stretch_seconds: number | null;
  handling_state_seconds: number | null;
  available_seconds: number | null;
  evaluations: number;
  score_sum: number | null;
}

/** One agent week by week, with the evaluations of the range; undefined where nobody is of this name in scope. */
export function agentPicture(store: ReadableStore, input: AgentPictureInput): AgentPictureRead | undefined {
  const person = agentOf(store, input.agent, input.scope);
  if (!person) return undefined;
  const known = store.rows<WeekRow>(
    "SELECT * FROM agent_week WHERE agent_id = ? ORDER BY week",
    person.agent_id,
  );
  const from = input.from ?? known[0]?.week;
  const to = input.to ?? known.at(-1)?.week;
  if (from === undefined || to === undefined || from > to)
    return { person: personOf(person), weeks: [], evaluations: [] };
  const byWeek = new Map(known.map((row) => [row.week, row]));
  const contactDays = countByWeek(sourceDays(store, "contacts", mondayOf(from), sundayOf(to)));
  return {
    person: personOf(person),
    weeks: Array.from({ length: to - from + 1 }, (_, at) =>
      agentWeek(from + at, byWeek.get(from + at), contactDays.get(from + at) ?? 0),
    ),
    evaluations: store.rows<EvaluationRead>(
      `SELECT evaluation, evaluated_at AS evaluatedAt, service_day AS serviceDay, evaluator, form, source, score,
              applicable, items, contact, comment
         FROM evaluation LEFT JOIN evaluation_comment USING (evaluation, agent_id) WHERE agent_id = ? AND service_day BETWEEN ? AND ? ORDER BY evaluated_at DESC, evaluation`,
      person.agent_id,
      mondayOf(from),
      sundayOf(to),
    ),
  };
}

function agentWeek(week: WeekIndex, row: WeekRow | undefined, contactDays: number): AgentWeekRead {
  const handled = row?.handled ?? 0;
  const covered = contactDays > 0;
  const handleSeconds = loadSeconds({ handled, handleSeconds: row?.handle_seconds ?? null, covered });
  return {
    week,
    contacts: covered ? handled : null,
    handleSeconds,
    averageHandleSeconds: ratio(handleSeconds, row?.timed ?? 0),
    occupancy: occupancy(row?.handling_state_seconds ?? null, row?.available_seconds ?? null) ?? null,
    longestStretchSeconds: row?.longest_stretch_seconds ?? null,
    empathyMean: ratio(row?.score_sum, row?.evaluations),
    evaluations: row?.evaluations ?? 0,
    contactDays,
  };
}

function countByWeek(days: readonly ServiceDay[]): Map<WeekIndex, number> {
  const counts = new Map<WeekIndex, number>();
  for (const day of days) counts.set(weekOfDay(day), (counts.get(weekOfDay(day)) ?? 0) + 1);
  return counts;
}
