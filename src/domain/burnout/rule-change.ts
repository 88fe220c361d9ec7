import type { WeekIndex } from "../calendar/iso-week.ts";
import type { AttentionRule, BurnoutRule } from "./burnout-rule.ts";
import { type FactorCode, type FactorEdges, type FactorRule, factorCodes, isDefined } from "./factor-rule.ts";

/** What the floor may change of a factor; its meaning, role, direction and evidence stay. */
export interface FactorChange {
  readonly code: FactorCode;
  readonly on?: boolean;
  readonly weight?: number;
  readonly leastExposure?: number;
  readonly sMin?: number;
  readonly edges?: FactorEdges;
}

export interface RuleChange {
  readonly factors?: readonly FactorChange[];
  readonly attention?: Pick<AttentionRule, "from" | "weeks">;
  /** The first week that is judged by the changed rule. */
  readonly fromWeek: WeekIndex;
  readonly reason: string;
}

/** All that can be wrong with a rule or a change of it. */
export const ruleProblemCodes = [
  "no-reason",
  "past-week",
  "attention-limit",
  "attention-weeks",
  "no-demand-factor",
  "no-rest-factor",
  "factor-missing",
  "factor-twice",
  "changed-twice",
  "weight",
  "least-exposure",
  "least-scale",
  "edges",
  "not-defined",
] as const;
export type RuleProblemCode = (typeof ruleProblemCodes)[number];

/** What is wrong with a rule, and of which factor; null where it concerns the rule as a whole. */
export interface RuleProblem {
  readonly factor: FactorCode | null;
  readonly problem: RuleProblemCode;
}

export type ChangedRule =
  | { readonly kind: "changed"; readonly rule: BurnoutRule }
  | { readonly kind: "refused"; readonly problems: readonly RuleProblem[] };

const maxWeight = 10;
const maxAttentionWeeks = 13;

/**
 * The next version of a rule. Weeks that are over keep the rule of their time, so a change begins in a
 * week that has not begun before this one.
 *
 * @param rule the latest version
 * @param thisWeek the week in which the change is made
 * @returns every problem at once where the change cannot be
 */
export function changedRule(rule: BurnoutRule, change: RuleChange, thisWeek: WeekIndex): ChangedRule {
  const changes = new Map((change.factors ?? []).map((factor) => [factor.code, factor]));
  const next: BurnoutRule = {
    ...rule,
    version: rule.version + 1,
    fromWeek: change.fromWeek,
    reason: change.reason.trim(),
    attention: { ...rule.attention, ...change.attention },
    factors: rule.factors.map((factor) => changedFactor(factor, changes.get(factor.code))),
  };
  const problems: RuleProblem[] = ruleProblems(next);
  if (!(change.fromWeek >= Math.max(thisWeek, rule.fromWeek)) || !Number.isInteger(change.fromWeek))
    problems.push({ factor: null, problem: "past-week" });
  if (changes.size < (change.factors ?? []).length) problems.push({ factor: null, problem: "changed-twice" });
  return problems.length > 0 ? { kind: "refused", problems } : { kind: "changed", rule: next };
}

/** Everything that is wrong with a rule; an empty list where it may be used. */
export function ruleProblems(rule: BurnoutRule): RuleProblem[] {
  const { attention, factors } = rule;
  const problems: RuleProblem[] = [];
  const whole = (problem: RuleProblemCode) => problems.push({ factor: null, problem });
  if (rule.reason.trim() === "") whole("no-reason");
  if (!(attention.from > 0 && attention.from <= 100)) whole("attention-limit");
  if (!(Number.isInteger(attention.weeks) && attention.weeks >= 1 && attention.weeks <= maxAttentionWeeks))
    whole("attention-weeks");
  if (!factors.some(({ on, domain }) => on && domain === "demand")) whole("no-demand-factor");
  if (!factors.some(({ on, domain }) => on && domain === "rest")) whole("no-rest-factor");
  for (const code of factorCodes) {
    const count = factors.filter((factor) => factor.code === code).length;
    if (count !== 1)
      problems.push({ factor: code, problem: count === 0 ? "factor-missing" : "factor-twice" });
  }
  return [...problems, ...factors.flatMap(factorProblems)];
}

function changedFactor(factor: FactorRule, change: FactorChange | undefined): FactorRule {
  if (!change) return factor;
  return {
    ...factor,
    on: change.on ?? factor.on,
    weight: change.weight ?? factor.weight,
    leastExposure: { ...factor.leastExposure, amount: change.leastExposure ?? factor.leastExposure.amount },
    sMin: change.sMin ?? factor.sMin,
    edges: change.edges ?? factor.edges,
  };
}

function factorProblems(factor: FactorRule): RuleProblem[] {
  const found: RuleProblemCode[] = [];
  if (!(factor.weight > 0 && factor.weight <= maxWeight)) found.push("weight");
  const { amount } = factor.leastExposure;
  if (!(Number.isFinite(amount) && amount >= 0)) found.push("least-exposure");
  if (!(Number.isFinite(factor.sMin) && factor.sMin > 0)) found.push("least-scale");
  if (!edgesFit(factor)) found.push("edges");
  if (factor.on && !isDefined(factor)) found.push("not-defined");
  return found.map((problem) => ({ factor: factor.code, problem }));
}

/** Telemetry has no edges; those of an exposure rise to its worse side. */
function edgesFit({ edges, role, direction }: FactorRule): boolean {
  if (edges === null) return true;
  if (role === "telemetry") return false;
  if (edges.kind === "queue")
    return (
      edges.oneAtShare > 0.5 &&
      edges.oneAtShare <= 1 &&
      Number.isFinite(edges.leastScales) &&
      edges.leastScales > 0
    );
  const rise = direction * (edges.oneAt - edges.zeroAt);
  return Number.isFinite(rise) && rise > 0;
}
