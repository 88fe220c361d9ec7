import { yesNo } from "../read/yes-no.ts";
import { contactFormat } from "./contact-layout.ts";

/** The interactions view of Genesys Cloud, exported as CSV; its columns vary with the view. */
export const genesysInteractions = contactFormat({
  id: "genesys-interactions",
  title: "Genesys Cloud interactions",
  unconfirmed: true,
  needed: ["Users", "Date", "Duration", "Direction", "Conversation ID"],
  keyed: "genesys",
  contact: "Conversation ID",
  alwaysLocal: true,
  offeredAt: ["Date"],
  endedAt: "End Date",
  usualUnit: "milliseconds",
  // The duration is the conversation's, with menu and wait: no handle time without its own column.
  handle: "Total Handle",
  talk: "Total Talk",
  hold: "Total Hold",
  acw: "Total ACW",
  agent: "Users",
  queue: "Queue",
  channel: "Media Type",
  direction: "Direction",
  customer: "ANI",
  dropped: ["DNIS", "Remote", "Subject"],
  alsoKnown: ["Duration", "Full Export Completed", "Partial Result Timestamp", "Wrap-up", "Flow"],

  handledBy({ cell, agent }, sink) {
    if (yesNo(cell("Full Export Completed")) === 0 || cell("Partial Result Timestamp") !== "") {
      sink.warn("partial-export");
    }
    const users = (agent ?? "")
      .split(";")
      .map((user) => user.trim())
      .filter((user) => user !== "");
    // Several handled it one after the other, and only the last one's end is known.
    if (users.length > 1) sink.warn("several-agents");
    return users.at(-1) ?? null;
  },
  outcome({ cell, agent }) {
    if (agent !== null) return "handled";
    const isCallback = /call ?back/i.test(cell("Media Type"));
    return cell("Queue") === "" || isCallback ? "unserved" : "abandoned";
  },
});
