import type { Contact } from "../../../domain/floor/contact.ts";
import type { ReadingContext } from "./format.ts";

/** What a switch says of one agent's part of a call. Instants in UTC seconds; what its records lack is null. */
export interface SaidPart extends Pick<Contact, "agent" | "answeredAt" | "queue" | "direction" | "customer"> {
  readonly offeredAt: number;
  readonly endedAt: number;
  readonly workSeconds: number | null;
  readonly hasGivenUp: boolean;
}

/** The contact of a switch's call: its work is talk and hold together, and there is no after-contact work. */
export function switchContact(part: SaidPart, { floorClock }: ReadingContext): Contact {
  const { agent, queue, direction, offeredAt, answeredAt, endedAt, workSeconds, customer } = part;
  return {
    agent,
    team: null,
    queue,
    channel: "voice",
    direction,
    serviceDay: floorClock.dayOf(answeredAt ?? offeredAt),
    offeredAt,
    answeredAt,
    endedAt,
    waitSeconds: (answeredAt ?? endedAt) - offeredAt,
    talkSeconds: workSeconds,
    holdSeconds: null,
    acwSeconds: null,
    handleSeconds: workSeconds,
    outcome: agent !== null ? "handled" : part.hasGivenUp ? "abandoned" : "unserved",
    resolution: null,
    transferredIn: null,
    transferredOut: null,
    escalated: null,
    complaint: null,
    abuse: null,
    customer,
  };
}
