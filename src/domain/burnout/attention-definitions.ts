import { toPlaces } from "../statistics/rounding.ts";
import type { FigureDefinition } from "../workload/figure-definition.ts";
import type { AttentionRule, BurnoutRule } from "./burnout-rule.ts";
import { type ConditionDomain, domainFactors } from "./condition-bands.ts";
import type { LimitRule } from "./limit-rule.ts";
import { limitNames, limitSentence } from "./limit-sentence.ts";

const choice = { source: "Our choice, the same for everybody", evidence: "choice" } as const;

const absolute =
  "The limits are absolute: no quota and no lack of time moves them. With more flags than time, the time is the finding. Breaches of rest rules show whatever else is said.";

/** How attention is decided under a rule (methods, 8.1); by the index alone under the first version. */
export function attentionDefinitions(rule: BurnoutRule): readonly FigureDefinition[] {
  const { attention, method } = rule;
  const { together, limits } = attention;
  const inARow = `${attention.weeks} weeks in a row, each week by the rule that was valid in it`;
  if (!together || !limits || !method.decision)
    return [
      {
        code: "attention",
        name: "Attention",
        unit: "yes or no",
        formula: `index of ${attention.from} or more in ${inARow}`,
        ...choice,
        limits: absolute,
      },
    ];
  return [
    conditionDefinition("demand", rule, together.demandFrom),
    conditionDefinition("rest", rule, together.restFrom),
    {
      code: "decision-part",
      name: "Parts as they count for attention",
      unit: "0 to 1",
      formula: `as the smoothed part, but what is missing counts zero: a missing week, a past that is too short, a queue with too few others, a value of a poorer basis than in the ${method.baseline.oldest} weeks before. A part relative to the queue counts up to ${method.decision.relativeUpTo}; abusive contacts count in full`,
      ...choice,
      limits:
        "So losing a source never flags anybody, and a part may be lower here than it is shown. What the missing figures could add is shown as a bound.",
    },
    {
      code: "decision-index",
      name: "Index as it counts for attention",
      unit: "points, 0 to 100",
      formula: "100 · sum of weight · part as it counts / sum of all weights, missing ones at zero",
      ...choice,
      limits:
        "Never more than the index that is shown, which is worked out over the known factors alone; there also where that is withheld.",
    },
    ...limits.rules.filter(({ on }) => on).map((limit) => limitDefinition(limit, limits)),
    {
      code: "attention",
      name: "Attention",
      unit: "yes or no",
      formula: `one and the same exposure at its limit in ${limits.weeks} of the ${limits.ofWeeks} calendar weeks that end with this one, this one included; or demand of ${together.demandFrom} or more, or rest of ${together.restFrom} or more, or an index (as it counts) of ${attention.from} or more, the same of the three in ${inARow}`,
      ...choice,
      limits: `${absolute} The signal names which of them, and the exposures.`,
    },
  ];
}

function conditionDefinition(domain: ConditionDomain, rule: BurnoutRule, cut: number): FigureDefinition {
  const factors = domainFactors(rule, domain);
  const all = factors.reduce((sum, { weight }) => sum + weight, 0);
  const named = factors.map(({ name, weight }) => `${name.toLowerCase()} ${weight}`).join(", ");
  return {
    code: domain,
    name: domain === "demand" ? "Demand" : "Rest",
    unit: "0 to 1",
    formula: `sum of weight · part as it counts / ${all}, over ${named}`,
    ...choice,
    limits: `At its cut from ${cut}. Below the cut it is not known with less than ${toPlaces(rule.method.decision?.leastKnown ?? 0, 2)} of its weight. A stretch without a pause stands in demand and in rest, and once in the index.`,
  };
}

function limitDefinition(
  limit: LimitRule,
  { weeks, ofWeeks }: NonNullable<AttentionRule["limits"]>,
): FigureDefinition {
  const { code, from, unit, reason, inWeek, share } = limit;
  const more = [
    ...(inWeek === null ? [] : [`, at least ${inWeek} of them in the week itself`]),
    ...(share
      ? [
          `, and a share of the handled contacts of at least ${share.timesOthers} times the median of ${share.leastOthers} or more others on the queue whose records have these columns; with fewer others a share of ${share.alone} or more`,
        ]
      : []),
  ];
  return {
    code: `limit-${code}`,
    name: `Limit: ${limitNames[code]}`,
    unit,
    formula: `${from} or more${more.join("")}`,
    source: reason,
    evidence: "choice",
    limits: `${limitSentence(limit)}. ${weeks} of ${ofWeeks} weeks bring attention; a week without a valid value is not at its limit. It needs this source alone.`,
  };
}
