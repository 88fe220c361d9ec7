import { monthOfDay } from "../calendar/month.ts";
import type { FloorEmpathy } from "./floor-empathy.ts";
import {
  agentEvaluatorVariance,
  type EmpathySource,
  methodVariance,
  type SourceMean,
} from "./source-combination.ts";

/** What one source says of one agent over a range. */
interface AgentSource {
  readonly agent: string;
  readonly n: number;
  readonly mean: number;
}

/** A source over the whole floor: its agents' means, and how much single answers spread within agents. */
export interface FloorSource {
  readonly source: EmpathySource;
  readonly agents: readonly AgentSource[];
  readonly sigmaSquared: number;
  /** Mean of the source's first 26 weeks. */
  readonly referenceMean: number;
}

/** Answers of one agent, summed: enough for a mean and a spread. */
export interface AnswerSums {
  readonly agent: string;
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

/** Variance of one answer within agents, pooled over all of them; undefined where no agent has two. */
export function pooledWithin(agents: readonly Omit<AnswerSums, "agent">[]): number | undefined {
  let squares = 0;
  let degrees = 0;
  for (const { n, sum, squares: own } of agents) {
    if (n < 2) continue;
    squares += Math.max(0, own - (sum * sum) / n);
    degrees += n - 1;
  }
  return degrees > 0 ? squares / degrees : undefined;
}

/**
 * The sources' means for one agent, ready to be combined: QA's method variance is that of agent and evaluator
 * together, another source's is what it differs by from QA beyond chance; where too few agents have both, the
 * other source is taken to differ as much as QA's evaluators do.
 *
 * @param qaVariance of agent and evaluator together, from `qaMethodVariance`
 */
export function sourceMeansOf(
  agent: string,
  sources: readonly FloorSource[],
  qaVariance: number,
): SourceMean[] {
  const qa = sources.find(({ source }) => source === "qa");
  return sources.flatMap(({ source, agents, sigmaSquared, referenceMean }): SourceMean[] => {
    const own = agents.find((one) => one.agent === agent);
    if (!own || own.n === 0 || !(sigmaSquared > 0)) return [];
    const variance = source === "qa" ? qaVariance : (beside(agents, sigmaSquared, qa) ?? qaVariance);
    return [{ source, mean: own.mean, n: own.n, sigmaSquared, methodVariance: variance, referenceMean }];
  });
}

function beside(
  agents: readonly AgentSource[],
  sigmaSquared: number,
  qa: FloorSource | undefined,
): number | undefined {
  if (!qa) return undefined;
  const inQa = new Map(qa.agents.map((one) => [one.agent, one]));
  return methodVariance(
    agents.flatMap(({ agent, n, mean }) => {
      const other = inQa.get(agent);
      if (!other || n === 0 || other.n === 0) return [];
      const variances = { variance: sigmaSquared / n, qaVariance: qa.sigmaSquared / other.n };
      return [{ mean, qaMean: other.mean, ...variances }];
    }),
  );
}

/**
 * QA's own method variance on a floor, from what its severity model leaves unexplained of each QA score: the
 * score less the floor's mean, its agent, its evaluator and its month.
 *
 * @returns 0 where severities or the spread of scores could not be estimated
 */
export function floorQaVariance({ model, byAgent, spread }: QaScored): number {
  if (!model || !spread) return 0;
  const residuals = [...byAgent.values()]
    .flat()
    .flatMap(({ agent, evaluator, source, adjusted, serviceDay }): PairResidual[] => {
      const level = model.agents.get(agent);
      if (level === undefined || source !== "qa") return [];
      const month = model.months.get(monthOfDay(serviceDay)) ?? 0;
      return [{ agent, evaluator, residual: adjusted - model.grand - level - month }];
    });
  return qaMethodVariance(residuals, spread.variance);
}

type QaScored = Pick<FloorEmpathy, "model" | "byAgent" | "spread">;

/** What a residual of the severity model is of: its agent, its evaluator, its size. */
interface PairResidual {
  readonly agent: string;
  readonly evaluator: string;
  readonly residual: number;
}

/** QA's own method variance: how much an evaluator's mean for one agent departs from agent and evaluator singly. */
function qaMethodVariance(residuals: readonly PairResidual[], sigmaSquared: number): number {
  const cells = new Map<string, { n: number; sum: number }>();
  const agents = new Set<string>();
  const evaluators = new Set<string>();
  for (const { agent, evaluator, residual } of residuals) {
    agents.add(agent);
    evaluators.add(evaluator);
    const name = `${agent}\n${evaluator}`;
    const cell = cells.get(name) ?? { n: 0, sum: 0 };
    cells.set(name, { n: cell.n + 1, sum: cell.sum + residual });
  }
  const means = [...cells.values()].map(({ n, sum }) => ({ n, meanResidual: sum / n }));
  return agentEvaluatorVariance(means, sigmaSquared, cells.size - agents.size - evaluators.size + 1) ?? 0;
}
