import { type Contact, contactKind, contactValues } from "../../../domain/floor/contact.ts";
import { Refusal } from "../recognise/refusal.ts";
import type { ReadingContext, RowSink } from "./format.ts";
import { queueContactKey } from "./queue-contact.ts";
import { splitValues, transferPlaces } from "./queue-transfer.ts";

/** One row of a queue's log. */
export interface QueueEvent {
  /** UTC seconds. */
  readonly at: number;
  readonly call: string;
  readonly queue: string;
  readonly agent: string;
  readonly event: string;
  /** What follows the event, in order; blank where it is missing. */
  readonly data: readonly string[];
}

interface OpenCall {
  readonly enteredAt: number | null;
  readonly customer: string | null;
  connectedAt: number | null;
  waitSeconds: number | null;
  /** Whether an agent passed the call on, and it came into this queue by that. */
  readonly isTransferred: boolean;
}

/** What an agent did in the course of a call. */
export interface HandledCall {
  readonly agent: string;
  readonly answeredAt: number;
  readonly endedAt: number;
}

/** How a call leaves its queue, and where the row keeps its wait and its talk; null where that differs from row to row. */
const endings = {
  COMPLETEAGENT: { outcome: "handled", wait: 0, talk: 1, isTransfer: false },
  COMPLETECALLER: { outcome: "handled", wait: 0, talk: 1, isTransfer: false },
  TRANSFER: { outcome: "handled", wait: 2, talk: 3, isTransfer: true },
  BLINDTRANSFER: { outcome: "handled", wait: 2, talk: 3, isTransfer: true },
  ATTENDEDTRANSFER: { outcome: "handled", wait: null, talk: null, isTransfer: true },
  ABANDON: { outcome: "abandoned", wait: 2, talk: -1, isTransfer: false },
  EXITWITHTIMEOUT: { outcome: "unserved", wait: 2, talk: -1, isTransfer: false },
  EXITWITHKEY: { outcome: "unserved", wait: 3, talk: -1, isTransfer: false },
  EXITEMPTY: { outcome: "unserved", wait: 2, talk: -1, isTransfer: false },
} as const;
type Ending = (typeof endings)[keyof typeof endings];

const maxOpenCalls = 100_000;
const secondsADay = 86_400;

/**
 * The calls of a queue's log: from the row where one enters the queue to the row where it leaves. The row
 * that ends a call brings its contact; the rows before it are counted there.
 */
export class QueueCalls {
  readonly #context: ReadingContext;
  readonly #open = new Map<string, OpenCall>();
  readonly #visits = new Map<string, number>();
  /** Calls that an agent passed on, and that have come into no queue since. */
  readonly #passedOn = new Set<string>();

  constructor(context: ReadingContext) {
    this.#context = context;
  }

  get open(): number {
    return this.#open.size;
  }

  /** Takes a row, if it is one of a call. @returns what an agent did, where the row ends it; else null */
  take(event: QueueEvent, sink: RowSink): HandledCall | null | undefined {
    const ending = Object.hasOwn(endings, event.event)
      ? endings[event.event as keyof typeof endings]
      : undefined;
    if (ending) return this.#end(event, ending, sink);
    if (event.event === "ENTERQUEUE") this.#enter(event);
    else if (event.event === "CONNECT") this.#connect(event);
    else return undefined;
    sink.ignore("counted-at-the-end-of-its-call");
    return null;
  }

  #enter(event: QueueEvent): void {
    const number = event.data[1] ?? "";
    if (this.#open.size >= maxOpenCalls) {
      throw new Refusal(
        "too-large",
        `This log has more than ${maxOpenCalls} calls that never end; cut it by time and import the parts.`,
      );
    }
    this.#open.set(nameOf(event), {
      enteredAt: event.at,
      isTransferred: this.#passedOn.delete(event.call),
      customer:
        number === "" || /^(unknown|anonymous)$/i.test(number) ? null : this.#context.customerHash(number),
      connectedAt: null,
      waitSeconds: null,
    });
  }

  #connect(event: QueueEvent): void {
    const name = nameOf(event);
    const call = this.#open.get(name) ?? {
      enteredAt: null,
      customer: null,
      connectedAt: null,
      waitSeconds: null,
      isTransferred: false,
    };
    call.connectedAt = event.at;
    call.waitSeconds = secondsOf(event.data[0]);
    this.#open.set(name, call);
  }

  #end(event: QueueEvent, ending: Ending, sink: RowSink): HandledCall | null {
    const name = nameOf(event);
    const call = this.#open.get(name);
    this.#open.delete(name);
    const values = ending.wait === null ? splitValues(event.data) : event.data;
    const places = ending.wait === null ? transferPlaces(values) : ending;
    const waitSeconds = secondsOf(values[places.wait]) ?? call?.waitSeconds ?? null;
    const talkSeconds = secondsOf(values[places.talk]);
    const isHandled = ending.outcome === "handled";
    if (!isNaturalSpan(waitSeconds) || !isNaturalSpan(talkSeconds)) {
      sink.reject("data1", "call-longer-than-a-day");
      return null;
    }
    if (isHandled && talkSeconds === null && !call) {
      sink.ignore("end-of-an-unknown-call");
      return null;
    }
    const answeredAt = isHandled ? (call?.connectedAt ?? event.at - (talkSeconds ?? 0)) : null;
    const offeredAt = call?.enteredAt ?? (answeredAt ?? event.at) - (waitSeconds ?? 0);
    if (answeredAt !== null && (answeredAt < offeredAt || answeredAt > event.at)) {
      sink.reject("time", "ends-before-start");
      return null;
    }
    if (offeredAt > event.at) {
      sink.reject("time", "ends-before-start");
      return null;
    }
    if (event.at - offeredAt > secondsADay) {
      sink.reject("time", "call-longer-than-a-day");
      return null;
    }
    const agent = isHandled && event.agent !== "NONE" && event.agent !== "" ? event.agent : null;
    const talked = talkSeconds ?? (answeredAt === null ? null : event.at - answeredAt);
    const contact: Contact = {
      agent,
      team: null,
      queue: event.queue,
      channel: "voice",
      direction: "inbound",
      serviceDay: this.#context.floorClock.dayOf(answeredAt ?? offeredAt),
      offeredAt,
      answeredAt,
      endedAt: event.at,
      waitSeconds: waitSeconds ?? (answeredAt ?? event.at) - offeredAt,
      talkSeconds: isHandled ? talked : null,
      holdSeconds: null,
      acwSeconds: null,
      handleSeconds: agent === null ? null : talked,
      outcome: isHandled && agent === null ? "unserved" : ending.outcome,
      resolution: null,
      transferredIn: call?.isTransferred ? 1 : null,
      transferredOut: ending.isTransfer ? 1 : 0,
      escalated: null,
      complaint: null,
      abuse: null,
      customer: call?.customer ?? null,
    };
    if (ending.isTransfer) this.#passOn(event.call);
    sink.record(contactKind, this.#visitOf(name), null, contactValues(contact));
    return agent === null || answeredAt === null ? null : { agent, answeredAt, endedAt: event.at };
  }

  #passOn(call: string): void {
    const [oldest] = this.#passedOn;
    if (this.#passedOn.size >= maxOpenCalls && oldest !== undefined) this.#passedOn.delete(oldest);
    this.#passedOn.add(call);
  }

  /** A call that comes to the same queue again is another contact. */
  #visitOf(name: string): string {
    const visits = (this.#visits.get(name) ?? 0) + 1;
    // Calls come again soon or never: the oldest names are let go.
    const [oldest] = this.#visits.keys();
    if (this.#visits.size >= maxOpenCalls && oldest !== undefined) this.#visits.delete(oldest);
    this.#visits.set(name, visits);
    return visits === 1 ? name : `${name}/${visits}`;
  }
}

function nameOf({ call, queue }: QueueEvent): string {
  return queueContactKey(call, queue);
}

function secondsOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function isNaturalSpan(seconds: number | null): boolean {
  return seconds === null || seconds <= secondsADay;
}
