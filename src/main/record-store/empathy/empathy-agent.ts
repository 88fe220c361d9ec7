import { mondayOf, weekOfDay, weekOfLabel } from "../../../domain/calendar/iso-week.ts";
import { serviceDayOf } from "../../../domain/calendar/service-day.ts";
import { meanOfScores, recentFrom } from "../../../domain/empathy/change.ts";
import { type AdjustedEvaluation, inWeeks } from "../../../domain/empathy/floor-empathy.ts";
import { counts } from "../../../domain/empathy/left-out.ts";
import { type Steadiness, steadiness } from "../../../domain/empathy/steadiness.ts";
import { countsForAgent } from "../../../domain/floor/evaluation-source.ts";
import { minGroup } from "../../../domain/privacy/min-group.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { agentTrend } from "./agent-trend.ts";
import { agentVerdict } from "./agent-verdict.ts";
import { answerOnScale } from "./answer-scale.ts";
import { type AgentEstimate, agentEstimates } from "./empathy-agents.ts";
import { agentChart } from "./empathy-chart.ts";
import type { EmpathyEvaluation } from "./empathy-days.ts";
import { behaviourMeans, meanOrNull } from "./empathy-floor.ts";
import { type EmpathyQuery, empathyGround, evaluationsInRange, leftOutRead } from "./empathy-head.ts";
import type { EmpathyModel } from "./empathy-model.ts";
import { evaluationRows } from "./empathy-rows.ts";
import { combinedOf } from "./empathy-sources.ts";

const surveyCounts = `
  SELECT coalesce(sum(kind = 'csat'), 0) AS csat, coalesce(sum(kind = 'empathy'), 0) AS empathy,
         coalesce(sum(kind = 'nps'), 0) AS nps,
         coalesce(sum(kind <> 'nps' AND coalesce(${answerOnScale}, 0) = 0), 0)
           AS unscaled,
         count(DISTINCT contact) AS surveyed
    FROM survey_response JOIN agent USING (agent_id)
   WHERE source_id = ? AND service_day BETWEEN ? AND ?`;
const handled = `SELECT sum(handled) AS handled FROM agent_day JOIN agent USING (agent_id)
  WHERE source_id = ? AND service_day BETWEEN ? AND ?`;

interface SurveyCounts {
  csat: number;
  empathy: number;
  nps: number;
  unscaled: number;
  surveyed: number;
}

/** One agent's empathy with everything behind it; undefined where nobody is of this name in scope. */
export function empathyAgent(
  store: ReadableStore,
  { agent, ...asked }: EmpathyQuery & { readonly agent: string },
) {
  const { model, people, head } = empathyGround(store, asked);
  const person = people.get(agent);
  if (!person) return undefined;
  const { floor, lastWeek, rangeWeeks } = model;
  const all = model.evaluations.filter((one) => one.agent === agent && countsForAgent(one.source));
  const own = evaluationsInRange(model).filter((one) => one.agent === agent);
  const counted = own.filter(counts);
  const scores = floor.byAgent.get(agent) ?? [];
  const inRange = scores.filter(({ serviceDay }) => serviceDay >= model.fromDay);
  const estimate = agentEstimates(store, model).get(agent);
  const refused = floor.refusedAgents.has(agent);
  const raw = scores.map((score) => ({ ...score, adjusted: score.score, severityVariance: 0 }));
  const rawScores = refused ? rawOnly(all) : raw;
  const chart = agentChart(model, scores, all);
  const chartFrom = weekOfLabel(chart.weeks[0]?.week ?? "") ?? lastWeek;
  const trend = agentTrend(store, model, agent, { estimate, rawScores, refused });
  const referenceFrom = trend.thisWeek.kind === "compared" ? trend.thisWeek.referenceFrom : undefined;
  const rowsFrom = Math.min(mondayOf(chartFrom), serviceDayOf(referenceFrom ?? "") ?? mondayOf(chartFrom));
  return {
    ...head,
    ...person,
    evaluations: counted.length,
    leftOut: leftOutRead(own),
    raw: meanOrNull(
      meanOfScores(
        rawScores.filter(({ serviceDay }) => serviceDay >= model.fromDay),
        floor.spread,
      ),
    ),
    adjusted: floor.comparable.has(agent) ? meanOrNull(meanOfScores(inRange, floor.spread)) : null,
    shrunk: shrunkOf(estimate),
    trend: {
      ...trend,
      ...steadinessRead(steadiness(inWeeks(scores, lastWeek - rangeWeeks + 1, lastWeek))),
    },
    chart,
    behaviours: behavioursOf(model, counted, person.team, people),
    verdict: agentVerdict(model, estimate, scores, own, refused),
    sources: sourcesOf(store, model, agent),
    surveys: surveysOf(store, model, agent),
    rows: evaluationRows(
      store,
      model,
      people,
      all.filter(({ serviceDay }) => serviceDay >= rowsFrom).toReversed(),
    ),
  };
}

/** Raw scores of somebody whose evaluators' severities are not known: for the raw figure alone. */
function rawOnly(all: readonly EmpathyEvaluation[]): AdjustedEvaluation[] {
  return all.filter(counts).map((one) => ({
    ...one,
    adjusted: one.score,
    severityVariance: 0,
    week: weekOfDay(one.serviceDay),
    cell: one.load ?? "in-between",
  }));
}

function shrunkOf(estimate: AgentEstimate | undefined) {
  const shrunk = estimate?.shrunk;
  if (!shrunk) return null;
  const { estimate: value, shrunkBy, towards, spread, from, to } = shrunk;
  return { estimate: value, weightShrunk: shrunkBy, towards, spread, from, to };
}

function steadinessRead({ line, test }: Steadiness) {
  return {
    theilSen: line ? { pointsAWeek: line.slope, from: line.from, to: line.to } : null,
    mannKendall: test
      ? { s: test.s, p: test.p, weeks: test.values, pTooOptimistic: test.pTooOptimistic }
      : null,
  };
}

function behavioursOf(
  model: EmpathyModel,
  own: readonly EmpathyEvaluation[],
  team: string | null,
  people: ReadonlyMap<string, { readonly team: string | null }>,
) {
  const recentBegins = recentFrom(model.lastWeek);
  const isRecent = ({ serviceDay }: EmpathyEvaluation) => weekOfDay(serviceDay) >= recentBegins;
  const recent = behaviourMeans(own.filter(isRecent));
  const reference = behaviourMeans(own.filter((one) => !isRecent(one)));
  const inRange = evaluationsInRange(model).filter(counts);
  const ofTeam = inRange.filter(
    ({ agent }) => (people.get(agent)?.team ?? null) === team && people.has(agent),
  );
  const enough = new Set(ofTeam.map(({ agent }) => agent)).size >= minGroup.operational;
  const beside = behaviourMeans(enough ? ofTeam : inRange);
  return recent.map(({ behaviour, ...lately }, at) => ({
    behaviour,
    recent: lately,
    reference: { mean: reference[at]?.mean ?? null, n: reference[at]?.n ?? 0 },
    team: { mean: beside[at]?.mean ?? null, n: beside[at]?.n ?? 0 },
  }));
}

function sourcesOf(store: ReadableStore, model: EmpathyModel, agent: string) {
  const found = combinedOf(store, model, agent);
  if (found.kind === "no-scores") return found;
  const sources = found.sources.map(({ source, n, deviation, weight, from, to }) => {
    return { source, n, deviation, weight, from, to };
  });
  if (found.kind === "conflict") return { kind: found.kind, p: found.p, sources };
  return { kind: found.kind, deviation: found.deviation, from: found.from, to: found.to, sources };
}

function surveysOf(store: ReadableStore, model: EmpathyModel, agent: string) {
  const { surveyed, ...kinds } = store.row<SurveyCounts>(
    surveyCounts,
    agent,
    model.fromDay,
    model.toDay,
  ) as SurveyCounts;
  const contacts =
    store.row<{ handled: number | null }>(handled, agent, model.fromDay, model.toDay)?.handled ?? 0;
  return { ...kinds, answeredShare: contacts > 0 ? Math.min(1, surveyed / contacts) : null };
}
