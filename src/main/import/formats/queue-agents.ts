import { type AgentState, agentStateKind, agentStateValues } from "../../../domain/floor/agent-state.ts";
import { pausedState } from "../../../domain/floor/paused-state.ts";
import type { StateReason } from "../../../domain/floor/state-reason.ts";
import type { ReadingContext, RowSink } from "./format.ts";
import { keptReason } from "./kept-reason.ts";
import type { HandledCall, QueueEvent } from "./queue-calls.ts";
import { stateKey } from "./state-key.ts";

interface LoggedAgent {
  /** The queues to which the agent was added, and not yet taken from. */
  readonly queues: Set<string>;
  /** Since when the agent is there and takes calls; null where paused, or not known to be there. */
  availableSince: number | null;
  pausedSince: number | null;
  reason: StateReason | null;
}

const longestInterval = 36 * 3600;
const anyQueue = "*";

/**
 * The agents of a queue's log: logged in from ADDMEMBER to REMOVEMEMBER, less PAUSE to UNPAUSE. An
 * interval comes with the row that ends it.
 */
export class QueueAgents {
  readonly #context: ReadingContext;
  readonly #agents = new Map<string, LoggedAgent>();
  readonly #reasonOf = keptReason();
  readonly #keyOf = stateKey();

  constructor(context: ReadingContext) {
    this.#context = context;
  }

  /** The number of intervals that have begun and not ended. */
  get open(): number {
    const isOpen = ({ availableSince, pausedSince }: LoggedAgent) => (availableSince ?? pausedSince) !== null;
    return [...this.#agents.values()].filter(isOpen).length;
  }

  /** Takes a row, if it describes an agent's state. @returns whether it does */
  take(event: QueueEvent, sink: RowSink): boolean {
    switch (event.event) {
      case "ADDMEMBER":
        this.#logIn(event, event.queue, sink);
        return true;
      case "AGENTLOGIN":
      case "AGENTCALLBACKLOGIN":
        this.#logIn(event, anyQueue, sink);
        return true;
      case "REMOVEMEMBER":
        this.#logOut(event, event.queue, sink);
        return true;
      case "AGENTLOGOFF":
      case "AGENTCALLBACKLOGOFF":
        this.#logOut(event, anyQueue, sink);
        return true;
      case "PAUSE":
      case "PAUSEALL":
        this.#pause(event, sink);
        return true;
      case "UNPAUSE":
      case "UNPAUSEALL":
        this.#unpause(event, sink);
        return true;
      default:
        return false;
    }
  }

  /** The talk of a call, which comes with the row that brings its contact. */
  talked({ agent, answeredAt, endedAt }: HandledCall, sink: RowSink): void {
    if (endedAt > answeredAt)
      this.#record({ agent, state: "talk", reason: null, startedAt: answeredAt, endedAt }, sink);
  }

  #logIn(event: QueueEvent, queue: string, sink: RowSink): void {
    const agent = this.#agentOf(event.agent);
    agent.queues.add(queue);
    if (agent.availableSince === null && agent.pausedSince === null) agent.availableSince = event.at;
    sink.ignore("counted-at-the-end-of-its-spell");
  }

  #logOut(event: QueueEvent, queue: string, sink: RowSink): void {
    const agent = this.#agentOf(event.agent);
    agent.queues.delete(queue);
    if (agent.queues.size > 0) {
      sink.ignore("still-in-another-queue");
      return;
    }
    this.#endInterval(event, agent, sink);
    this.#agents.delete(event.agent);
  }

  #pause(event: QueueEvent, sink: RowSink): void {
    const agent = this.#agentOf(event.agent);
    const reason = this.#reasonOf(event.data[0] || null, sink);
    if (agent.pausedSince !== null && agent.reason === reason) {
      sink.ignore("paused-already");
      return;
    }
    this.#endInterval(event, agent, sink);
    agent.pausedSince = event.at;
    agent.reason = reason;
  }

  #unpause(event: QueueEvent, sink: RowSink): void {
    const agent = this.#agentOf(event.agent);
    if (agent.pausedSince === null) {
      sink.ignore("not-paused");
      return;
    }
    this.#endInterval(event, agent, sink);
    if (agent.queues.size > 0) agent.availableSince = event.at;
  }

  /** Ends the agent's current interval, if any; otherwise the row is counted where the next one ends. */
  #endInterval(event: QueueEvent, agent: LoggedAgent, sink: RowSink): void {
    const startedAt = agent.pausedSince ?? agent.availableSince;
    const state = agent.pausedSince === null ? "available" : pausedState(agent.reason);
    const reason = agent.pausedSince === null ? null : agent.reason;
    agent.pausedSince = null;
    agent.availableSince = null;
    agent.reason = null;
    if (startedAt === null) sink.ignore("counted-at-the-end-of-its-spell");
    else if (event.at === startedAt) sink.ignore("zero-length");
    else if (event.at < startedAt) sink.reject("time", "ends-before-start");
    else if (event.at - startedAt > longestInterval) sink.reject("time", "too-long");
    else this.#record({ agent: event.agent, state, reason, startedAt, endedAt: event.at }, sink);
  }

  #record(interval: Omit<AgentState, "serviceDay">, sink: RowSink): void {
    const { agent, startedAt, state, endedAt } = interval;
    const serviceDay = this.#context.floorClock.dayOf(startedAt);
    const key = this.#keyOf("queue-log", agent, startedAt, state, endedAt);
    sink.record(agentStateKind, key, null, agentStateValues({ ...interval, serviceDay }));
  }

  #agentOf(name: string): LoggedAgent {
    let agent = this.#agents.get(name);
    if (!agent) {
      agent = { queues: new Set(), availableSince: null, pausedSince: null, reason: null };
      this.#agents.set(name, agent);
    }
    return agent;
  }
}
