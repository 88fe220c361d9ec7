import { mondayOf, sundayOf, type WeekIndex, weekLabel } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { rangeDays } from "../../../domain/empathy/range-days.ts";
import { handOf, type ToScore } from "../../../domain/empathy/scoring-queue.ts";
import type { PersonRef } from "../../../domain/floor/person-ref.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { type ContactToScore, contactsToScore } from "./contacts-to-score.ts";
import { sourceCounts } from "./counted-scores.ts";
import { empathyModel } from "./empathy-model.ts";
import { peopleInScope } from "./empathy-people.ts";
import { scoringPlan } from "./scoring-plan.ts";

/** What stands to be scored in the week, as far as it is not done yet. */
interface QueuedScore extends PersonRef {
  readonly plan: ToScore;
  /** Contacts that could be scored, one of each load where it matters, the newest first; of a second look the contact. */
  readonly contacts: readonly ContactToScore[];
}

export interface ScoringQueueRead {
  readonly week: string;
  /** Evaluations that the floor makes in a week, by the last eight. */
  readonly aWeek: number;
  /** Planned for the week of the people in scope, and how many of them are done. */
  readonly planned: number;
  readonly done: number;
  readonly total: number;
  readonly rows: readonly QueuedScore[];
}

/**
 * The evaluations to do in a week (methods, 8.4): planned once from what was scored before it, the same for everybody
 * who looks; what was scored since leaves the list.
 *
 * @param lastDay the newest day with data: contacts up to it may be scored
 */
export function scoringQueue(
  store: ReadableStore,
  asked: {
    readonly scope: TeamScope;
    readonly week: WeekIndex;
    readonly lastDay: ServiceDay;
    readonly evaluator: string | null;
    readonly offset: number;
    readonly limit: number;
  },
): ScoringQueueRead {
  const { week, lastDay } = asked;
  const model = empathyModel(store, rangeDays(week - 1, sundayOf(week - 1)));
  const { plan, places } = scoringPlan(store, model, week, lastDay);
  const people = peopleInScope(store, asked.scope);
  const wanted = plan.filter(
    (one) => people.has(one.agent) && (asked.evaluator === null || handOf(one) === asked.evaluator),
  );
  const open = stillOpen(wanted, scoredSince(store, week));
  return {
    week: weekLabel(week),
    aWeek: places,
    planned: wanted.length,
    done: wanted.length - open.length,
    total: open.length,
    rows: open.slice(asked.offset, asked.offset + asked.limit).map((one, at) => {
      const before = open
        .slice(0, asked.offset + at)
        .filter(({ agent, kind }) => agent === one.agent && kind === "new");
      return {
        ...(people.get(one.agent) as PersonRef),
        plan: one,
        contacts: contactsToScore(store, one, lastDay, before.length),
      };
    }),
  };
}

interface ScoredSince {
  readonly agent: string;
  readonly contact: string | null;
  readonly evaluator: string;
}

const since = `
  SELECT source_id AS agent, contact, evaluator FROM evaluation JOIN agent USING (agent_id)
   WHERE service_day BETWEEN ? AND ? AND ${sourceCounts}`;

function scoredSince(store: ReadableStore, week: WeekIndex): ScoredSince[] {
  return store.rows<ScoredSince>(since, mondayOf(week), sundayOf(week));
}

/** What of a plan is not done: a second look by its contact, another by the person's evaluations of the week. */
function stillOpen(plan: readonly ToScore[], done: readonly ScoredSince[]): ToScore[] {
  const left = new Map<string, ScoredSince[]>(Map.groupBy(done, ({ agent }) => agent));
  const take = (agent: string, fits: (one: ScoredSince) => boolean): boolean => {
    const own = left.get(agent) ?? [];
    const at = own.findIndex(fits);
    if (at < 0) return false;
    left.set(agent, own.toSpliced(at, 1));
    return true;
  };
  const second = new Set(
    plan.filter(
      (one) =>
        one.kind === "second" &&
        take(one.agent, ({ contact, evaluator }) => contact === one.contact && evaluator !== one.evaluator),
    ),
  );
  return plan.filter((one) => !second.has(one) && (one.kind === "second" || !take(one.agent, () => true)));
}
