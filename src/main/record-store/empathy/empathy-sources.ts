import {
  type CombinedSources,
  combinedSources,
  type EmpathySource,
  referenceMeanWeeks,
  scalePoints,
} from "../../../domain/empathy/source-combination.ts";
import {
  type AnswerSums,
  type FloorSource,
  floorQaVariance,
  pooledWithin,
  sourceMeansOf,
} from "../../../domain/empathy/source-means.ts";
import { countedSources } from "../../../domain/floor/evaluation-source.ts";
import { ratio } from "../../../domain/statistics/ratio.ts";
import { sum } from "../../../domain/statistics/sum.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { readingCache } from "../store/reading-cache.ts";
import { answerOnScale } from "./answer-scale.ts";
import { type EmpathyModel, type EmpathyModelKey, maxModels } from "./empathy-model.ts";

const referenceDays = referenceMeanWeeks * 7;
const onScale = `kind = 'empathy' AND ${answerOnScale}`;
const answers = `SELECT source_id AS agent, score, scale_min, scale_max, count(*) AS n
  FROM survey_response JOIN agent USING (agent_id) WHERE service_day BETWEEN ? AND ? AND ${onScale}
  GROUP BY agent_id, score, scale_min, scale_max`;
const firstAnswer = `SELECT min(service_day) AS day FROM survey_response WHERE ${onScale}`;
const firstScore = "SELECT min(service_day) AS day FROM evaluation WHERE source = ? AND left_out IS NULL";
const scoresByEvaluator = `SELECT evaluator, count(*) AS n, sum(score) AS sum FROM evaluation
  WHERE source = ? AND service_day BETWEEN ? AND ? AND left_out IS NULL GROUP BY evaluator`;

/** What all sources say of one agent, combined by their precision; NPS is context and never combined. */
export function combinedOf(store: ReadableStore, model: EmpathyModel, agent: string): CombinedSources {
  const { sources, qaVariance } = sourcesOfFloor.of(store, model.key, () => floorSources(store, model));
  return combinedSources(sourceMeansOf(agent, sources, qaVariance));
}

interface FloorSources {
  readonly sources: readonly FloorSource[];
  readonly qaVariance: number;
}

const sourcesOfFloor = readingCache<EmpathyModelKey, FloorSources>({
  standsOn: ["empathy", "surveys"],
  max: maxModels,
});

function floorSources(store: ReadableStore, model: EmpathyModel): FloorSources {
  const variance = model.floor.spread?.variance;
  const scored =
    variance === undefined
      ? []
      : countedSources.flatMap((source) => {
          const referenceMean = scoreReference(store, model, source);
          const agents = sums(model, source);
          if (referenceMean === undefined || agents.length === 0) return [];
          return [sourceOf(source, agents, variance, referenceMean)];
        });
  const asked = answerSums(store.rows<AnswerCount>(answers, model.fromDay, model.toDay));
  const within = pooledWithin(asked);
  const first = store.row<{ day: number | null }>(firstAnswer)?.day ?? null;
  const mean =
    first === null
      ? null
      : meanOf(answerSums(store.rows<AnswerCount>(answers, first, first + referenceDays - 1)));
  const surveyed =
    within !== undefined && within > 0 && mean !== null ? [sourceOf("survey", asked, within, mean)] : [];
  return { sources: [...scored, ...surveyed], qaVariance: floorQaVariance(model.floor) };
}

/** How often somebody was given an answer on a scale. */
interface AnswerCount {
  readonly agent: string;
  readonly score: number;
  readonly scale_min: number;
  readonly scale_max: number;
  readonly n: number;
}

function answerSums(counts: readonly AnswerCount[]): AnswerSums[] {
  const byAgent = Map.groupBy(counts, ({ agent }) => agent);
  return [...byAgent].map(([agent, own]) => {
    let [n, sum, squares] = [0, 0, 0];
    for (const { score, scale_min, scale_max, n: times } of own) {
      const points = scalePoints(score, scale_min, scale_max);
      if (points === undefined) continue;
      n += times;
      sum += times * points;
      squares += times * points ** 2;
    }
    return { agent, n, sum, squares };
  });
}

function meanOf(agents: readonly AnswerSums[]): number | null {
  return ratio(sum(agents.map((own) => own.sum)), sum(agents.map(({ n }) => n)));
}

function sourceOf(
  source: EmpathySource,
  agents: readonly AnswerSums[],
  sigmaSquared: number,
  referenceMean: number,
): FloorSource {
  const means = agents.map(({ agent, n, sum }) => ({ agent, n, mean: sum / n }));
  return { source, agents: means, sigmaSquared, referenceMean };
}

function sums(model: EmpathyModel, source: EmpathySource): AnswerSums[] {
  return [...model.floor.byAgent].flatMap(([agent, scores]) => {
    const own = scores.filter((one) => one.source === source && one.serviceDay >= model.fromDay);
    if (own.length === 0) return [];
    const sum = own.reduce((total, { adjusted }) => total + adjusted, 0);
    const squares = own.reduce((total, { adjusted }) => total + adjusted * adjusted, 0);
    return [{ agent, n: own.length, sum, squares }];
  });
}

/** Mean of a source's first 26 weeks without its evaluators' severities. */
function scoreReference(
  store: ReadableStore,
  model: EmpathyModel,
  source: EmpathySource,
): number | undefined {
  const first = store.row<{ day: number | null }>(firstScore, source)?.day ?? null;
  if (first === null) return undefined;
  const rows = store.rows<{ evaluator: string; n: number; sum: number }>(
    scoresByEvaluator,
    source,
    first,
    first + referenceDays - 1,
  );
  let scores = 0;
  let total = 0;
  for (const { evaluator, n, sum } of rows) {
    const severity = model.floor.severities.get(evaluator)?.severity ?? 0;
    scores += n;
    total += sum - severity * n;
  }
  return scores > 0 ? total / scores : undefined;
}
