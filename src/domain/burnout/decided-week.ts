import type { WeekIndex } from "../calendar/iso-week.ts";
import { type ByLimit, isAtLimit, type LimitWeeks, limitFigure, weeksAtLimit } from "./at-limit.ts";
import type { AttentionState } from "./attention.ts";
import type { BurnoutIndex } from "./burnout-index.ts";
import { type BurnoutRule, factorsOn } from "./burnout-rule.ts";
import { type ConditionBand, conditionBand, type DecidedPart, decisionIndex } from "./condition-bands.ts";
import type { ContactCounts } from "./contact-counts.ts";
import type { DifficultOthers } from "./difficult-peers.ts";
import type { FactorReading } from "./factor-reading.ts";
import type { ByFactor } from "./factor-rule.ts";
import type { LimitCode } from "./limit-rule.ts";
import { type ReachedWeeks, reachedWeeks } from "./together.ts";
import type { WeeklyQuantities } from "./weekly-quantity.ts";

/** What attention is decided by in one agent's week (methods, 8.1). */
export interface DecidedWeek {
  /** null under a rule that knows no bands. */
  readonly demand: ConditionBand | null;
  readonly rest: ConditionBand | null;
  /** The index with missing factors at zero, 0 to 100; null under a rule that decides by the shown one. */
  readonly decisionIndex: number | null;
  readonly reached: ReachedWeeks;
  readonly limits: ByLimit<LimitWeeks>;
}

interface DecidingFacts {
  readonly week: WeekIndex;
  readonly quantities: WeeklyQuantities;
  readonly counts: ContactCounts | null;
  readonly others: DifficultOthers | null;
  readonly index: BurnoutIndex;
  readonly readings: readonly FactorReading[];
  readonly before: AttentionState | undefined;
  /** Whether the week's value is of a poorer basis than one of the past. */
  readonly poorer: (code: LimitCode) => boolean;
}

/** Demand, rest, the deciding index and the limits of a week, with what the weeks before make of them. */
export function decidedWeek(facts: DecidingFacts, rule: BurnoutRule): DecidedWeek {
  const { week, index, readings, before } = facts;
  const { together, limits } = rule.attention;
  const parts = decidedParts(readings);
  const demand = (together && conditionBand(parts, rule, "demand", together.demandFrom)) ?? null;
  const rest = (together && conditionBand(parts, rule, "rest", together.restFrom)) ?? null;
  const deciding = rule.method.decision ? decisionIndex(parts, rule) : null;
  const shown = index.kind === "shown" ? index.index : null;
  const previous = before?.week === week - 1 ? before.reached : undefined;
  return {
    demand,
    rest,
    decisionIndex: deciding,
    reached: reachedWeeks(
      previous,
      { demand, rest },
      rule.method.decision ? deciding : shown,
      rule.attention,
    ),
    limits: limits ? limitWeeks(facts, limits, rule) : {},
  };
}

function decidedParts(readings: readonly FactorReading[]): ByFactor<DecidedPart> {
  return Object.fromEntries(
    readings.map(({ code, decision, smoothed, poorer }) => [
      code,
      { decision: decision ?? 0, shown: smoothed?.value ?? null, known: smoothed !== null && !poorer },
    ]),
  );
}

/** A limit whose value has a poorer basis than before is not at it, unless it brought attention already. */
function limitWeeks(
  { week, quantities, counts, others, before, poorer }: DecidingFacts,
  { ofWeeks, rules }: NonNullable<BurnoutRule["attention"]["limits"]>,
  rule: BurnoutRule,
): ByLimit<LimitWeeks> {
  const factors = factorsOn(rule);
  return Object.fromEntries(
    rules.flatMap((limit) => {
      if (!limit.on) return [];
      const { code } = limit;
      const figure = limitFigure(limit, { quantities, counts, others, factors }) ?? null;
      const decides = figure !== null && (!poorer(code) || before?.by.includes(code) === true);
      const isNow = decides && isAtLimit(figure, limit);
      const weeks = weeksAtLimit(before?.limits[code]?.weeks ?? [], isNow, week, { ofWeeks });
      return figure === null && weeks.length === 0 ? [] : [[code, { figure, weeks }]];
    }),
  );
}
