import type { WeekIndex } from "../calendar/iso-week.ts";
import { countsForAgent, type EvaluationSource } from "../floor/evaluation-source.ts";
import type { PriorSpread } from "../statistics/difference-of-means.ts";
import { type AdjustedScore, adjustment, floorSpread } from "./adjusted-score.ts";
import { type Agreement, agreementOf, type ContactRating } from "./agreement.ts";
import { connectedGroups, type ScoringGroup } from "./evaluator-graph.ts";
import {
  type EmpathyScore,
  type EvaluatorSeverity,
  evaluatorSeverity,
  type SeverityModel,
  type SeverityRefused,
  severityRefusals,
} from "./evaluator-severity.ts";
import { contactsScoredTwice } from "./left-out.ts";
import type { LoadCell } from "./load-before.ts";

/** One evaluation that counts, as the estimate takes it in. */
export interface ScoredEvaluation extends EmpathyScore {
  readonly evaluation: string;
  readonly source: EvaluationSource;
  readonly contact: string | null;
  /** How busy the hour before was; null where the contact is not known. It is then used in no cell. */
  readonly load: LoadCell | null;
}

/** An evaluation without its evaluator's severity. What is not known of the load is in no cell. */
export interface AdjustedEvaluation extends ScoredEvaluation, AdjustedScore {
  readonly cell: LoadCell;
}

/** Share of the evaluations that the largest group needs for agents to be compared at all [our choice]. */
export const minSharedBy = 0.9;

/** Why agents cannot be compared: severities are not known, or evaluators agree too little (alpha under .667). */
export const comparisonRefusals = [...severityRefusals, "low-agreement"] as const;
export type ComparisonRefusal = (typeof comparisonRefusals)[number];

/** Whether agents can be compared with one another; each one's own change can be determined without it. */
type FloorComparison =
  | { readonly kind: "open"; readonly apart: readonly ScoringGroup[] }
  | {
      readonly kind: "refused";
      readonly reason: ComparisonRefusal;
      readonly groups: readonly ScoringGroup[];
    };

/** What all evaluations of a floor say together. */
export interface FloorEmpathy {
  readonly comparison: FloorComparison;
  /** Of the largest group; undefined where it could not be estimated. */
  readonly model: SeverityModel | undefined;
  /** Of every evaluator of whom it could be estimated, within the evaluator's own group. */
  readonly severities: ReadonlyMap<string, EvaluatorSeverity>;
  /** Every agent's adjusted evaluations, calibration sessions left out, by day. Agents of refused groups have none. */
  readonly byAgent: ReadonlyMap<string, readonly AdjustedEvaluation[]>;
  /** Agents who can be compared with one another: none where comparison is refused. */
  readonly comparable: ReadonlySet<string>;
  /** Why nothing adjusted can be said of some agents. */
  readonly refusedAgents: ReadonlyMap<string, SeverityRefused["reason"]>;
  /** Spread of scores within agents, of the groups together; undefined where nothing was estimated. */
  readonly spread: PriorSpread | undefined;
  readonly agreement: Agreement;
}

/**
 * Severities, adjusted scores and whether agents can be compared, from all evaluations of a floor (methods,
 * 4.5). Agents and evaluators who are not joined fall into groups; severities are estimated within each, so
 * that an agent's own change can be determined everywhere, while agents are compared only within the largest group,
 * and only where it has nine tenths of the evaluations and evaluators agree.
 *
 * Calibration sessions describe evaluators and count for no agent. Agreement is of the scores without
 * severity: who is steadily harsh agrees in everything but the level, and the level is taken out.
 *
 * @param scores in any order, calibration sessions included
 * @example floorEmpathy(scores).comparison.kind // "open"
 */
export function floorEmpathy(scores: readonly ScoredEvaluation[]): FloorEmpathy {
  const groups = connectedGroups(scores);
  const groupOf = new Map(groups.flatMap((group, at) => group.agents.map((agent) => [agent, at] as const)));
  const parts: ScoredEvaluation[][] = groups.map(() => []);
  for (const score of scores) parts[groupOf.get(score.agent) ?? 0]?.push(score);
  const models = parts.map((part, at) => evaluatorSeverity(part, groups.slice(at, at + 1)));

  const byAgent = new Map<string, AdjustedEvaluation[]>();
  const refusedAgents = new Map<string, SeverityRefused["reason"]>();
  const severities = new Map<string, EvaluatorSeverity>();
  const twice = contactsScoredTwice(scores);
  const ratings: ContactRating[] = [];
  for (const [at, model] of models.entries()) {
    if (model.kind === "refused") {
      for (const agent of groups[at]?.agents ?? []) refusedAgents.set(agent, model.reason);
      continue;
    }
    for (const [evaluator, severity] of model.evaluators) severities.set(evaluator, severity);
    for (const one of parts[at] ?? []) {
      const score = adjustedEvaluation(one, model);
      if (!score) continue;
      if (score.contact !== null && twice.has(score.contact)) {
        const contact = `${score.agent}\n${score.contact}`;
        ratings.push({ contact, evaluator: score.evaluator, rating: score.adjusted });
      }
      if (!countsForAgent(score.source)) continue;
      const own = byAgent.get(score.agent);
      if (own) own.push(score);
      else byAgent.set(score.agent, [score]);
    }
  }
  for (const own of byAgent.values()) own.sort((a, b) => a.serviceDay - b.serviceDay);

  const agreement = agreementOf(ratings, "interval");
  const comparison = comparisonOf({ groups, parts, models, agreement, of: scores.length });
  const largest = models[0];
  return {
    comparison,
    model: largest?.kind === "estimated" ? largest : undefined,
    severities,
    byAgent,
    comparable: new Set(comparison.kind === "open" ? groups[0]?.agents : []),
    refusedAgents,
    spread: pooledSpread(models),
    agreement,
  };
}

/** Field by field: there are a hundred thousand of them, and what else a row carries stays with the row. */
function adjustedEvaluation(one: ScoredEvaluation, model: SeverityModel): AdjustedEvaluation | undefined {
  const made = adjustment(one, model);
  if (!made) return undefined;
  const { evaluation, agent, evaluator, source, contact, load, serviceDay, score } = one;
  const { week, adjusted, severityVariance } = made;
  return {
    evaluation,
    agent,
    evaluator,
    source,
    contact,
    load,
    serviceDay,
    score,
    // What is not known of the load is in no cell.
    cell: load ?? "in-between",
    week,
    adjusted,
    severityVariance,
  };
}

interface Grouped {
  readonly groups: readonly ScoringGroup[];
  readonly parts: readonly (readonly ScoredEvaluation[])[];
  readonly models: readonly (SeverityModel | SeverityRefused)[];
  readonly agreement: Agreement;
  readonly of: number;
}

function comparisonOf({ groups, parts, models, agreement, of }: Grouped): FloorComparison {
  const [largest, ...apart] = groups;
  const model = models[0];
  if (!largest || !model) return { kind: "refused", reason: "no-evaluations", groups };
  if ((parts[0]?.length ?? 0) < minSharedBy * of) return { kind: "refused", reason: "not-connected", groups };
  if (model.kind === "refused") return { kind: "refused", reason: model.reason, groups };
  if (agreement.kind === "measured" && agreement.level === "low") {
    return { kind: "refused", reason: "low-agreement", groups };
  }
  return { kind: "open", apart };
}

function pooledSpread(models: readonly (SeverityModel | SeverityRefused)[]): PriorSpread | undefined {
  let squares = 0;
  let degrees = 0;
  for (const model of models) {
    if (model.kind === "refused") continue;
    squares += model.residualVariance * model.degrees;
    degrees += model.degrees;
  }
  return degrees > 0 && squares > 0 ? floorSpread(squares / degrees) : undefined;
}

/** Evaluations of a range of weeks, both included. */
export function inWeeks<Score extends { readonly week: WeekIndex }>(
  scores: readonly Score[],
  from: WeekIndex,
  to: WeekIndex,
): Score[] {
  return scores.filter(({ week }) => week >= from && week <= to);
}
