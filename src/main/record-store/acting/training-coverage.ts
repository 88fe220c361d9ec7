import { lapsedSince } from "../../../domain/acting/lapse.ts";
import {
  type CoverageState,
  type KnownTopic,
  templateOfTopic,
  topicWord,
} from "../../../domain/acting/training-record.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { inScope, type TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { actingRules } from "./acting-rules.ts";
import { bookedFrom, heldUntil, type PersonSession } from "./held-sessions.ts";

interface CoverageCell {
  readonly topic: string;
  readonly state: CoverageState;
  readonly lastHeld: ServiceDay | null;
  readonly booked: ServiceDay | null;
  readonly weeksAgo: number | null;
}

export interface TrainingCoverageRead {
  readonly topics: readonly {
    readonly topic: string;
    readonly title: string;
    readonly play: string | null;
  }[];
  readonly lapsesAfterWeeks: number;
  readonly known: boolean;
  readonly rows: readonly {
    readonly person: { readonly agent: string; readonly name: string | null; readonly team: string | null };
    readonly lastAny: ServiceDay | null;
    readonly cells: readonly CoverageCell[];
  }[];
}

export interface TrainingCoverageInput {
  readonly scope: TeamScope;
  readonly team: string | null;
  readonly today: ServiceDay;
  readonly templates: readonly KnownTopic[];
}

/** Who had which refresher when: everybody who has not left, by the topics of the catalogue and the records. */
export function trainingCoverage(store: ReadableStore, input: TrainingCoverageInput): TrainingCoverageRead {
  const { scope, team, today, templates } = input;
  const { sql, values } = inScope(scope);
  const people = store.rows<{ agent_id: number; agent: string; name: string | null; team: string | null }>(
    `SELECT agent.agent_id, source_id AS agent, agent.name AS name, team.name AS team
       FROM agent LEFT JOIN team USING (team_id)
      WHERE ${sql} AND (@team IS NULL OR team.name = @team) AND (left_on IS NULL OR left_on >= @today)
      ORDER BY coalesce(agent.name, source_id) COLLATE NOCASE`,
    ...values,
    { team, today },
  );
  const isRefresher = ({ kind }: PersonSession) => kind === "refresher";
  const held = heldUntil(store, today).filter(isRefresher).map(withTopic(templates));
  const booked = bookedFrom(store, today).filter(isRefresher).map(withTopic(templates));
  const named = new Map(
    templates.map(({ play, title }) => [play, { topic: play, title, play: play as string | null }]),
  );
  for (const { topic, words } of held)
    if (!named.has(topic)) named.set(topic, { topic, title: words, play: null });
  const lapsesAfterWeeks = actingRules(store, { today }).now.rules.refresherWeeks;
  const heldBy = Map.groupBy(held, ({ agent }) => agent);
  const bookedBy = Map.groupBy(booked, ({ agent }) => agent);
  return {
    topics: [...named.values()],
    lapsesAfterWeeks,
    known: held.length > 0,
    rows: people.map(({ agent_id, ...person }) => {
      const own = heldBy.get(agent_id) ?? [];
      const ahead = bookedBy.get(agent_id) ?? [];
      return {
        person,
        lastAny: newest(own),
        cells: [...named.keys()].map((topic) => {
          const lastHeld = newest(own.filter((one) => one.topic === topic));
          const next = ahead.find((one) => one.topic === topic)?.day ?? null;
          const weeksAgo = lastHeld === null ? null : Math.floor((today - lastHeld) / 7);
          const past =
            lastHeld === null
              ? held.length > 0
                ? "never"
                : "unknown"
              : lapsedSince(lastHeld, lapsesAfterWeeks, today) === undefined
                ? "held"
                : "lapsed";
          return { topic, state: next === null ? past : "booked", lastHeld, booked: next, weeksAgo };
        }),
      };
    }),
  };
}

function withTopic(templates: readonly KnownTopic[]) {
  return ({ topic, ...one }: PersonSession) => ({
    ...one,
    topic: templateOfTopic(topic, templates) ?? topicWord(topic),
    words: topic,
  });
}

function newest(sessions: readonly { readonly day: ServiceDay }[]): ServiceDay | null {
  return sessions.length > 0 ? Math.max(...sessions.map(({ day }) => day)) : null;
}
