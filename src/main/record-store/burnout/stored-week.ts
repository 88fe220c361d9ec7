import type { BurnoutIndex } from "../../../domain/burnout/burnout-index.ts";
import type { BurnoutState, BurnoutWeek } from "../../../domain/burnout/burnout-week.ts";
import type { Confidence } from "../../../domain/burnout/confidence.ts";
import type { FactorReading } from "../../../domain/burnout/factor-reading.ts";
import type { ByFactor, FactorCode } from "../../../domain/burnout/factor-rule.ts";
import type { AbsoluteEdges } from "../../../domain/burnout/queue-week.ts";
import { isSignalKnown } from "../../../domain/burnout/week-signal.ts";
import type { WeekIndex } from "../../../domain/calendar/iso-week.ts";
import type { Columns, RowOf } from "../sql/columns.ts";
import { attentionByOf, bandText, decidedText, decisionOf, limitsOf, limitsText } from "./stored-decision.ts";

/** A judged week as its table keeps it (see 0006-burnout-weeks.ts). */
export interface StoredWeek {
  readonly week: WeekIndex;
  readonly agent: number;
  readonly ruleVersion: number;
  readonly index: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly coverage: number;
  readonly withheld: string;
  readonly confidence: string | null;
  readonly reachedWeeks: number;
  readonly since: WeekIndex | null;
  readonly pastOf: WeekIndex;
  readonly parts: string;
  readonly demandWeeks: number;
  readonly restWeeks: number;
  readonly demand: string | null;
  readonly rest: string | null;
  readonly decisionIndex: number | null;
  readonly attentionBy: string;
  readonly limits: string;
  readonly decided: string;
  /** null of weeks from before it was kept; then it is known where there is an index. */
  readonly isKnown: 0 | 1 | null;
}

export const weekColumns = `week, agent_id AS agent, rule_version AS ruleVersion, burnout_index AS "index", low,
  high, coverage, withheld, confidence, reached_weeks AS reachedWeeks, since, past_of AS pastOf, parts,
  demand_weeks AS demandWeeks, rest_weeks AS restWeeks, demand, rest, decision_index AS decisionIndex,
  attention_by AS attentionBy, limits, decided, is_known AS isKnown`;

/** The columns of a judged week, as they are written. */
export const burnoutWeekColumns = {
  week: "integer",
  agent_id: "integer",
  rule_version: "integer",
  burnout_index: "real?",
  low: "real?",
  high: "real?",
  coverage: "real",
  withheld: "text",
  confidence: "text?",
  reached_weeks: "integer",
  since: "integer?",
  past_of: "integer",
  parts: "text",
  demand_weeks: "integer",
  rest_weeks: "integer",
  demand: "text?",
  rest: "text?",
  decision_index: "real?",
  attention_by: "text",
  limits: "text",
  decided: "text",
  is_known: "integer",
} as const satisfies Columns;

export type BurnoutWeekRow = RowOf<typeof burnoutWeekColumns>;

/** [smoothed part, the week it is known in, the part against the queue]. */
type Part = readonly [value: number, knownIn: WeekIndex, peer: number | null];

/** A factor of a judged week, as lists of people need it. */
export interface StoredPart {
  readonly code: FactorCode;
  readonly smoothed: { readonly value: number; readonly knownIn: WeekIndex };
  readonly peer: { readonly g: number } | null;
}

/** A judged week as its table keeps it. */
export function weekRow(week: BurnoutWeek<number>): BurnoutWeekRow {
  const { agent, index, ...judged } = week;
  const { decided, state } = judged;
  const shown = index.kind === "shown" ? index : undefined;
  const parts = judged.readings.flatMap(({ code, smoothed, peer }) =>
    smoothed ? [[code, [smoothed.value, smoothed.knownIn, peer?.g ?? null]]] : [],
  );
  return {
    week: judged.week,
    agent_id: agent,
    rule_version: judged.ruleVersion,
    burnout_index: shown?.index ?? null,
    low: shown?.low ?? null,
    high: shown?.high ?? null,
    coverage: index.coverage,
    withheld: JSON.stringify(index.kind === "withheld" ? index.because : []),
    confidence: judged.confidence ? JSON.stringify(judged.confidence) : null,
    reached_weeks: state.reached.index,
    since: state.since,
    past_of: judged.baselineOf,
    parts: JSON.stringify(Object.fromEntries(parts)),
    demand_weeks: state.reached.demand,
    rest_weeks: state.reached.rest,
    demand: bandText(decided.demand),
    rest: bandText(decided.rest),
    decision_index: decided.decisionIndex,
    attention_by: JSON.stringify(state.by),
    limits: limitsText(state.limits),
    decided: decidedText(state),
    is_known: isSignalKnown(week) ? 1 : 0,
  };
}

export function partsOf({ parts }: Pick<StoredWeek, "parts">): StoredPart[] {
  return Object.entries(JSON.parse(parts) as Record<string, Part>).map(([code, [value, knownIn, peer]]) => ({
    code: code as FactorCode,
    smoothed: { value, knownIn },
    peer: peer === null ? null : { g: peer },
  }));
}

/** What a judged week hands on to the next one. */
export function stateOf(stored: StoredWeek): BurnoutState {
  const { week, since, reachedWeeks: index, demandWeeks: demand, restWeeks: rest } = stored;
  const smoothed = Object.fromEntries(partsOf(stored).map((part) => [part.code, part.smoothed]));
  return {
    week,
    reached: { demand, rest, index },
    limits: limitsOf(stored),
    by: attentionByOf(stored),
    since,
    smoothed,
    decision: decisionOf(stored, smoothed),
  };
}

/** U of the factors of a stored week as they count for attention. */
export function decisionOfStored(stored: Pick<StoredWeek, "parts" | "decided">): ByFactor<number> {
  return decisionOf(stored, Object.fromEntries(partsOf(stored).map((part) => [part.code, part.smoothed])));
}

export function confidenceOf({ confidence }: Pick<StoredWeek, "confidence">): Confidence | null {
  return confidence === null ? null : (JSON.parse(confidence) as Confidence);
}

export function withheldOf({ withheld }: Pick<StoredWeek, "withheld">) {
  return JSON.parse(withheld) as Extract<BurnoutIndex, { kind: "withheld" }>["because"];
}

/** How the parts of one factor of a week were reached; only one person's page reads it. */
export interface StoredReading {
  /** The part against one's own past, with its median and the valid weeks of that past. */
  readonly own: number | null;
  readonly ownMedian: number | null;
  readonly ownWeeks: number;
  readonly peer: number | null;
  readonly peerMedian: number | null;
  readonly peers: number;
  readonly absolute: number | null;
  /** Of a factor whose edges the queue's week gives. */
  readonly edges: AbsoluteEdges | null;
}

type ReadingTuple = readonly [
  own: number | null,
  ownMedian: number | null,
  ownWeeks: number,
  peer: number | null,
  peerMedian: number | null,
  peers: number,
  absolute: number | null,
  zeroAt: number | null,
  oneAt: number | null,
];

export function readingsText(readings: readonly FactorReading[]): string {
  const tuples = readings.map(({ code, own, baseline, peer, peers, absolute }) => {
    const { edges } = peers;
    const tuple: ReadingTuple = [
      short(own?.g),
      short(baseline.spread?.median),
      baseline.weeks,
      short(peer?.g),
      short(peers.spread?.median),
      Math.max(0, peers.peers),
      short(absolute),
      short(edges?.zeroAt),
      short(edges?.oneAt),
    ];
    return [code, tuple];
  });
  return JSON.stringify(Object.fromEntries(tuples));
}

// More digits than anybody reads, and fewer than a number may have. A whole number mostly has fewer anyway.
const digits = 9;
const wholeBelow = 10 ** digits;

function short(value: number | null | undefined): number | null {
  if (value == null) return null;
  return Number.isInteger(value) && Math.abs(value) < wholeBelow ? value : Number(value.toPrecision(digits));
}

export function readingsOf(text: string): ReadonlyMap<FactorCode, StoredReading> {
  const entries = Object.entries(JSON.parse(text) as Record<string, ReadingTuple>);
  return new Map(
    entries.map(([code, [own, ownMedian, ownWeeks, peer, peerMedian, peers, absolute, zeroAt, oneAt]]) => {
      const edges = zeroAt === null || oneAt === null ? null : { zeroAt, oneAt };
      return [code as FactorCode, { own, ownMedian, ownWeeks, peer, peerMedian, peers, absolute, edges }];
    }),
  );
}
