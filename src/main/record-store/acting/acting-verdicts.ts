import type { VerdictFacts } from "../../../domain/acting/proposal.ts";
import { weakestBehaviours } from "../../../domain/acting/weakest-behaviour.ts";
import { mondayOf, type WeekIndex, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { meanOfScores } from "../../../domain/empathy/change.ts";
import { inWeeks } from "../../../domain/empathy/floor-empathy.ts";
import { counts } from "../../../domain/empathy/left-out.ts";
import { rangeDays } from "../../../domain/empathy/range-days.ts";
import { callsForAction } from "../../../domain/empathy/shown-verdict.ts";
import { type VerdictLoad, verdictCells, verdictRecentFrom } from "../../../domain/empathy/verdict-cells.ts";
import { verdictRule } from "../../../domain/empathy/verdict-rule.ts";
import { agentEstimates } from "../empathy/empathy-agents.ts";
import { behaviourMeans } from "../empathy/empathy-floor.ts";
import { evaluationsInRange } from "../empathy/empathy-head.ts";
import { type EmpathyModel, type EmpathyModelKey, empathyModel } from "../empathy/empathy-model.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { readingCache } from "../store/reading-cache.ts";

const newestModels = readingCache<{ readonly today: ServiceDay }, EmpathyModel | undefined>({
  standsOn: ["imports", "empathy"],
  max: 2,
});
const verdicts = readingCache<EmpathyModelKey, ReadonlyMap<string, VerdictFacts>>({
  standsOn: ["empathy", "work"],
  max: 3,
});

/**
 * The model that the window's own view of empathy stands on, of the newest week with records; undefined
 * where there are no evaluations.
 */
export function empathyUntil(store: ReadableStore, today: ServiceDay): EmpathyModel | undefined {
  return newestModels.of(store, { today }, () => newestModel(store, today));
}

function newestModel(store: ReadableStore, today: ServiceDay): EmpathyModel | undefined {
  const { evaluated, worked } = store.row<{ evaluated: number | null; worked: number | null }>(
    `SELECT (SELECT max(service_day) FROM evaluation WHERE service_day <= ?) AS evaluated,
            (SELECT max(service_day) FROM agent_day WHERE service_day <= ?) AS worked`,
    today,
    today,
  ) ?? { evaluated: null, worked: null };
  if (evaluated === null) return undefined;
  const week = weekOfDay(Math.max(evaluated, worked ?? evaluated));
  return empathyModel(store, rangeDays(week, today));
}

/** Who is to be relieved and who to be refreshed, by the source's id of the agent. */
export function actingVerdicts(store: ReadableStore, model: EmpathyModel): ReadonlyMap<string, VerdictFacts> {
  const estimates = agentEstimates(store, model);
  return verdicts.of(store, model.key, () => {
    const found = new Map<string, VerdictFacts>();
    for (const [agent, { verdict }] of estimates) {
      if (!callsForAction(verdict.verdict)) continue;
      const facts = verdictFacts(model, agent, verdict.verdict as VerdictFacts["verdict"]);
      if (facts) found.set(agent, facts);
    }
    return found;
  });
}

function verdictFacts(
  model: EmpathyModel,
  agent: string,
  verdict: VerdictFacts["verdict"],
): VerdictFacts | undefined {
  const { floor, lastWeek } = model;
  const scores = floor.byAgent.get(agent) ?? [];
  const begins = verdictRecentFrom(lastWeek);
  const recentMean = meanOfScores(inWeeks(scores, begins, lastWeek), floor.spread);
  if (!recentMean) return undefined;
  const reference = inWeeks(scores, lastWeek - verdictRule.referenceFrom, begins - 1);
  const cells = verdictCells(scores, lastWeek, floor.spread);
  const since = mondayOf(begins);
  const recently = evaluationsInRange(model).filter(
    (one) => one.agent === agent && one.serviceDay >= since && counts(one),
  );
  const of = (load: VerdictLoad) =>
    cells.find((cell) => cell.load === load && cell.period === "recent")?.estimate?.mean ?? null;
  return {
    verdict,
    since,
    computedIn: mondayOf(lastWeek),
    mean: recentMean.mean,
    low: recentMean.from,
    high: recentMean.to,
    evaluations: recentMean.n,
    usual: meanOfScores(reference, floor.spread)?.mean ?? null,
    loaded: of("loaded"),
    rested: of("rested"),
    weakest: weakestBehaviours(behaviourMeans(recently)),
  };
}

export interface EmpathyWeek {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly evaluations: number;
}

/** One week of an agent's scores without their evaluators' severity; undefined where there are none. */
export function empathyWeek(model: EmpathyModel, agent: string, week: WeekIndex): EmpathyWeek | undefined {
  const weekMean = meanOfScores(
    inWeeks(model.floor.byAgent.get(agent) ?? [], week, week),
    model.floor.spread,
  );
  return weekMean && { mean: weekMean.mean, low: weekMean.from, high: weekMean.to, evaluations: weekMean.n };
}
