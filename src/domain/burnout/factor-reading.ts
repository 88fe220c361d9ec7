import type { WeekIndex } from "../calendar/iso-week.ts";
import { type Baseline, type PastWeek, standingBaseline } from "./baseline.ts";
import type { BurnoutMethod } from "./burnout-rule.ts";
import { isContractedLate } from "./contract-facts.ts";
import { abusivePart, decisionPart, decisionSmoothed } from "./decision-part.ts";
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
  /** The week whose baseline it is: earlier while the agent is in attention and it holds enough weeks. */
  readonly baselineOf: WeekIndex;
  readonly peers: AmongPeers;
  /** u, 0 to 1; null where the factor is missing in the week. */
  readonly part: number | null;
  /** U, 0 to 1; null where it is missing. Its `knownIn` says whether it was carried on. */
  readonly smoothed: SmoothedPart | null;
  /** U as it counts for attention, 0 to 1; null where the factor was never known. */
  readonly decision: number | null;
  /** The value is of a poorer basis than one of the past: shown, and missing for the decision. */
  readonly poorer: boolean;
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
  readonly decisionBefore: number | undefined;
  /** Abusive contacts of the week; null where no record says so. */
  readonly abusive: number | null;
  readonly poorer: boolean;
}

const alone: AmongPeers = { peers: 0, spread: null, edges: null };

/** Of an agent without a main queue, or a factor without a valid quantity. */
export function noPeers(): AmongPeers {
  return alone;
}

/** One factor of one agent's week, from its quantity to its smoothed part (methods, 3.3, steps 1 to 5, and 8.1). */
export function factorReading(facts: FactorFacts, factor: FactorRule, method: BurnoutMethod): FactorReading {
  const { quantity, peers, abusive, poorer } = facts;
  const still = { held: facts.baselineOf, week: facts.week };
  const { of, ...past } = standingBaseline(facts.past, still, factor, method, quantity?.basis);
  const value = validValue(quantity, factor);
  const ownAlone = factor.sparesContracted === true && isContractedLate(quantity?.contract);
  const held = (among: Baseline | AmongPeers): Deviation | null =>
    value === undefined || !among.spread ? null : deviation(value, among.spread, factor, method);
  const edges = factor.edges?.kind === "fixed" ? factor.edges : peers.edges;
  const byEdges =
    value === undefined || factor.role === "telemetry" ? null : ownAlone ? 0 : absolutePart(value, edges);
  const byCount =
    value === undefined || abusive === null || !factor.abusive ? null : abusivePart(abusive, factor);
  const parts: WeekParts = {
    own: held(past),
    peer: factor.role === "exposure" && !ownAlone ? held(peers) : null,
    absolute: largest(byEdges, byCount),
  };
  const part = weekPart(parts, factor.role, method);
  const missing = part === null || poorer;
  const deciding = decisionPart({ ...parts, absolute: byEdges }, factor, method, {
    missing,
    abusive,
    ownAlone,
  });
  const smoothed = smoothedPart(facts.smoothedBefore, part, facts.week, method);
  return {
    code: factor.code,
    role: factor.role,
    state: quantityState(quantity, factor),
    quantity: quantity ?? null,
    baseline: past,
    baselineOf: of,
    peers,
    ...parts,
    part,
    smoothed,
    decision: decisionSmoothed(facts.decisionBefore, deciding, missing, {
      ...method,
      atMost: smoothed?.value ?? 1,
    }),
    poorer,
  };
}

function largest(one: number | null, other: number | null): number | null {
  return one === null ? other : other === null ? one : Math.max(one, other);
}
