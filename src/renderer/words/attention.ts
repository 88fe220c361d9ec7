import type {
  AgentSignalWeek,
  ConditionBandOfWeek,
  FactorOfWeek,
  LimitOfWeek,
} from "../../contract/burnout.ts";
import { roundedIndex } from "../../domain/burnout/burnout-index.ts";
import { firstBurnoutRule } from "../../domain/burnout/burnout-rule.ts";
import {
  type ConditionDomain,
  type ConditionLevel,
  isOfDomain,
} from "../../domain/burnout/condition-bands.ts";
import type { FactorCode } from "../../domain/burnout/factor-rule.ts";
import type { LimitCode } from "../../domain/burnout/limit-rule.ts";
import { factorName } from "./factor.ts";
import { format } from "./reader.ts";

/*
 * What somebody is in attention for, in words: demand and rest before the index, and each limit with its figure.
 */

export const conditionNames: Readonly<Record<ConditionDomain, string>> = {
  demand: "Demand",
  rest: "Rest cut short",
};

export const levelNames: Readonly<Record<ConditionLevel, string>> = {
  usual: "usual",
  above: "above usual",
  "far-above": "far above usual",
  "not-known": "not known",
};

/** @example conditionText("rest", null) // "rest cut short: not known" */
export function conditionText(domain: ConditionDomain, band: ConditionBandOfWeek | null): string {
  return `${conditionNames[domain].toLowerCase()}: ${levelNames[band?.level ?? "not-known"]}`;
}

type Figures = LimitOfWeek & { readonly value: number };

const figures: Readonly<Record<LimitCode, (limit: Figures) => string>> = {
  "busy-share": ({ value, from }) =>
    `${format.percent(value)} of worked half-hours were busy (limit ${format.percent(from)}, the same for everybody)`,
  "longest-stretch": ({ value, from }) =>
    `On half of the days one stretch lasted ${format.hours(value * 60)} or more (limit ${format.hours(from * 60)}, the same for everybody)`,
  "quick-returns": ({ value, from }) =>
    `${format.count(value, { one: "rest", other: "rests" })} under 11 h in four weeks (limit ${format.number(from)})`,
  overtime: ({ value, from }) =>
    `${format.hours(value * 3600)} over the rostered hours (limit ${format.hours(from * 3600)})`,
  "difficult-contacts": ({ value, share, othersShare }) =>
    [
      `${format.number(value)} contacts were complaints, abuse or escalations`,
      share === null ? "" : `, ${format.percent(share)} of all`,
      othersShare === null ? "" : `; colleagues on the queue ${format.percent(othersShare)}`,
    ].join(""),
};

/**
 * Why somebody is in attention, a sentence for each cause, limits first.
 *
 * @returns an empty list where they are not in attention
 * @example attentionReasons(week)[0] // "97 % of worked half-hours were busy (limit 70 %, the same for everybody), at the limit in 3 of the last 4 weeks."
 */
export function attentionReasons({
  attentionBy,
  limits,
  factors,
}: Pick<AgentSignalWeek, "attentionBy" | "limits" | "factors">): readonly string[] {
  return attentionBy.map((cause) => {
    if (cause === "index") return "All conditions together were at the limit two weeks in a row.";
    if (cause === "demand" || cause === "rest") {
      const led = leading(factors, cause).map((code) => factorName(code).toLowerCase());
      return `${conditionNames[cause]} was far above usual two weeks in a row${led.length > 0 ? `: ${format.list(led)}` : ""}.`;
    }
    const limit = limits.find((one) => one.limit === cause);
    return limit ? limitText(limit) : `${factorNameOf(cause)}: at the limit.`;
  });
}

/** At most this many factors of a condition are named: those that weigh most. */
const maxLeading = 2;

function leading(factors: AgentSignalWeek["factors"], domain: ConditionDomain): readonly FactorCode[] {
  const of = factors.filter((one) => isOfDomain({ code: one.factor, domain: one.domain }, domain));
  const size = ({ weight, score }: FactorOfWeek) => weight * (score ?? 0);
  return of
    .filter((one) => size(one) > 0)
    .sort((a, b) => size(b) - size(a))
    .slice(0, maxLeading)
    .map(({ factor }) => factor);
}

function limitText(limit: LimitOfWeek): string {
  const { value, weeksAtLimit, ofWeeks } = limit;
  const weeks = `at the limit in ${format.number(weeksAtLimit.length)} of the last ${format.number(ofWeeks)} weeks`;
  const text = value === null ? limit.sentence : figures[limit.limit]({ ...limit, value });
  return `${text}, ${weeks}.`;
}

function factorNameOf(code: LimitCode): string {
  return code === "difficult-contacts" ? "Difficult contacts" : factorName(code);
}

/**
 * Where what is shown and what decided differ: what is missing counts zero for the decision.
 *
 * @returns undefined where they are the same, or nothing decided
 */
export function decidedText({
  decisionIndex,
  index,
}: Pick<AgentSignalWeek, "decisionIndex" | "index">): string | undefined {
  if (decisionIndex === null) return undefined;
  const { method } = firstBurnoutRule;
  const decided = roundedIndex(decisionIndex, method);
  if (index !== null && roundedIndex(index, method) === decided) return undefined;
  return `Decided on at least ${format.number(decided)}: what is missing counts as zero there, so that a lost file never flags anybody.`;
}
