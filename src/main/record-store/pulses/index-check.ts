import { type FloorCheck, floorCheck } from "../../../domain/burnout/floor-check.ts";
import { checkedWeeks, type IndexedWeek, type PulseAnswer } from "../../../domain/burnout/pulse-outcome.ts";
import { weekOfDay } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { askedTopic } from "../../../domain/pulses/asked-topic.ts";
import { type PulseScore, statementChosen } from "../../../domain/pulses/pulse-value.ts";
import { seededFraction } from "../../../domain/statistics/chance.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { readingCache } from "../store/reading-cache.ts";

// Any other would do: the same floor is judged alike tomorrow.
const seed = 20_261_130;
const draws = 400;

const checks = readingCache<Record<string, never>, FloorCheck>({ standsOn: ["imports", "signal"], max: 1 });

/**
 * Whether the index holds against what people of this floor say of themselves (methods, 3.6). Answers and people meet
 * here and nowhere else, for those who consented; what leaves this thread is one state of the whole floor.
 */
export function indexCheck(store: ReadableStore): FloorCheck {
  return checks.of(store, {}, () => checkOf(store));
}

function checkOf(store: ReadableStore): FloorCheck {
  const linked = linksOf(store);
  const answers = answersOf(store, linked);
  const people = new Set([...linked.values()].map(({ agent }) => agent));
  const newest = store.row<{ day: ServiceDay | null }>(
    "SELECT max(service_day) AS day FROM pulse_answer",
  )?.day;
  const until = newest == null ? Number.NEGATIVE_INFINITY : weekOfDay(newest);
  return floorCheck(
    {
      consenting: people.size,
      answers: answers.length,
      rows: checkedWeeks(indexedWeeks(store, people), answers, people, until),
    },
    seededFraction(seed),
    draws,
  );
}

interface Link {
  readonly agent: number;
  /** Answers before the consent are no part of it. */
  readonly from: ServiceDay;
}

/**
 * By respondent the person who consented to be linked with it. Somebody who goes by several names consents by their
 * newest word under any of them; on one day a withdrawal counts. A code that two people are said to keep is nobody's.
 */
function linksOf(store: ReadableStore): ReadonlyMap<string, Link> {
  const words = store.rows<{ agent: number; consents: number; respondent: string | null; day: ServiceDay }>(
    `SELECT person_id AS agent, consents, respondent, said_on AS day
       FROM pulse_consent JOIN agent_name ON source_id = of_agent ORDER BY said_on, consents DESC`,
  );
  const newest = new Map(words.map((word) => [word.agent, word]));
  const consenting = [...newest.values()].flatMap(({ agent, consents, respondent, day }) =>
    consents === 1 && respondent !== null ? [{ agent, respondent, from: day }] : [],
  );
  return new Map(
    [...Map.groupBy(consenting, ({ respondent }) => respondent)].flatMap(([respondent, [only, other]]) =>
      only && !other ? [[respondent, { agent: only.agent, from: only.from }]] : [],
    ),
  );
}

function answersOf(store: ReadableStore, linked: ReadonlyMap<string, Link>): PulseAnswer<number>[] {
  const items = store
    .rows<{ item: string }>("SELECT DISTINCT item FROM pulse_answer")
    .map(({ item }) => item)
    .filter((item) => {
      const asked = askedTopic(item);
      return asked !== "other" && asked.topic === "burnout";
    });
  return store
    .rows<{ respondent: string; day: ServiceDay } & PulseScore>(
      `SELECT respondent, service_day AS day, score, scale_min AS scaleMin, scale_max AS scaleMax FROM pulse_answer
        WHERE item IN (SELECT value FROM json_each(?))`,
      JSON.stringify(items),
    )
    .flatMap(({ respondent, day, ...score }) => {
      const [link, answer] = [linked.get(respondent), statementChosen(score)];
      return link && day >= link.from && answer !== undefined
        ? [{ agent: link.agent, week: weekOfDay(day), answer }]
        : [];
    });
}

function indexedWeeks(store: ReadableStore, people: ReadonlySet<number>): IndexedWeek<number>[] {
  return store
    .rows<{ agent: number; week: number; index: number; attention: number }>(
      `SELECT agent_id AS agent, week, burnout_index AS "index", since IS NOT NULL AS attention FROM burnout_week
        WHERE burnout_index IS NOT NULL AND agent_id IN (SELECT value FROM json_each(?)) ORDER BY week, agent_id`,
      JSON.stringify([...people]),
    )
    .map(({ attention, ...week }) => ({ ...week, inAttention: attention === 1 }));
}
