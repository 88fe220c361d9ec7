import type { WeekIndex } from "../calendar/iso-week.ts";
import { type Baseline, baseline, type PastWeek } from "./baseline.ts";
import type { BurnoutMethod } from "./burnout-rule.ts";
import { type Deviation, deviation } from "./deviation.ts";
import type { FactorCode, FactorRole, FactorRule } from "./factor-rule.ts";
import type { AmongPeers } from "./queue-week.ts";
import { type SmoothedPart, smoothedPart } from "./smoothed-part.ts";
import { absolutePart, type WeekParts, weekPart } from "./week-part.ts";
import { type QuantityState, quantityState, validValue, type WeeklyQuantity } from "./weekly-quantity.ts";

/** Everything that one week says of one factor for one agent: what a contribution bar shows and why. */
export interface FactorReading extends WeekParts {
  readonly code: FactorCode;
  readonly role: FactorRole;
  readonly state: QuantityState;
  readonly quantity: WeeklyQuantity | null;
  readonly baseline: Baseline;
  readonly peers: AmongPeers;
  /** u, 0 to 1; null where the factor is missing in the week. */
  readonly part: number | null;
  /** U, 0 to 1; null where it is missing. Its `knownIn` says whether it was carried on. */
  readonly smoothed: SmoothedPart | null;
}

/** What one factor of one agent's week is computed from. */
export interface FactorFacts {
  readonly week: WeekIndex;
  readonly quantity: WeeklyQuantity | undefined;
  readonly past: readonly PastWeek[];
  /** The week whose baseline is used. */
  readonly baselineOf: WeekIndex;
  readonly peers: AmongPeers;
  readonly smoothedBefore: SmoothedPart | undefined;
}

const alone: AmongPeers = { peers: 0, spread: null, edges: null };

/** Of an agent without a main queue, or a factor without a valid quantity. */
export function noPeers(): AmongPeers {
  return alone;
}

/** One factor of one agent's week, from its quantity to its smoothed part (methods, 3.3, steps 1 to 5). */
export function factorReading(facts: FactorFacts, factor: FactorRule, method: BurnoutMethod): FactorReading {
  const { quantity, peers } = facts;
  const past = baseline(facts.past, facts.baselineOf, factor, method, quantity?.basis);
  const value = validValue(quantity, factor);
  const held = (among: Baseline | AmongPeers): Deviation | null =>
    value === undefined || !among.spread ? null : deviation(value, among.spread, factor, method);
  const edges = factor.edges?.kind === "fixed" ? factor.edges : peers.edges;
  const parts: WeekParts = {
    own: held(past),
    peer: factor.role === "exposure" ? held(peers) : null,
    absolute: value === undefined || factor.role === "telemetry" ? null : absolutePart(value, edges),
  };
  const part = weekPart(parts, factor.role, method);
  return {
    code: factor.code,
    role: factor.role,
    state: quantityState(quantity, factor),
    quantity: quantity ?? null,
    baseline: past,
    peers,
    ...parts,
    part,
    smoothed: smoothedPart(facts.smoothedBefore, part, facts.week, method),
  };
}
