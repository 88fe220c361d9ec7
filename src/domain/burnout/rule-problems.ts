import type { AttentionRule, BurnoutRule } from "./burnout-rule.ts";
import { type FactorCode, type FactorRule, factorCodes, isDefined } from "./factor-rule.ts";
import type { LimitRule } from "./limit-rule.ts";

/** All that can be wrong with a rule or a change of it. */
export const ruleProblemCodes = [
  "no-reason",
  "past-week",
  "nothing-changed",
  "unknown-setting",
  "changed-twice",
  "not-a-number",
  "not-on-or-off",
  "attention-limit",
  "attention-weeks",
  "band-cut",
  "limit-weeks",
  "limit",
  "limit-share",
  "limit-in-week",
  "limit-others",
  "no-demand-factor",
  "no-rest-factor",
  "factor-missing",
  "factor-twice",
  "weight",
  "least-exposure",
  "least-scale",
  "edges",
  "share",
  "not-defined",
] as const;
export type RuleProblemCode = (typeof ruleProblemCodes)[number];

/** What is wrong with a rule, and where. */
export interface RuleProblem {
  readonly problem: RuleProblemCode;
  /** The factor that it is of; null where it concerns none. */
  readonly factor: FactorCode | null;
  /** The settings that it is about, by their codes; empty where it concerns the change as a whole. */
  readonly settings: readonly string[];
}

/** Up to where a floor may set what it changes. */
export const ruleBounds = {
  weight: 10,
  attentionWeeks: 13,
  /** The state of a week keeps so many weeks of each exposure (methods, 8.1). */
  limitWeeks: 4,
} as const;

/** Everything that is wrong with a rule as such, all at once; an empty list where it may be used. */
export function ruleProblems({ attention, factors }: BurnoutRule): RuleProblem[] {
  return [
    ...togetherProblems(attention),
    ...(attention.limits ? limitsProblems(attention.limits) : []),
    ...domainProblems(factors),
    ...factorCodes.flatMap((code) => countProblems(factors, code)),
    ...factors.flatMap(factorProblems),
  ];
}

function whole(problem: RuleProblemCode, ...settings: readonly string[]): RuleProblem {
  return { problem, factor: null, settings };
}

function togetherProblems({ from, weeks, together }: AttentionRule): RuleProblem[] {
  const found: RuleProblem[] = [];
  if (!(from > 0 && from <= 100)) found.push(whole("attention-limit", "index.from"));
  if (!isWhole(weeks, 1, ruleBounds.attentionWeeks)) found.push(whole("attention-weeks", "together.weeks"));
  if (together && !isShare(together.demandFrom)) found.push(whole("band-cut", "demand.from"));
  if (together && !isShare(together.restFrom)) found.push(whole("band-cut", "rest.from"));
  return found;
}

function limitsProblems({ weeks, ofWeeks, rules }: NonNullable<AttentionRule["limits"]>): RuleProblem[] {
  const inOrder = isWhole(ofWeeks, 1, ruleBounds.limitWeeks) && isWhole(weeks, 1, ofWeeks);
  return [
    ...(inOrder ? [] : [whole("limit-weeks", "limits.weeks", "limits.of-weeks")]),
    ...rules.flatMap(limitProblems),
  ];
}

function limitProblems({ code, from, inWeek, share }: LimitRule): RuleProblem[] {
  const found: RuleProblem[] = [];
  const of = (ending: string) => `${code}.${ending}`;
  const asShare = code === "busy-share";
  if (asShare ? !isShare(from) : !(Number.isFinite(from) && from > 0))
    found.push(whole(asShare ? "limit-share" : "limit", of("limit")));
  if (inWeek !== null && !isWhole(inWeek, 0, from)) found.push(whole("limit-in-week", of("limit-in-week")));
  if (share) {
    if (!(Number.isFinite(share.timesOthers) && share.timesOthers > 0))
      found.push(whole("limit", of("limit-times-others")));
    if (!isWhole(share.leastOthers, 1, 1000)) found.push(whole("limit-others", of("limit-min-others")));
    if (!isShare(share.alone)) found.push(whole("limit-share", of("limit-share")));
  }
  return found;
}

/** A domain with every factor off would leave its half of the signal without a word. */
function domainProblems(factors: readonly FactorRule[]): RuleProblem[] {
  return (["demand", "rest"] as const).flatMap((domain) => {
    const own = factors.filter((factor) => factor.domain === domain);
    if (own.some(({ on }) => on)) return [];
    return [
      whole(
        domain === "demand" ? "no-demand-factor" : "no-rest-factor",
        ...own.map(({ code }) => `${code}.on`),
      ),
    ];
  });
}

function countProblems(factors: readonly FactorRule[], code: FactorCode): RuleProblem[] {
  const count = factors.filter((factor) => factor.code === code).length;
  if (count === 1) return [];
  return [{ problem: count === 0 ? "factor-missing" : "factor-twice", factor: code, settings: [] }];
}

function factorProblems(factor: FactorRule): RuleProblem[] {
  const { code, weight, sMin, leastExposure, on } = factor;
  const found: RuleProblem[] = [];
  const add = (problem: RuleProblemCode, ...endings: readonly string[]) =>
    found.push({ problem, factor: code, settings: endings.map((ending) => `${code}.${ending}`) });
  if (!(weight > 0 && weight <= ruleBounds.weight)) add("weight", "weight");
  if (!(Number.isFinite(leastExposure.amount) && leastExposure.amount >= 0))
    add("least-exposure", "min-records");
  if (!(Number.isFinite(sMin) && sMin > 0)) add("least-scale", "min-scale");
  if (!edgesFit(factor)) add("edges", ...edgeFields(factor));
  else if (!edgesAreShares(factor)) add("share", ...edgeFields(factor));
  if (on && !isDefined(factor)) add("not-defined", "on");
  return found;
}

function edgeFields({ edges }: FactorRule): readonly string[] {
  return edges?.kind === "queue" ? ["queue-share", "queue-scales"] : ["counts-from", "whole-at"];
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

/** A share can be reached only from 0 to 1. */
function edgesAreShares({ edges, unit }: FactorRule): boolean {
  if (edges?.kind !== "fixed" || !unit.startsWith("share")) return true;
  return Math.min(edges.zeroAt, edges.oneAt) >= 0 && Math.max(edges.zeroAt, edges.oneAt) <= 1;
}

function isShare(value: number): boolean {
  return value > 0 && value <= 1;
}

function isWhole(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}
