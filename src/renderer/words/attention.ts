import type {
  AgentSignalWeek,
  ConditionBandOfWeek,
  FactorOfWeek,
  LimitOfWeek,
} from "../../contract/burnout.ts";
import { exposureOf } from "../../domain/burnout/attention-exposures.ts";
import { roundedIndex } from "../../domain/burnout/burnout-index.ts";
import { firstBurnoutRule } from "../../domain/burnout/burnout-rule.ts";
import {
  type ConditionDomain,
  type ConditionLevel,
  isOfDomain,
} from "../../domain/burnout/condition-bands.ts";
import type { FactorCode } from "../../domain/burnout/factor-rule.ts";
import { type LimitCode, limitCodes } from "../../domain/burnout/limit-rule.ts";
import { limitNames } from "../../domain/burnout/limit-sentence.ts";
import { type TogetherCode, togetherCodes } from "../../domain/burnout/together.ts";
import { capital, factorName } from "./factor.ts";
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
 * Why somebody is in attention: a sentence for each limit, then one for demand, rest and the whole.
 *
 * @returns an empty list where they are not in attention
 * @example attentionReasons(week)[0] // "97 % of worked half-hours were busy (limit 70 %, the same for everybody), at the limit in 3 of the last 4 weeks."
 */
export function attentionReasons({
  attentionBy,
  limits,
  factors,
}: Pick<AgentSignalWeek, "attentionBy" | "limits" | "factors">): readonly string[] {
  const together = togetherCodes.filter((code) => attentionBy.includes(code));
  const atLimit = limitCodes.filter((code) => attentionBy.includes(code));
  return [
    ...atLimit.map((code) => {
      const limit = limits.find((one) => one.limit === code);
      return limit ? limitText(limit) : `${limitNames[code]}: at the limit.`;
    }),
    ...(together.length > 0 ? [togetherText(together, factors)] : []),
  ];
}

const wholeName = "all conditions together";

/** @example "Demand was far above usual two weeks in a row: busy half-hours and longest stretch." */
function togetherText(causes: readonly TogetherCode[], factors: AgentSignalWeek["factors"]): string {
  const names = causes.map((cause) => (cause === "index" ? wholeName : conditionNames[cause].toLowerCase()));
  const [one] = causes;
  const alone = causes.length === 1 && one !== undefined && one !== "index" ? leading(factors, one) : [];
  const led = alone.length > 0 ? `: ${format.list(alone.map((code) => factorName(code).toLowerCase()))}` : "";
  const were = causes.length === 1 && one !== "index" ? "was" : "were";
  return `${capital(format.list(names))} ${were} far above usual two weeks in a row${led}.`;
}

/** The factors that a limit's own sentence speaks of already. */
export function saidByLimits({ attentionBy }: Pick<AgentSignalWeek, "attentionBy">): ReadonlySet<FactorCode> {
  return new Set(attentionBy.flatMap((cause) => exposureOf(cause) ?? []));
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
