import type { WeekIndex } from "../calendar/iso-week.ts";
import { type AttentionState, attention, baselineOf } from "./attention.ts";
import type { PastWeek } from "./baseline.ts";
import { type BurnoutIndex, burnoutIndex } from "./burnout-index.ts";
import { type BurnoutRule, factorsOn } from "./burnout-rule.ts";
import { type Confidence, confidence } from "./confidence.ts";
import type { ContactCounts } from "./contact-counts.ts";
import { type DecidedWeek, decidedWeek } from "./decided-week.ts";
import { columnsLost, difficultPeers } from "./difficult-peers.ts";
import { type FactorReading, factorReading, noPeers } from "./factor-reading.ts";
import type { ByFactor, FactorCode, FactorRule } from "./factor-rule.ts";
import { type MainQueue, queueGroups } from "./main-queue.ts";
import { isPoorerBasis } from "./poorer-basis.ts";
import { type AmongPeers, amongPeers } from "./queue-week.ts";
import type { SmoothedPart } from "./smoothed-part.ts";
import { validValue, type WeeklyQuantities } from "./weekly-quantity.ts";

/** The state that a week leaves for the next, to be stored with it. */
export interface BurnoutState extends AttentionState {
  /** U of each factor that has one, also of one carried on. */
  readonly smoothed: ByFactor<SmoothedPart>;
  /** U of each factor as it counts for attention. */
  readonly decision: ByFactor<number>;
}

/** What one agent's week is judged by. Nothing of age, sex, health or reasons of absence is among it. */
export interface AgentWeek<Agent> {
  readonly agent: Agent;
  /** null where no contact of the week names a queue. */
  readonly mainQueue: MainQueue | null;
  readonly quantities: WeeklyQuantities;
  /** null where no contact was handled. */
  readonly counts?: ContactCounts | null;
  /**
   * Earlier weeks in any order. Those of the baseline are enough; while the agent is in attention, those
   * of the baseline of the week in which attention began.
   */
  readonly past: readonly PastWeek[];
  /** What the latest earlier week handed on; undefined where there was none. */
  readonly before: BurnoutState | undefined;
}

/** Somebody on the floor who serves only as a peer of others: their own week is not requested. */
export type PeerWeek = Pick<AgentWeek<unknown>, "mainQueue" | "quantities" | "counts">;

/** The signal of one agent's week. */
export interface BurnoutWeek<Agent> {
  readonly agent: Agent;
  readonly week: WeekIndex;
  readonly ruleVersion: number;
  readonly index: BurnoutIndex;
  /** One for each factor switched on, also where the index is withheld. */
  readonly readings: readonly FactorReading[];
  /** undefined where the index is withheld. */
  readonly confidence: Confidence | undefined;
  /** The week whose baseline was used: earlier than `week` while the agent is in attention. */
  readonly baselineOf: WeekIndex;
  /** What attention was decided by. */
  readonly decided: DecidedWeek;
  readonly state: BurnoutState;
}

/**
 * The index of one week for all agents of a floor (methods, 3.3 and 8.1). Weeks are computed one after another, each
 * from the state that the week before left, even where somebody has no records; a week depends on no
 * later one.
 *
 * @param agents those whose week is computed
 * @param rule the one valid in the week
 * @param others the rest of the floor: together with `agents` everybody, since each is a peer of others
 * @returns in the order given
 */
export function burnoutWeek<Agent>(
  agents: readonly AgentWeek<Agent>[],
  week: WeekIndex,
  rule: BurnoutRule,
  others: readonly PeerWeek[] = [],
): BurnoutWeek<Agent>[] {
  const factors = factorsOn(rule);
  const everybody = [...agents, ...others];
  const groups = queueGroups(everybody);
  const peersOf = peersByFactor(everybody, groups, factors, rule);
  const difficult = difficultPeers(everybody, groups);
  return agents.map((agent, place) => {
    if (agent.before && agent.before.week >= week)
      throw new RangeError(`Week ${week} does not follow on week ${agent.before.week}`);
    const held = baselineOf(agent.before, week);
    const lost = columnsLost(agent, difficult.columns[place], week - rule.method.baseline.oldest);
    const poorer = (code: FactorCode) =>
      (code === "emotional-demand" && lost) ||
      isPoorerBasis(code, agent.quantities[code]?.basis, agent.past, week - rule.method.baseline.oldest);
    const readings = factors.map((factor) =>
      factorReading(
        {
          week,
          quantity: agent.quantities[factor.code],
          past: agent.past,
          baselineOf: held,
          peers: peersOf.get(factor.code)?.[place] ?? noPeers(),
          smoothedBefore: agent.before?.smoothed[factor.code],
          decisionBefore: agent.before?.decision[factor.code],
          abusive: agent.counts?.abuse ?? null,
          poorer: poorer(factor.code),
        },
        factor,
        rule.method,
      ),
    );
    const smoothed = smoothedParts(readings);
    const index = burnoutIndex(smoothed, rule);
    const decided = decidedWeek(
      {
        week,
        quantities: agent.quantities,
        counts: agent.counts ?? null,
        others: difficult.others[place] ?? null,
        index,
        readings,
        before: agent.before,
        poorer: (code) => (code === "difficult-contacts" ? lost : poorer(code)),
      },
      rule,
    );
    const state = {
      ...attention(agent.before, decided, week, rule.attention),
      smoothed,
      decision: decisionParts(readings),
    };
    return {
      agent: agent.agent,
      week,
      ruleVersion: rule.version,
      index,
      readings,
      confidence: confidence(index, readings, rule),
      baselineOf: Math.min(week, ...readings.map((reading) => reading.baselineOf)),
      decided,
      state,
    };
  });
}

function decisionParts(readings: readonly FactorReading[]): ByFactor<number> {
  return Object.fromEntries(
    readings.flatMap(({ code, decision }) => (decision === null ? [] : [[code, decision]])),
  );
}

function smoothedParts(readings: readonly FactorReading[]): ByFactor<SmoothedPart> {
  return Object.fromEntries(readings.flatMap(({ code, smoothed }) => (smoothed ? [[code, smoothed]] : [])));
}

/**
 * For each factor the peers of each agent, in the order of the agents; no entry where there are none. Somebody
 * whose value was computed from another basis is not a peer.
 */
function peersByFactor(
  agents: readonly PeerWeek[],
  groups: readonly (readonly number[])[],
  factors: readonly FactorRule[],
  rule: BurnoutRule,
): Map<FactorCode, (AmongPeers | undefined)[]> {
  return new Map(
    factors.map((factor) => {
      const found = new Array<AmongPeers | undefined>(agents.length);
      for (const places of groups) {
        const valid = places.flatMap((place) => {
          const quantity = agents[place]?.quantities[factor.code];
          const value = validValue(quantity, factor);
          return value === undefined ? [] : [{ place, value, basis: quantity?.basis }];
        });
        for (const alike of Map.groupBy(valid, ({ basis }) => basis).values()) {
          const values = alike.map(({ value }) => value);
          for (const [at, peers] of amongPeers(values, factor, rule.method).entries())
            found[alike[at]?.place ?? -1] = peers;
        }
      }
      return [factor.code, found];
    }),
  );
}
