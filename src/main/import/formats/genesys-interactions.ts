import { yesNo } from "../read/yes-no.ts";
import { byText } from "./by-text.ts";
import { contactFormat } from "./contact-layout.ts";
import { hasLength } from "./has-length.ts";

/** Those of a view's lengths by one of which a file of it is known. */
const lengths = ["Duration", "Total Handle", "Total Talk", "Total Queue", "Total Contacting"];

/**
 * The interactions view of Genesys Cloud, exported as CSV. Its columns are those of the view: only the users, the
 * date, the conversation and a length are in each. Total Handle is the sum, Total Hold a part of it; several users
 * of one conversation stand in one cell, and what each of them did is not said.
 */
export const genesysInteractions = contactFormat({
  id: "genesys-interactions",
  title: "Genesys Cloud interactions",
  unconfirmed: true,
  needed: ["Users", "Date", "Conversation ID"],
  oneOf: lengths,
  keyed: "genesys",
  contact: "Conversation ID",
  alwaysLocal: true,
  offeredAt: ["Date"],
  endedAt: "End Date",
  usualUnit: "milliseconds",
  wait: "Total Queue",
  // The duration is the conversation's, with menu and wait: no handle time without its own column.
  handle: "Total Handle",
  talk: "Total Talk",
  hold: "Total Hold",
  acw: "Total ACW",
  agent: "Users",
  agentsBetween: ";",
  queue: "Queue",
  queuesBetween: ";",
  abandonedIn: "Abandoned in Queue",
  channel: "Media Type",
  direction: "Direction",
  customer: "ANI",
  dropped: ["DNIS", "Remote", "Subject"],
  alsoKnown: [
    "Abandoned",
    "Abandoned in Queue",
    "Time to Abandon",
    "Full Export Completed",
    "Partial Result Timestamp",
    "Export Partial Result Timestamp",
    "Wrap-up",
    "Flow",
    "Disconnect Type",
  ],

  directionAlso: {
    columns: ["Initial Direction", "Filters"],
    said({ cell }) {
      const initial = cell("Initial Direction").toLowerCase();
      return initial === "" ? directionOfFilters(cell("Filters")) : initial;
    },
  },
  notes({ cell }, sink) {
    const cutAt = cell("Partial Result Timestamp") || cell("Export Partial Result Timestamp");
    if (yesNo(cell("Full Export Completed")) === 0 || cutAt !== "") sink.warn("partial-export");
  },
  outcome({ cell, agent }) {
    const gaveUp = yesNo(cell("Abandoned"));
    // A user whom it only rang, while the caller gave up, has handled nothing.
    if (agent !== null && (gaveUp !== 1 || hasLength(cell("Total Handle")))) return "handled";
    if (gaveUp !== undefined) return gaveUp === 1 ? "abandoned" : "unserved";
    if (cell("Abandoned in Queue") !== "" && yesNo(cell("Abandoned in Queue")) !== 0) return "abandoned";
    const isCallback = /call ?back/i.test(cell("Media Type"));
    return cell("Queue") === "" || isCallback ? "unserved" : "abandoned";
  },
});

/**
 * The direction by which an export was filtered; of a filter on several it is not known.
 *
 * @example directionOfFilters("Direction: Inbound; Initiator: Customer") // "inbound"
 */
const directionOfFilters = byText((filters: string): string | null => {
  const direction = /(?:^|;)\s*(?:Initial |Originating )?Direction:\s*([^;]*)/i.exec(filters)?.[1]?.trim();
  return direction !== undefined && /^(?:in|out)bound$/i.test(direction) ? direction.toLowerCase() : null;
});
