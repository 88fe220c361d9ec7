import { daysAround, type Span } from "../../../domain/acting/before-and-after.ts";
import type { Sides } from "../../../domain/acting/expected-change.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { type BehaviourId, behaviourIds } from "../../../domain/empathy/behaviours.ts";
import { counts } from "../../../domain/empathy/left-out.ts";
import { countsForAgent } from "../../../domain/floor/evaluation-source.ts";
import { mean } from "../../../domain/statistics/mean.ts";
import { noValues, type ValueSum } from "../../../domain/statistics/value-sum.ts";
import { type EmpathyEvaluation, evaluationsOfDays } from "../empathy/empathy-days.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { readingCache } from "../store/reading-cache.ts";
import { evaluatorSeverities } from "./acting-severities.ts";

/** What is read of scored contacts: the whole score, or the mean of some behaviours. */
type ScoreKey = {
  readonly held: ServiceDay;
  readonly today: ServiceDay;
  /** None: the whole score. */
  readonly behaviours: readonly BehaviourId[];
};

// Each holds every agent of the floor: as many as the sessions that Today and one person's page look back at.
const kept = readingCache<ScoreKey, readonly Sides[]>({ standsOn: ["imports", "empathy"], max: 16 });

/** Everybody's scores before and after a session's day, each less its evaluator's severity. Points, 0 to 100. */
export function scoreSides(store: ReadableStore, key: ScoreKey): readonly Sides[] {
  return kept.of(store, key, () => {
    const severities = evaluatorSeverities(store, key.today);
    const { before, after } = daysAround(key.held, key.today);
    const first = sums(store, before, key.behaviours, severities);
    const second = sums(store, after, key.behaviours, severities);
    return [...new Set([...first.keys(), ...second.keys()])].map((agent) => ({
      agent,
      before: first.get(agent) ?? noValues,
      after: second.get(agent) ?? noValues,
    }));
  });
}

function sums(
  store: ReadableStore,
  { from, to }: Span,
  behaviours: readonly BehaviourId[],
  severities: ReadonlyMap<string, number>,
): ReadonlyMap<string, ValueSum> {
  const scoreOf = scoreReader(behaviours);
  const found = new Map<string, { n: number; sum: number; squares: number }>();
  if (to < from) return found;
  for (const one of evaluationsOfDays(store, from, to)) {
    if (!counts(one) || !countsForAgent(one.source)) continue;
    const score = scoreOf(one);
    if (score === null) continue;
    const adjusted = score - (severities.get(one.evaluator) ?? 0);
    const own = found.get(one.agent) ?? { n: 0, sum: 0, squares: 0 };
    found.set(one.agent, own);
    own.n++;
    own.sum += adjusted;
    own.squares += adjusted * adjusted;
  }
  return found;
}

/** What an evaluation counts as: its score, or the mean of those of the behaviours that applied. */
function scoreReader(behaviours: readonly BehaviourId[]): (one: EmpathyEvaluation) => number | null {
  if (behaviours.length === 0) return ({ score }) => score;
  const columns = behaviours.map((id) => behaviourIds.indexOf(id));
  return ({ behaviours: shares }) => mean(columns.flatMap((column) => shares[column] ?? [])) ?? null;
}
