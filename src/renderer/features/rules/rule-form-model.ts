import type { BurnoutRuleVersion, FactorSetting, RuleChangeInput } from "../../../contract/burnout-rules.ts";
import type { FactorCode } from "../../../domain/burnout/factor-rule.ts";

export const factorFields = ["weight", "zeroAt", "oneAt", "sMin", "leastExposure"] as const;
export type FactorField = (typeof factorFields)[number];

/** A factor as it is being typed; fields that it does not have are undefined. */
export type FactorDraft = { readonly on: boolean } & { readonly [Field in FactorField]?: string };

/** A rule as it is being typed. */
export interface RuleDraft {
  readonly from: string;
  readonly weeks: string;
  readonly factors: Readonly<Partial<Record<FactorCode, FactorDraft>>>;
  readonly fromWeek: string;
  readonly reason: string;
}

/** The rule in force as a draft in which nothing is changed. */
export function draftOf(rule: BurnoutRuleVersion, thisWeek: string): RuleDraft {
  return {
    from: String(rule.attention.from),
    weeks: String(rule.attention.weeks),
    factors: Object.fromEntries(rule.factors.map((factor) => [factor.code, factorDraft(factor)])),
    fromWeek: thisWeek,
    reason: "",
  };
}

/** Which fields of a factor can be changed, with what they hold. Edges relative to the queue are not offered. */
function factorDraft({ on, weight, edges, sMin, leastExposure }: FactorSetting): FactorDraft {
  return {
    on,
    weight: String(weight),
    ...(edges?.kind === "fixed" && { zeroAt: String(edges.zeroAt), oneAt: String(edges.oneAt) }),
    sMin: String(sMin),
    ...(leastExposure.amount > 0 && { leastExposure: String(leastExposure.amount) }),
  };
}

export type DraftProblem = {
  readonly factor: FactorCode | null;
  readonly field: FactorField | "from" | "weeks";
};

export type DraftedChange =
  | { readonly kind: "nothing" }
  | { readonly kind: "unreadable"; readonly problems: readonly DraftProblem[] }
  | { readonly kind: "change"; readonly change: RuleChangeInput };

/** What a draft changes of the rule in force; only what differs is asked for. */
export function draftedChange(draft: RuleDraft, rule: BurnoutRuleVersion): DraftedChange {
  const problems: DraftProblem[] = [];
  const number = (text: string | undefined, at: DraftProblem) => {
    const value = text === undefined || text.trim() === "" ? Number.NaN : Number(text);
    if (!Number.isFinite(value)) problems.push(at);
    return value;
  };
  const attention = {
    from: number(draft.from, { factor: null, field: "from" }),
    weeks: number(draft.weeks, { factor: null, field: "weeks" }),
  };
  const factors = rule.factors.flatMap((factor) => {
    const typed = draft.factors[factor.code];
    return typed ? factorChange(factor, typed, number) : [];
  });
  if (problems.length > 0) return { kind: "unreadable", problems };
  const same = attention.from === rule.attention.from && attention.weeks === rule.attention.weeks;
  if (same && factors.length === 0) return { kind: "nothing" };
  const { fromWeek, reason } = draft;
  return { kind: "change", change: { factors, ...(!same && { attention }), fromWeek, reason } };
}

type FactorChange = NonNullable<RuleChangeInput["factors"]>[number];

function factorChange(
  factor: FactorSetting,
  typed: FactorDraft,
  number: (text: string | undefined, at: DraftProblem) => number,
): FactorChange[] {
  const { code, edges } = factor;
  const read = (field: FactorField, before: number) => {
    if (typed[field] === undefined) return undefined;
    const value = number(typed[field], { factor: code, field });
    return value === before ? undefined : value;
  };
  const weight = read("weight", factor.weight);
  const sMin = read("sMin", factor.sMin);
  const leastExposure = read("leastExposure", factor.leastExposure.amount);
  const zeroAt = edges?.kind === "fixed" ? read("zeroAt", edges.zeroAt) : undefined;
  const oneAt = edges?.kind === "fixed" ? read("oneAt", edges.oneAt) : undefined;
  const change: FactorChange = {
    code,
    ...(typed.on !== factor.on && { on: typed.on }),
    ...(weight !== undefined && { weight }),
    ...(sMin !== undefined && { sMin }),
    ...(leastExposure !== undefined && { leastExposure }),
    ...(edges?.kind === "fixed" &&
      (zeroAt !== undefined || oneAt !== undefined) && {
        edges: { kind: "fixed" as const, zeroAt: zeroAt ?? edges.zeroAt, oneAt: oneAt ?? edges.oneAt },
      }),
  };
  return Object.keys(change).length > 1 ? [change] : [];
}

/** One thing that a version changed of the one before it. */
export type RuleDifference =
  | {
      readonly kind: "attention";
      readonly field: "from" | "weeks";
      readonly before: number;
      readonly after: number;
    }
  | { readonly kind: "switch"; readonly name: string; readonly on: boolean }
  | {
      readonly kind: "factor";
      readonly name: string;
      readonly field: FactorField;
      readonly before: number;
      readonly after: number;
    };

/** What a version changed of the one before it. */
export function ruleDifferences(
  after: BurnoutRuleVersion,
  before: BurnoutRuleVersion,
): readonly RuleDifference[] {
  const differences: RuleDifference[] = [];
  for (const field of ["from", "weeks"] as const) {
    const [was, is] = [before.attention[field], after.attention[field]];
    if (was !== is) differences.push({ kind: "attention", field, before: was, after: is });
  }
  for (const factor of after.factors) {
    const was = before.factors.find(({ code }) => code === factor.code);
    if (was) differences.push(...factorDifferences(factor, was));
  }
  return differences;
}

function factorDifferences(after: FactorSetting, before: FactorSetting): RuleDifference[] {
  const { name } = after;
  const [is, was] = [settingsOf(after), settingsOf(before)];
  const changed = factorFields.flatMap((field): RuleDifference[] => {
    const [now, then] = [is[field], was[field]];
    if (now === undefined || then === undefined || now === then) return [];
    return [{ kind: "factor", name, field, before: then, after: now }];
  });
  return after.on === before.on ? changed : [{ kind: "switch", name, on: after.on }, ...changed];
}

function settingsOf(factor: FactorSetting): Partial<Record<FactorField, number>> {
  const { weight, sMin, leastExposure, edges } = factor;
  return {
    weight,
    sMin,
    leastExposure: leastExposure.amount,
    ...(edges?.kind === "fixed" && { zeroAt: edges.zeroAt, oneAt: edges.oneAt }),
  };
}
