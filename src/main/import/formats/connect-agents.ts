import { agentStateKind, agentStateValues } from "../../../domain/floor/agent-state.ts";
import { type StateReason, stateReasonOf } from "../../../domain/floor/state-reason.ts";
import { Refusal } from "../recognise/refusal.ts";
import { byText } from "./by-text.ts";
import {
  type ConnectActivity,
  type ConnectSnapshot,
  connectActivity,
  connectState,
} from "./connect-snapshot.ts";
import type { ReadingContext, RowSink } from "./format.ts";
import { keptReason } from "./kept-reason.ts";
import { stateKey } from "./state-key.ts";

export interface ConnectEvent {
  readonly row: number;
  readonly id: string;
  /** UTC seconds. */
  readonly at: number;
  /** The time as it is written, which also orders the events of one second. */
  readonly written: string;
  readonly kind: string;
  readonly now: ConnectSnapshot;
  /** What was before the event, where it says so. */
  readonly before: ConnectSnapshot | null;
}

interface OpenState extends ConnectActivity {
  readonly startedAt: number;
}

interface StreamedAgent {
  readonly name: string;
  /** Events that wait for earlier ones, in their order. */
  readonly waiting: ConnectEvent[];
  /** Ids of the last events, for each may be delivered again. */
  readonly ids: string[];
  last: ConnectEvent | undefined;
  open: OpenState | undefined;
  /** Until when the open state was seen. */
  seenAt: number;
  loggedOutAt: number | undefined;
}

const source = "connect";
/** How many events of an agent wait for earlier ones: they come out of their order by moments. */
const window = 64;
const maxAgents = 100_000;
const longestState = 36 * 3600;

/**
 * The agents of Connect's stream of events, each of which shows what an agent does from then on. A state ends where
 * another begins, or the agent goes; the one that is open at the end of the file is not known, and comes with the
 * file in which it ends, for events say since when a state lasts, and which one was before.
 */
export class ConnectAgents {
  readonly #context: ReadingContext;
  readonly #agents = new Map<string, StreamedAgent>();
  readonly #reasonOf = keptReason();
  readonly #routableReason = byText((status) => stateReasonOf(status) ?? null);
  readonly #keyOf = stateKey();

  constructor(context: ReadingContext) {
    this.#context = context;
  }

  /** Takes an event whose row is held; what comes of it is said once its place is known. */
  take(name: string, event: ConnectEvent, sink: RowSink): void {
    const agent = this.#agentOf(name);
    if (agent.ids.includes(event.id)) {
      sink.resume(event.row);
      sink.ignore("delivered-again");
      return;
    }
    agent.ids.push(event.id);
    if (agent.ids.length > window * 2) agent.ids.shift();
    if (agent.last && isBefore(event, agent.last)) {
      sink.resume(event.row);
      sink.ignore("late-event");
      return;
    }
    let place = agent.waiting.length;
    while (place > 0 && isBefore(event, agent.waiting[place - 1] as ConnectEvent)) place--;
    agent.waiting.splice(place, 0, event);
    if (agent.waiting.length > window) this.#follow(agent, agent.waiting.shift() as ConnectEvent, sink);
  }

  /** The file is at its end. @returns how many states are open there */
  end(sink: RowSink): number {
    let open = 0;
    for (const agent of this.#agents.values()) {
      for (const event of agent.waiting) this.#follow(agent, event, sink);
      if (agent.open) open++;
    }
    return open;
  }

  #follow(agent: StreamedAgent, event: ConnectEvent, sink: RowSink): void {
    sink.resume(event.row);
    agent.last = event;
    const { at, kind, now, before } = event;
    if (kind === "LOGOUT") {
      this.#openBefore(agent, before, at);
      agent.loggedOutAt = at;
      this.#change(agent, { endedAt: at, next: undefined }, sink);
      return;
    }
    // For an hour after the agent went, the stream still says that all is as it was.
    if (kind !== "LOGIN" && agent.loggedOutAt !== undefined && (now.since ?? 0) <= agent.loggedOutAt) {
      sink.ignore("event-without-record");
      return;
    }
    agent.loggedOutAt = undefined;
    if (kind !== "LOGIN") this.#openBefore(agent, before, at);
    const activity = connectActivity(now);
    const { open } = agent;
    if (open && open.kind === activity.kind && open.status === activity.status) {
      agent.seenAt = at;
      sink.ignore("event-without-record");
      return;
    }
    const earliest = open ? Math.max(open.startedAt, agent.seenAt) : Number.NEGATIVE_INFINITY;
    const said = activity.since;
    const startedAt = said !== null && said > earliest && said <= at ? said : at;
    const next = activity.kind === "offline" ? undefined : { ...activity, startedAt };
    this.#change(agent, { endedAt: startedAt, next }, sink);
    agent.seenAt = at;
  }

  /** Where nothing is known of an agent, the event may say which state it ends. */
  #openBefore(agent: StreamedAgent, before: ConnectSnapshot | null, at: number): void {
    if (agent.open || !before) return;
    const activity = connectActivity(before);
    if (activity.kind === "offline" || activity.since === null || activity.since >= at) return;
    agent.open = { ...activity, startedAt: activity.since };
    agent.seenAt = activity.since;
  }

  /** Ends the agent's state, if one is known, and begins the next; says what becomes of the event's row. */
  #change(
    agent: StreamedAgent,
    { endedAt, next }: { readonly endedAt: number; readonly next: OpenState | undefined },
    sink: RowSink,
  ): void {
    const { open } = agent;
    agent.open = next;
    if (!open) sink.ignore(next ? "counted-at-the-end-of-its-spell" : "event-without-record");
    else if (endedAt === open.startedAt) sink.ignore("zero-length");
    else if (endedAt - open.startedAt > longestState) sink.reject("EventTimestamp", "too-long");
    else this.#record(agent.name, open, endedAt, sink);
  }

  #record(agent: string, open: OpenState, endedAt: number, sink: RowSink): void {
    const { startedAt } = open;
    const reason = open.kind === "status" ? this.#reasonOfStatus(open, sink) : null;
    const state = connectState(open, reason);
    const serviceDay = this.#context.floorClock.dayOf(startedAt);
    const kept = state === "available" ? null : reason;
    const values = agentStateValues({ agent, state, reason: kept, serviceDay, startedAt, endedAt });
    sink.record(agentStateKind, this.#keyOf(source, agent, startedAt, state, endedAt), null, values);
  }

  #reasonOfStatus({ status, isRoutable }: OpenState, sink: RowSink): StateReason | null {
    // Whatever a floor calls it, who is sent contacts is there for no other reason.
    if (isRoutable) return this.#routableReason(status);
    return status === "" ? null : this.#reasonOf(status, sink);
  }

  #agentOf(name: string): StreamedAgent {
    let agent = this.#agents.get(name);
    if (!agent) {
      if (this.#agents.size >= maxAgents) {
        throw new Refusal(
          "too-large",
          `This stream has more than ${maxAgents} agents; cut it by time and import the parts.`,
        );
      }
      agent = {
        name,
        waiting: [],
        ids: [],
        last: undefined,
        open: undefined,
        seenAt: 0,
        loggedOutAt: undefined,
      };
      this.#agents.set(name, agent);
    }
    return agent;
  }
}

function isBefore(event: ConnectEvent, other: ConnectEvent): boolean {
  if (event.at !== other.at) return event.at < other.at;
  return event.written.length === other.written.length && event.written < other.written;
}
