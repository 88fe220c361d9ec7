import type { RecordKind, RecordValues } from "./record-kind.ts";

/** How a contact ended. `unserved`: it reached the service, but the source names nobody who served it. */
export const contactOutcomes = ["handled", "abandoned", "unserved"] as const;
export type ContactOutcome = (typeof contactOutcomes)[number];

/**
 * How a contact ended, by which way it went: whom the floor calls waits for nobody, and cannot give up.
 *
 * @example outcomeOfWay("abandoned", "outbound") // "unserved"
 */
export function outcomeOfWay(outcome: ContactOutcome, direction: string | null): ContactOutcome {
  return outcome === "abandoned" && direction?.toLowerCase() === "outbound" ? "unserved" : outcome;
}
export const contactResolutions = ["resolved", "unresolved", "declined"] as const;
export type ContactResolution = (typeof contactResolutions)[number];

/** A customer's contact with the floor. Instants are UTC seconds; what the source lacks is null. */
export interface Contact {
  /** Who handled it, by the source's name; null where nobody did. */
  readonly agent: string | null;
  readonly team: string | null;
  readonly queue: string | null;
  readonly channel: string | null;
  readonly direction: string | null;
  readonly serviceDay: number;
  readonly offeredAt: number;
  readonly answeredAt: number | null;
  /**
   * End of talk and hold; after-contact work follows it. Null where the source gives none: such a contact counts
   * as handled with its handle time and has no length.
   */
  readonly endedAt: number | null;
  readonly waitSeconds: number | null;
  readonly talkSeconds: number | null;
  readonly holdSeconds: number | null;
  readonly acwSeconds: number | null;
  /** Talk, hold and after-contact work together; null where nobody handled the contact. */
  readonly handleSeconds: number | null;
  readonly outcome: ContactOutcome;
  readonly resolution: ContactResolution | null;
  readonly transferredIn: 0 | 1 | null;
  readonly transferredOut: 0 | 1 | null;
  readonly escalated: 0 | 1 | null;
  readonly complaint: 0 | 1 | null;
  readonly abuse: 0 | 1 | null;
  /** Keyed hash of the customer's number; the number itself never reaches the store. */
  readonly customer: string | null;
}

export const contactKind = {
  name: "contact",
  counted: "contacts",
  source: "contacts",
  columns: [
    { name: "agent", type: "agent" },
    { name: "team", type: "team" },
    { name: "queue", type: "queue" },
    { name: "channel", type: "word" },
    { name: "direction", type: "word" },
    { name: "service_day", type: "number" },
    { name: "offered_at", type: "number" },
    { name: "answered_at", type: "number" },
    { name: "ended_at", type: "number" },
    { name: "wait_seconds", type: "number" },
    { name: "talk_seconds", type: "number" },
    { name: "hold_seconds", type: "number" },
    { name: "acw_seconds", type: "number" },
    { name: "handle_seconds", type: "number" },
    { name: "outcome", type: "word" },
    { name: "resolution", type: "word" },
    { name: "transferred_in", type: "number" },
    { name: "transferred_out", type: "number" },
    { name: "escalated", type: "number" },
    { name: "complaint", type: "number" },
    { name: "abuse", type: "number" },
    { name: "customer", type: "text" },
  ],
  observedUntil: "ended_at",
  datedBy: ["answered_at", "offered_at"],
  sharesKey: "segments",
} as const satisfies RecordKind;

/** The values of a contact in the order of its columns. */
export function contactValues(contact: Contact): RecordValues {
  return [
    contact.agent,
    contact.team,
    contact.queue,
    contact.channel,
    contact.direction,
    contact.serviceDay,
    contact.offeredAt,
    contact.answeredAt,
    contact.endedAt,
    contact.waitSeconds,
    contact.talkSeconds,
    contact.holdSeconds,
    contact.acwSeconds,
    contact.handleSeconds,
    contact.outcome,
    contact.resolution,
    contact.transferredIn,
    contact.transferredOut,
    contact.escalated,
    contact.complaint,
    contact.abuse,
    contact.customer,
  ];
}
