import type { AnnotationSubject, Cause, DecisionKind, ProposalKind } from "../../../domain/acting/kinds.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ShiftPattern } from "../../../domain/floor/shift-pattern.ts";
import type { CoveredSource } from "../../../domain/floor/source-coverage.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { agentOf, type KnownAgent } from "./agent-of.ts";
import type { TeamScope } from "./team-scope.ts";

/** How many rows of one kind are held about a person, and from which days. */
export interface HeldRows {
  /** Answers to pulses are linked to nobody. */
  readonly kind: Exclude<CoveredSource, "pulses">;
  readonly rows: number;
  readonly from: ServiceDay | null;
  readonly to: ServiceDay | null;
}

interface RosterRead {
  readonly supervisor: string | null;
  readonly email: string | null;
  readonly weeklyHours: number | null;
  readonly shiftPattern: ShiftPattern | null;
  readonly hiredOn: ServiceDay | null;
  readonly leftOn: ServiceDay | null;
}

export interface AnnotationRead {
  readonly annotation_id: number;
  readonly about: AnnotationSubject;
  readonly of: string | null;
  readonly of_day: ServiceDay | null;
  readonly text: string;
  readonly contests: number;
  readonly who: string;
  readonly at: number;
}

interface PersonDecision {
  readonly kind: DecisionKind;
  readonly proposed: ProposalKind;
  readonly cause: Cause;
  readonly who: string;
  readonly reason: string | null;
  readonly day: ServiceDay;
}

export interface AgentRecordsRead {
  readonly person: KnownAgent;
  readonly roster: RosterRead | null;
  readonly held: readonly HeldRows[];
  readonly absences: readonly { readonly from: ServiceDay; readonly to: ServiceDay; readonly kind: string }[];
  readonly training: readonly {
    readonly day: ServiceDay;
    readonly topic: string;
    readonly kind: string;
    readonly status: string;
    readonly minutes: number;
  }[];
  readonly quickReturns: readonly { readonly week: number; readonly count: number | null }[];
  readonly decisions: readonly PersonDecision[];
  readonly annotations: readonly AnnotationRead[];
  readonly handedCopies: readonly { readonly day: ServiceDay; readonly by: string }[];
}

const counted: readonly (readonly [HeldRows["kind"], string])[] = [
  ["contacts", "contact"],
  ["states", "agent_state"],
  ["shifts", "shift"],
  ["evaluations", "evaluation"],
  ["surveys", "survey_response"],
  ["training", "training_session"],
  ["absences", "absence"],
];

/** All records that are held about one person; undefined where nobody is of this name in scope. */
export function agentRecords(
  store: ReadableStore,
  { agent, scope }: { readonly agent: string; readonly scope: TeamScope },
): AgentRecordsRead | undefined {
  const person = agentOf(store, agent, scope);
  if (!person) return undefined;
  const id = person.agent_id;
  return {
    person,
    roster:
      store.row<RosterRead>(
        `SELECT supervisor, email, weekly_hours AS weeklyHours, hired_on AS hiredOn, left_on AS leftOn,
                shift_pattern AS shiftPattern
           FROM agent WHERE agent_id = ? AND EXISTS (SELECT 1 FROM roster_entry WHERE roster_entry.agent_id = agent.agent_id)`,
        id,
      ) ?? null,
    held: counted.map(([kind, table]) => ({
      kind,
      ...(store.row<{ rows: number; from: number | null; to: number | null }>(
        `SELECT count(*) AS rows, min(service_day) AS "from", max(service_day) AS "to" FROM ${table} WHERE agent_id = ?`,
        id,
      ) ?? { rows: 0, from: null, to: null }),
    })),
    absences: store.rows(
      `SELECT service_day AS "from", last_day AS "to", kind FROM absence WHERE agent_id = ? ORDER BY service_day`,
      id,
    ),
    training: store.rows(
      `SELECT service_day AS day, topic, kind, status, minutes FROM training_session
        WHERE agent_id = ? ORDER BY held_at`,
      id,
    ),
    quickReturns: store.rows(
      "SELECT week, quick_returns AS count FROM agent_week WHERE agent_id = ? ORDER BY week",
      id,
    ),
    decisions: store.rows(
      "SELECT kind, proposed, cause, who, reason, day FROM decision WHERE agent_id = ? ORDER BY decision_id",
      id,
    ),
    annotations: annotationsOf(store, id),
    handedCopies: store.rows(
      "SELECT day, who AS by FROM handed_copy WHERE agent_id = ? ORDER BY handed_copy_id DESC",
      id,
    ),
  };
}

/** The agent's own words, oldest first. */
function annotationsOf(store: ReadableStore, agent: number): AnnotationRead[] {
  return store.rows<AnnotationRead>(
    `SELECT annotation_id, about, of, of_day, text, contests, who, at FROM annotation
      WHERE agent_id = ? ORDER BY annotation_id`,
    agent,
  );
}
