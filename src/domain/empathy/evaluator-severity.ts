import type { ServiceDay } from "../calendar/service-day.ts";
import { derSimonianLaird } from "../statistics/dersimonian-laird.ts";
import type { Interval } from "../statistics/interval.ts";
import { mean } from "../statistics/mean.ts";
import { usualReach } from "../statistics/normal-law.ts";
import { connectedGroups, type ScoringGroup } from "./evaluator-graph.ts";
import { severityDesign, severitySolution, squaredRests } from "./severity-equations.ts";

/** The score of one evaluation, 0 to 100. */
export interface EmpathyScore {
  readonly agent: string;
  readonly evaluator: string;
  readonly serviceDay: ServiceDay;
  readonly score: number;
}

/** How severely somebody scores, in points beside the mean of all evaluators; below 0 is harsh. */
export interface EvaluatorSeverity extends Interval {
  readonly evaluator: string;
  readonly evaluations: number;
  /** As least squares fit it. */
  readonly fitted: number;
  readonly standardError: number;
  /** What is taken out of scores: `fitted` drawn towards 0. `from` and `to` are its 95 % interval. */
  readonly severity: number;
  /** How far it was drawn, 0 to 1. */
  readonly shrunkBy: number;
  /** Variance of what is taken out. */
  readonly variance: number;
}

export interface SeverityModel {
  readonly kind: "estimated";
  readonly evaluators: ReadonlyMap<string, EvaluatorSeverity>;
  /** Points of each agent beside `grand`; they add up to 0. */
  readonly agents: ReadonlyMap<string, number>;
  /** Points of each month (such as "2026-11") beside `grand`; they add up to 0 and stay in every score. */
  readonly months: ReadonlyMap<string, number>;
  readonly grand: number;
  /** Variance of a score that agent, evaluator and month do not explain, and its degrees of freedom. */
  readonly residualVariance: number;
  readonly degrees: number;
  /** Variance between the evaluators' true severities. */
  readonly betweenEvaluators: number;
}

/** Why the severities of evaluators cannot be estimated. */
export const severityRefusals = [
  "no-evaluations",
  /** Nobody was scored by evaluators of two of the groups. */
  "not-connected",
  /** One evaluator took over from another between two months: a harsh hand and a bad month look alike. */
  "evaluators-follow-months",
  /** No evaluation is left over from which to see how scores spread. */
  "too-few-evaluations",
] as const;
type SeverityRefusal = (typeof severityRefusals)[number];

/** Why evaluators, and with them agents, cannot be compared. */
export interface SeverityRefused {
  readonly kind: "refused";
  readonly reason: SeverityRefusal;
  readonly groups: readonly ScoringGroup[];
}

/**
 * Severity of evaluators by the additive model y = μ + α_agent + δ_evaluator + γ_month + ε with Σδ = 0
 * (methods, 4.5), and δ drawn towards 0 by empirical Bayes: B = v/(v + τ²), δ̃ = (1 - B)δ̂, interval
 * δ̃ ± 1.96√((1 - B)v), τ² after DerSimonian and Laird.
 *
 * The least-squares equations, from which the agents are eliminated, are solved at once: alternating
 * between agents, evaluators and months leads to the same minimum, but slowly where few scores join two
 * parts of a floor, and without standard errors.
 *
 * Unit: points of the score. A drift that all evaluators share cannot be distinguished from a real one.
 *
 * @param scores in any order
 * @param groups into which they fall, where that is known already
 * @returns why not, where there are no scores, the graph of agents and evaluators is not connected, or
 * evaluators and months cannot be distinguished
 * @example evaluatorSeverity(scores) // kind "estimated": evaluators.get("e07")?.severity is -11.4
 */
export function evaluatorSeverity(
  scores: readonly EmpathyScore[],
  groups: readonly ScoringGroup[] = connectedGroups(scores),
): SeverityModel | SeverityRefused {
  if (groups.length === 0) return { kind: "refused", reason: "no-evaluations", groups };
  if (groups.length > 1) return { kind: "refused", reason: "not-connected", groups };
  const design = severityDesign(scores);
  const { agents, evaluators, months } = design;
  const degrees = scores.length - agents.size - (evaluators.size - 1) - (months.size - 1);
  if (degrees < 1) return { kind: "refused", reason: "too-few-evaluations", groups };
  const solved = severitySolution(design);
  if (!solved) return { kind: "refused", reason: "evaluators-follow-months", groups };

  const { effects, variances, levels } = solved;
  const residualVariance = squaredRests(design, solved) / degrees;
  const monthsAt = evaluators.size;
  const grand = mean(levels) ?? 0;
  const fitted = [...evaluators].map(([evaluator, at]) => ({
    evaluator,
    evaluations: design.counts[at] ?? 0,
    fitted: effects[at] ?? 0,
    variance: residualVariance * (variances[at] ?? 0),
  }));
  const betweenEvaluators = varianceBetween(fitted);
  return {
    kind: "estimated",
    evaluators: new Map(fitted.map((one) => [one.evaluator, drawnIn(one, betweenEvaluators)])),
    agents: new Map([...agents].map(([agent, at]) => [agent, (levels[at] ?? 0) - grand])),
    months: new Map([...months].map(([month, at]) => [month, effects[monthsAt + at] ?? 0])),
    grand,
    residualVariance,
    degrees,
    betweenEvaluators,
  };
}

interface Fitted {
  readonly evaluator: string;
  readonly evaluations: number;
  readonly fitted: number;
  readonly variance: number;
}

function varianceBetween(fitted: readonly Fitted[]): number {
  if (fitted.some(({ variance }) => !(variance > 0))) return Number.POSITIVE_INFINITY;
  return (
    derSimonianLaird(fitted.map(({ fitted: value, variance }) => ({ value, variance })))?.tauSquared ?? 0
  );
}

function drawnIn(
  { evaluator, evaluations, fitted, variance: own }: Fitted,
  between: number,
): EvaluatorSeverity {
  const shrunkBy = own > 0 ? own / (own + between) : 0;
  const severity = (1 - shrunkBy) * fitted;
  const variance = (1 - shrunkBy) * own;
  const reach = usualReach(Math.sqrt(variance));
  return {
    evaluator,
    evaluations,
    fitted,
    standardError: Math.sqrt(own),
    severity,
    shrunkBy,
    variance,
    from: severity - reach,
    to: severity + reach,
  };
}
