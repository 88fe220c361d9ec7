import { weightedIndex } from "../../../domain/burnout/burnout-index.ts";
import { type BurnoutRule, factorsOn } from "../../../domain/burnout/burnout-rule.ts";
import type { FactorCode, FactorRule } from "../../../domain/burnout/factor-rule.ts";
import type { AbsoluteEdges } from "../../../domain/burnout/queue-week.ts";
import { ledBy, type PartLead } from "../../../domain/burnout/week-part.ts";
import {
  type QuantityState,
  quantityState,
  type WeeklyQuantities,
} from "../../../domain/burnout/weekly-quantity.ts";
import type { WeekIndex } from "../../../domain/calendar/iso-week.ts";
import type { StoredPart, StoredReading } from "./stored-week.ts";

/** One factor of one agent's week as it is reported: what a contribution bar shows and why. */
export interface FactorRead {
  readonly code: FactorCode;
  readonly rule: FactorRule;
  /** U, 0 to 1; null where the factor is missing. */
  readonly score: number | null;
  /** null where the index is withheld. */
  readonly points: number | null;
  readonly value: number | null;
  readonly atLeast: boolean;
  readonly quantity: QuantityState;
  readonly knownIn: WeekIndex | null;
  readonly ownMedian: number | null;
  readonly ownWeeks: number;
  readonly peerMedian: number | null;
  readonly peers: number;
  readonly parts: {
    readonly absolute: number | null;
    readonly own: number | null;
    readonly peer: number | null;
  };
  readonly led: PartLead | null;
  readonly edges: AbsoluteEdges | null;
}

/** What is stored of one agent's week. */
export interface WeekOfFactors {
  readonly shown: boolean;
  readonly parts: readonly StoredPart[];
  readonly readings: ReadonlyMap<FactorCode, StoredReading>;
  readonly quantities: WeeklyQuantities;
}

const nothingRead: StoredReading = {
  own: null,
  ownMedian: null,
  ownWeeks: 0,
  peer: null,
  peerMedian: null,
  peers: 0,
  absolute: null,
  edges: null,
};

/**
 * Every factor of a week that the rule has switched on: what adds most first, then what is known and adds
 * nothing, then what is missing.
 */
export function factorReads(week: WeekOfFactors, rule: BurnoutRule): FactorRead[] {
  const parts = new Map(week.parts.map((part) => [part.code, part]));
  const points = pointsOf(week, rule);
  return factorsOn(rule)
    .map((factor): FactorRead => {
      const { code } = factor;
      const part = parts.get(code);
      const reading = week.readings.get(code) ?? nothingRead;
      const quantity = week.quantities[code];
      const state = quantityState(quantity, factor);
      const { own, peer, absolute, ownMedian, ownWeeks, peerMedian, peers } = reading;
      return {
        code,
        rule: factor,
        score: part?.smoothed.value ?? null,
        points: points.get(code) ?? null,
        value: state === "valid" ? (quantity?.value ?? null) : null,
        atLeast: state === "valid" && (quantity?.atLeast ?? false),
        quantity: state,
        knownIn: part?.smoothed.knownIn ?? null,
        ownMedian,
        ownWeeks,
        peerMedian,
        peers,
        parts: { absolute, own, peer },
        led: ledBy(reading, rule.method),
        edges: factor.edges?.kind === "fixed" ? factor.edges : reading.edges,
      };
    })
    .sort(
      (a, b) =>
        (b.points ?? b.score ?? -1) - (a.points ?? a.score ?? -1) ||
        b.rule.weight - a.rule.weight ||
        (a.code < b.code ? -1 : 1),
    );
}

/** The points of each factor that has any; nothing where the index is withheld. */
export function pointsOf(
  { shown, parts }: Pick<WeekOfFactors, "shown" | "parts">,
  rule: BurnoutRule,
): ReadonlyMap<FactorCode, number> {
  if (!shown) return new Map();
  const values = new Map(parts.map(({ code, smoothed }) => [code, smoothed.value]));
  const found = weightedIndex(
    factorsOn(rule).map(({ code, weight }) => ({ code, weight, part: values.get(code) ?? null })),
  );
  return new Map((found?.contributions ?? []).map(({ code, points }) => [code, points]));
}
