import type { WeekIndex } from "../calendar/iso-week.ts";
import { baselineOf } from "./attention.ts";
import { baselineWeeks, type PastWeek } from "./baseline.ts";
import type { BurnoutRule } from "./burnout-rule.ts";
import {
  type AgentWeek,
  type BurnoutState,
  type BurnoutWeek,
  burnoutWeek,
  type PeerWeek,
} from "./burnout-week.ts";
import { peerGroup } from "./main-queue.ts";

/** What is known of a floor when one of its weeks is judged. */
export interface FloorWeek<Agent> {
  readonly week: WeekIndex;
  /** The rule that is valid in the week; undefined where none was yet. */
  readonly rule: BurnoutRule | undefined;
  /** Everybody who has records in the week: each is a peer of the others. */
  readonly measured: ReadonlyMap<Agent, PeerWeek>;
  /** Whose week is judged: everybody, or those whose week may come out different from what is known of it. */
  readonly due: Iterable<Agent>;
  /** What an agent's latest judged week handed on; undefined where there is none. */
  readonly stateOf: (agent: Agent) => BurnoutState | undefined;
  /** An agent's earlier weeks from the given one on. */
  readonly pastOf: (agent: Agent, from: WeekIndex) => readonly PastWeek[];
}

/**
 * One step of the fold over the weeks of a floor: what each due agent's week comes to after the week before
 * (methods, 3.3). Attention follows only on the very week before; while it lasts, the week is compared with
 * the baseline of the week in which it began, however long ago that is. An agent without records lives on for
 * as long as a smoothed part is carried; then nothing is left of them.
 *
 * Whoever judges weeks calls this, one week after another: the store, a preview of other rules, a simulation.
 * Who is due decides only whose week is worked out, never what comes out.
 *
 * @returns by due agent; undefined where nothing is known of the agent's week
 * @example judgedWeek({ week: 2950, rule, measured, due: measured.keys(), stateOf, pastOf }).get("a01")?.state.since
 */
export function judgedWeek<Agent>(
  floor: FloorWeek<Agent>,
): ReadonlyMap<Agent, BurnoutWeek<Agent> | undefined> {
  const { week, rule, measured } = floor;
  const due = new Set(floor.due);
  const judged = new Map<Agent, BurnoutWeek<Agent> | undefined>([...due].map((agent) => [agent, undefined]));
  if (!rule) return judged;
  const agents = [...due].flatMap((agent) => agentWeek(floor, agent, rule) ?? []);
  for (const one of burnoutWeek(agents, week, rule, othersBeside(agents, due, measured)))
    if (measured.has(one.agent) || handsOn(one.state)) judged.set(one.agent, one);
  return judged;
}

/** Whether a week without records leaves anything for the next one: a part carried on, or a week at a limit. */
function handsOn({ smoothed, limits }: BurnoutState): boolean {
  return Object.keys(smoothed).length > 0 || Object.keys(limits).length > 0;
}

/** undefined of somebody who has no records in the week and whom no earlier week handed on. */
function agentWeek<Agent>(
  { week, measured, stateOf, pastOf }: FloorWeek<Agent>,
  agent: Agent,
  rule: BurnoutRule,
): AgentWeek<Agent> | undefined {
  const own = measured.get(agent);
  const state = stateOf(agent);
  const before = state?.week === week - 1 ? state : undefined;
  if (!own && !before) return undefined;
  const { from } = baselineWeeks(baselineOf(before, week), rule.method);
  return {
    agent,
    mainQueue: own?.mainQueue ?? null,
    quantities: own?.quantities ?? {},
    counts: own?.counts ?? null,
    past: pastOf(agent, from),
    before,
  };
}

/** The rest of the floor, as far as it is a peer of anybody whose week is judged. */
function othersBeside<Agent>(
  agents: readonly AgentWeek<Agent>[],
  due: ReadonlySet<Agent>,
  measured: ReadonlyMap<Agent, PeerWeek>,
): PeerWeek[] {
  const groups = new Set(agents.flatMap(({ mainQueue }) => (mainQueue ? peerGroup(mainQueue) : [])));
  return [...measured].flatMap(([agent, one]) =>
    !due.has(agent) && one.mainQueue && groups.has(peerGroup(one.mainQueue)) ? one : [],
  );
}
